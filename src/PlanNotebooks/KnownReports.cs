using PlanNotebooks.Reading;

namespace PlanNotebooks;

/// <summary>The reports that were read, so that one that stands in two files, or as a PDF and as a web page, counts once.</summary>
/// <remarks>
/// Two texts are the same report where four sentences in five are the same, whatever their spaces and punctuation. Of each report only
/// the 64
/// smallest hashes of its sentences are kept, which estimate that share (after Broder's MinHash): half a kilobyte a report.
/// </remarks>
public sealed class KnownReports
{
    private const int SketchSize = 64;
    private const int IndexedHashes = 8;
    private const double SameShare = 0.8;
    private const int FewSentences = 5;

    private readonly Dictionary<ulong, List<Entry>> _byHash = [];

    private sealed record Entry(string Name, ulong[] Sketch);

    /// <summary>Adds a report, unless it is known.</summary>
    /// <param name="report">The next report.</param>
    /// <param name="name">The file that it was read from.</param>
    /// <returns>The file of the same report that was added before; null where there is none.</returns>
    public string? Add(Report report, string name) => Add(SketchOf(report), name);

    /// <summary>What is kept of a report to know it again.</summary>
    internal static ulong[] SketchOf(Report report) => [.. SentenceHashes.Of(report.Text).Order().Take(SketchSize)];

    /// <summary>Adds a report by its sketch, unless it is known.</summary>
    internal string? Add(ulong[] sketch, string name)
    {
        var indexed = sketch.AsSpan(0, Math.Min(IndexedHashes, sketch.Length));
        foreach (var hash in indexed)
            if (
                _byHash.TryGetValue(hash, out var entries)
                && entries.Find(entry => IsSame(entry.Sketch, sketch)) is { } same
            )
                return same.Name;
        var added = new Entry(name, sketch);
        foreach (var hash in indexed)
            if (_byHash.TryGetValue(hash, out var entries))
                entries.Add(added);
            else
                _byHash[hash] = [added];
        return null;
    }

    private static bool IsSame(ulong[] one, ulong[] other)
    {
        if (one.Length < FewSentences || other.Length < FewSentences)
            return one.AsSpan().SequenceEqual(other);
        var (i, j, both, taken) = (0, 0, 0, 0);
        for (; taken < SketchSize && (i < one.Length || j < other.Length); taken++)
        {
            var order =
                i == one.Length ? 1
                : j == other.Length ? -1
                : one[i].CompareTo(other[j]);
            if (order == 0)
                both++;
            if (order <= 0)
                i++;
            if (order >= 0)
                j++;
        }

        return both >= taken * SameShare;
    }
}
