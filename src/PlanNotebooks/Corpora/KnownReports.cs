using PlanNotebooks.Observations;
using PlanNotebooks.Reading;

namespace PlanNotebooks;

/// <summary>The reports that were read, so that one that stands in two files, or as a PDF and as a web page, counts once.</summary>
/// <remarks>
/// Two texts are the same report where four sentences in five are the same, whatever their spaces and punctuation. Of each report only
/// the 64 smallest hashes of its sentences are kept, which estimate that share (after Broder's MinHash), the upper half of each: with what
/// it is looked for by, 0.7 kB a report; and for some time its figures, to tell a copy from another version.
/// A report is looked for among those that share two neighbouring hashes with it. Where many share the same two, as where all are made
/// from one form, the first ones alone are looked at, so that a report costs the same however many there are; one that has the very
/// sentences of another is found in any case.
/// </remarks>
public sealed class KnownReports
{
    private const int SketchSize = 64;
    private const int IndexedPairs = 16;
    private const int MostCandidates = 64;
    private const double SameShare = 0.8;
    private const int FewSentences = 5;

    private readonly Chunks<Entry> _entries = new();
    private readonly Chunks<uint> _sketches = new();
    private readonly Chunks<char> _names = new();
    private readonly SketchIndex _index = new(MostCandidates);
    private readonly KnownFigures _figures = new();

    /// <summary>How many pairs of reports were held against each other.</summary>
    internal long Comparisons { get; private set; }

    /// <summary>A report: where its name and its sketch stand.</summary>
    private readonly record struct Entry(long Name, long Sketch, ushort NameLength, byte SketchLength);

    /// <summary>Adds a report, unless it is known.</summary>
    /// <param name="report">The next report.</param>
    /// <param name="name">The file that it was read from.</param>
    /// <returns>The file of the same report that was added before; null where there is none.</returns>
    public string? Add(Report report, string name) => NameOf(Place(SketchOf(report), name, report.Observations));

    /// <summary>Adds a report that was read, unless it is known.</summary>
    /// <returns>Why it is passed over; null where it was not known.</returns>
    internal SkippedFile? Add(FileOutcome read)
    {
        var figures = read.Report!.Observations;
        if (Place(read.Sketch, read.Name, figures) is not { } known)
            return null;
        return _figures.Difference(known, figures) is { } difference
            ? new SkippedFile(
                read.Name,
                $"is another version of {NameOf(known)}, which is kept: {difference}; to read this one, move that one away"
            )
            {
                Kind = SkipKind.Version,
            }
            : new SkippedFile(read.Name, $"is the same report as {NameOf(known)}, and is counted once")
            {
                Kind = SkipKind.Duplicate,
            };
    }

    /// <summary>What is kept of a report to know it again.</summary>
    internal static ulong[] SketchOf(Report report) => Smallest([.. SentenceHashes.Of(report.Text)], SketchSize);

    /// <summary>Adds a report by its sketch, unless it is known.</summary>
    internal string? Add(ulong[] sketch, string name) => NameOf(Place(sketch, name, []));

    /// <summary>Adds a report, unless it is known.</summary>
    /// <returns>Which of those added before is the same; null where there is none.</returns>
    private int? Place(ulong[] sketch, string name, IReadOnlyList<Observation> figures)
    {
        // A report of less than a sentence has nothing by which it could be known.
        if (sketch.Length == 0)
            return null;
        ulong[] keys = [sketch.Aggregate(0UL, Joined), .. PairsOf(sketch)];
        var kept = Array.ConvertAll(sketch, hash => (uint)(hash >> 32));
        var exact = First(keys[..1], known => SketchOf(known).SequenceEqual(kept));
        if ((exact ?? First(keys[1..], known => IsCompared(known, kept))) is { } same)
            return same;
        var named = (ushort)Math.Min(name.Length, ushort.MaxValue);
        var added = (int)_entries.Add(new Entry(_names.Add(name.AsSpan(0, named)), _sketches.Add(kept), named, (byte)kept.Length));
        foreach (var key in keys)
            _index.Add(key, added);
        _figures.Add(figures);
        return null;
    }

    private string? NameOf(int? known) =>
        known is { } at ? _names.At(Of(at).Name, Of(at).NameLength).ToString() : null;

    /// <summary>Neighbouring hashes, of which the same ones are taken of every report that has them.</summary>
    private static ulong[] PairsOf(ulong[] sketch)
    {
        var pairs = new ulong[sketch.Length - 1];
        for (var i = 0; i < pairs.Length; i++)
            pairs[i] = Joined(sketch[i], sketch[i + 1]);
        return Smallest(pairs, IndexedPairs);
    }

    private static ulong[] Smallest(ulong[] hashes, int count)
    {
        Array.Sort(hashes);
        return hashes.Length <= count ? hashes : hashes[..count];
    }

    private static ulong Joined(ulong one, ulong other)
    {
        var hash = (System.Numerics.BitOperations.RotateLeft(one, 29) ^ other) * 0xBF58476D1CE4E5B9;
        return hash ^ (hash >> 31);
    }

    private int? First(ulong[] keys, Func<int, bool> isSame) =>
        keys.SelectMany(_index.Of).Where(isSame).Select(known => (int?)known).FirstOrDefault();

    private Entry Of(int known) => _entries.At(known, 1)[0];

    private ReadOnlySpan<uint> SketchOf(int known) => _sketches.At(Of(known).Sketch, Of(known).SketchLength);

    private bool IsCompared(int known, uint[] sketch)
    {
        Comparisons++;
        return IsSame(SketchOf(known), sketch);
    }

    private static bool IsSame(ReadOnlySpan<uint> one, ReadOnlySpan<uint> other)
    {
        if (one.Length < FewSentences || other.Length < FewSentences)
            return one.SequenceEqual(other);
        var (i, j, both, taken) = (0, 0, 0, 0);
        for (; taken < SketchSize && (i < one.Length || j < other.Length); taken++)
        {
            var order = Order(one, i, other, j);
            if (order == 0)
                both++;
            if (order <= 0)
                i++;
            if (order >= 0)
                j++;
        }

        return both >= taken * SameShare;
    }

    /// <summary>Which of two hashes comes first; one that is not there comes last.</summary>
    private static int Order(ReadOnlySpan<uint> one, int i, ReadOnlySpan<uint> other, int j)
    {
        if (i == one.Length)
            return 1;
        return j == other.Length ? -1 : one[i].CompareTo(other[j]);
    }
}
