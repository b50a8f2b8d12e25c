using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Frames;

/// <summary>Words that say nothing but of which other year the number behind them is: 2023年为, 去年为.</summary>
internal static class OtherYears
{
    private static readonly WordClass SamePeriod = FrameWords.Of("same-period");
    private static readonly WordClass LastYear = FrameWords.Of("last-year");
    private static readonly WordClass Links = FrameWords.Of("target-link");
    private static readonly WordClass Against = FrameWords.Of("year-against");

    /// <summary>Whether words hold a number against that of the year before: 优于上年的.</summary>
    public static bool HoldAgainstLast(ReadOnlySpan<char> words) =>
        Against.AtStart(words) is var against and > 0 && LastYear.AtStart(words[against..]) > 0;

    /// <summary>Whether words are a year, and at most what holds a number against it and links it to it (优于上年的).</summary>
    public static bool IsOnly(ReadOnlySpan<char> words)
    {
        var against = Against.AtStart(words);
        words = words[against..];
        if (against > 0 && words.EndsWith("的"))
            words = words[..^1];
        var year = Math.Max(SamePeriod.AtStart(words), Math.Max(LastYear.AtStart(words), FourDigitYear.AtStart(words)));
        if (year == 0)
            return false;
        return Links.TrimEnd(words[year..]).IsEmpty;
    }
}
