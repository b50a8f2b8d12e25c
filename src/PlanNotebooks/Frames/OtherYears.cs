using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Frames;

/// <summary>Words that say nothing but of which other year the number behind them is: 2023年为, 去年为.</summary>
internal static class OtherYears
{
    private static readonly WordClass LastYear = FrameWords.Of("last-year");
    private static readonly WordClass Links = FrameWords.Of("target-link");

    /// <summary>Whether words are a year, and at most what links a number to it.</summary>
    public static bool IsOnly(ReadOnlySpan<char> words)
    {
        var year = LastYear.AtStart(words);
        if (year == 0)
            year = FourDigitYear.AtStart(words);
        if (year == 0)
            return false;
        words = words[year..];
        return words.IsEmpty || Links.Contains(words);
    }
}
