namespace PlanNotebooks.Tests;

/// <summary>Reports that are known again, by sketches of 64 hashes.</summary>
public sealed class KnownReportsTests
{
    private const int Size = 64;

    [Fact]
    public void Add_TheSameSentences_FindsThem()
    {
        var known = new KnownReports();
        var random = new Random(1);
        var first = Sketch(random, [], 0);
        Assert.Null(known.Add(first, "first"));
        Assert.Equal("first", known.Add([.. first], "second"));
    }

    /// <summary>Nine sentences in ten are the same: it is found however they lie.</summary>
    [Fact]
    public void Add_NearlyTheSameSentences_FindsThem()
    {
        var known = new KnownReports();
        var random = new Random(2);
        for (var i = 0; i < 500; i++)
        {
            var first = Sketch(random, [], 0);
            Assert.Null(known.Add(first, $"{i}"));
            Assert.Equal($"{i}", known.Add(Sketch(random, first, 60), $"{i} again"));
        }
    }

    [Fact]
    public void Add_HalfOfTheSentences_IsAnotherReport()
    {
        var known = new KnownReports();
        var random = new Random(3);
        var first = Sketch(random, [], 0);
        known.Add(first, "first");
        Assert.Null(known.Add(Sketch(random, first, 32), "second"));
    }

    /// <summary>Of reports that share half of their sentences, the last is as quick to look for as the first.</summary>
    [Fact]
    public void Add_ManyReportsOfOneForm_LooksAtFewOfThem()
    {
        var known = new KnownReports();
        var random = new Random(4);
        var form = Sketch(random, [], 0);
        var all = Enumerable.Range(0, 5000).Select(_ => Sketch(random, form, 40)).ToList();
        for (var i = 0; i < all.Count; i++)
            Assert.Null(known.Add(all[i], $"{i}"));
        Assert.Equal("4321", known.Add([.. all[4321]], "again"));
    }

    /// <summary>Twice as many reports of one form, that share some neighbouring sentences with all before them, are at most twice the
    /// work, and some for chance: it is counted in comparisons, and not by the clock.</summary>
    [Fact]
    public void Add_TwiceAsManyReports_TakesTwiceTheComparisons()
    {
        var counts = ComparisonsAt(1000, 2000, 4000);
        Assert.True(counts[0] > 1000, $"{counts[0]} comparisons: the reports of this test must be alike enough to be compared");
        Assert.True(counts[1] < counts[0] * 2.2, string.Join(", ", counts));
        Assert.True(counts[2] < counts[1] * 2.2, string.Join(", ", counts));
    }

    /// <summary>The comparisons made once so many reports were added, for each of some numbers in rising order.</summary>
    private static List<long> ComparisonsAt(params int[] reports)
    {
        var (known, random, counts) = (new KnownReports(), new Random(5), new List<long>());
        var form = Sketch(random, [], 0);
        for (var i = 1; i <= reports[^1]; i++)
        {
            Assert.Null(known.Add(Sketch(random, form, 48), $"{i}"));
            if (reports.Contains(i))
                counts.Add(known.Comparisons);
        }

        return counts;
    }

    private static ulong[] Sketch(Random random, ulong[] shared, int count) =>
        [
            .. shared
                .OrderBy(_ => random.Next())
                .Take(count)
                .Concat(Enumerable.Range(0, Size - count).Select(_ => (ulong)random.NextInt64()))
                .Order(),
        ];
}
