using PlanNotebooks.Reading;

namespace PlanNotebooks.Tests.Reading;

public class OffsetRunsTests
{
    [Fact]
    public void OffsetRuns_StretchesWithGapsAndTwins_GiveEachCharactersOffset()
    {
        int[] offsets = [0, 1, 2, 2, 7, 8, 3, 4, 5, 100];

        var runs = OffsetRuns.Of(offsets);

        Assert.Equal(offsets, Enumerable.Range(0, offsets.Length).Select(i => runs[i]));
    }

    [Fact]
    public void OffsetRuns_RandomOffsets_GiveEachCharactersOffset()
    {
        var random = new Random(1);
        var offsets = new int[5000];
        for (var i = 1; i < offsets.Length; i++)
            offsets[i] = random.Next(10) > 0 ? offsets[i - 1] + 1 : random.Next(100_000);

        var runs = OffsetRuns.Of(offsets);

        Assert.Equal(offsets, Enumerable.Range(0, offsets.Length).Select(i => runs[i]));
    }

    [Fact]
    public void MappedText_LongerThanItsCapacity_KeepsCharactersAndOffsets()
    {
        using var text = new MappedText(1);
        using var copy = new MappedText(1);
        for (var i = 0; i < 1000; i++)
            text.Add((char)('a' + i % 26), i * 2);

        copy.Append(text, 10, 990);

        Assert.Equal(text.Characters[10..990].ToString(), copy.Characters.ToString());
        Assert.Equal(1978, copy.Offsets()[979]);
    }
}
