using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Observations;

/// <summary>How many years something has lasted, which is no part of a label: 连续4年, 连续十二年.</summary>
internal static class Streaks
{
    private const string Numerals = "0123456789两三四五六七八九十";
    private const string Words = "连续";

    /// <summary>The characters that a streak begins with.</summary>
    public static IEnumerable<char> Firsts => Words[..1];

    private const int LongestCount = 3;
    private static readonly WordClass Seasons = WordClasses.Of("streak-season");
    private const int ShortestThing = 3;

    /// <summary>A phrase without the streak that it begins with: 连续4年, 连续8个季度.</summary>
    public static Phrase SkipHead(string text, Phrase phrase)
    {
        var span = phrase.In(text);
        if (!span.StartsWith(Words, StringComparison.Ordinal))
            return phrase;
        var end = span[..Math.Min(span.Length, Words.Length + LongestCount)].PastAll(Words.Length, Numerals);
        var season = end > Words.Length ? Seasons.AtStart(span[end..]) : 0;
        return season > 0 ? phrase.Skip(end + season) : phrase;
    }

    /// <summary>What stands before a streak: 工业投资 of 工业投资连续11个月保持两位数增长; the phrase where there is none.</summary>
    public static Phrase Before(string text, Phrase phrase)
    {
        var at = phrase.In(text).IndexOf(Words, StringComparison.Ordinal);
        return at > 1 && SkipHead(text, phrase.Skip(at)).Start > phrase.Start + at
            ? new Phrase(phrase.Start, phrase.Start + at)
            : phrase;
    }

    /// <summary>A phrase without the streak that it ends with: 考核 of 考核连续三年 and of 考核三年.</summary>
    public static Phrase DropTail(string text, Phrase phrase)
    {
        var span = phrase.In(text);
        var said = Seasons.AtEnd(span) > 0 ? span.LastIndexOf(Words, StringComparison.Ordinal) : -1;
        return said > 0 && SkipHead(text, phrase.Skip(said)).IsEmpty
            ? new Phrase(phrase.Start, phrase.Start + said)
            : DropYears(text, phrase);
    }

    /// <summary>考核 of 考核三年.</summary>
    private static Phrase DropYears(string text, Phrase phrase)
    {
        var span = phrase.In(text);
        if (!span.EndsWith("年", StringComparison.Ordinal))
            return phrase;
        var at = Math.Max(span[..^1].TrimEnd(Numerals).Length, span.Length - 1 - LongestCount);
        if (at == span.Length - 1 || span.HasDigit(at - 1))
            return phrase;
        var streak = span[..at].EndsWith(Words, StringComparison.Ordinal) ? Words.Length : 0;
        return streak > 0 || at > ShortestThing ? phrase.Drop(span.Length - at + streak) : phrase;
    }
}
