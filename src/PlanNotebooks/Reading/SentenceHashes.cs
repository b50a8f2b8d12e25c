namespace PlanNotebooks.Reading;

/// <summary>A number for each sentence of a text, the same for the same letters and digits whatever stands between them.</summary>
internal static class SentenceHashes
{
    private const int ShortestSentence = 6;
    private const int FewSentences = 5;
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The hashes of the sentences outside tables, each once; where hardly more than a title stands there, those of the rows as
    /// well: two counties' tables have the same title.</summary>
    public static IReadOnlyCollection<ulong> Of(ReportText text)
    {
        var hashes = new HashSet<ulong>();
        var start = 0;
        foreach (var table in text.Tables)
        {
            Add(text.Folded.AsSpan(start, table.Start - start), hashes);
            start = table.End;
        }

        Add(text.Folded.AsSpan(start), hashes);
        if (hashes.Count < FewSentences)
            Add(text.Folded, hashes);
        return hashes;
    }

    private static void Add(ReadOnlySpan<char> text, HashSet<ulong> hashes)
    {
        var (hash, length) = (Offset, 0);
        foreach (var c in text)
        {
            if (c is '。' or ';' or '\n')
            {
                if (length >= ShortestSentence)
                    hashes.Add(Mixed(hash));
                (hash, length) = (Offset, 0);
            }
            else if (char.IsLetterOrDigit(c))
            {
                (hash, length) = ((hash ^ c) * Prime, length + 1);
            }
        }

        if (length >= ShortestSentence)
            hashes.Add(Mixed(hash));
    }

    /// <summary>Spreads the hash over all bits (the finalizer of splitmix64), since the smallest are kept.</summary>
    private static ulong Mixed(ulong hash)
    {
        hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9;
        hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EB;
        return hash ^ (hash >> 31);
    }
}
