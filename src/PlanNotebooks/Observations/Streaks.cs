namespace PlanNotebooks.Observations;

/// <summary>How many years something has lasted, which is no part of a label: 连续4年, 连续十二年.</summary>
internal static class Streaks
{
    private const string Words = "连续";
    private const int LongestCount = 3;
    private const int ShortestThing = 3;

    /// <summary>A phrase without the streak that it begins with.</summary>
    public static Phrase SkipHead(string text, Phrase phrase)
    {
        var span = phrase.In(text);
        if (!span.StartsWith(Words, StringComparison.Ordinal))
            return phrase;
        var end = span.IndexOf('年');
        return end >= 0 && end < span.Length - 1 && IsCount(span[Words.Length..end]) ? phrase.Skip(end + 1) : phrase;
    }

    /// <summary>A phrase without the streak that it ends with: 考核 of 考核连续三年 and of 考核三年.</summary>
    public static Phrase DropTail(string text, Phrase phrase)
    {
        var span = phrase.In(text);
        if (!span.EndsWith("年", StringComparison.Ordinal))
            return phrase;
        var at = span.Length - 1;
        while (at > 0 && IsCount(span[(at - 1)..^1]))
            at--;
        if (at == span.Length - 1 || (at > 0 && char.IsAsciiDigit(span[at - 1])))
            return phrase;
        var streak = span[..at].EndsWith(Words, StringComparison.Ordinal) ? Words.Length : 0;
        return streak > 0 || at > ShortestThing ? phrase.Drop(span.Length - at + streak) : phrase;
    }

    private static bool IsCount(ReadOnlySpan<char> words)
    {
        foreach (var c in words)
            if (!char.IsAsciiDigit(c) && !"两三四五六七八九十".Contains(c))
                return false;
        return words.Length is > 0 and <= LongestCount;
    }
}
