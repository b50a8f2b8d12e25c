using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Frames;

/// <summary>Tells text that gives figures from text whose numbers are years, days, sessions and names.</summary>
internal static class PrintedFigures
{
    /// <summary>What stands behind a number that is no figure: of a year, a day, a session, an anniversary.</summary>
    private const string NoFigure = "年月日届次周-—";
    private const string Digits = "0123456789.";

    /// <summary>Whether a text gives figures other than years, days, times, anniversaries (60周年) and what is quoted (“5.12”).</summary>
    public static bool AreIn(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '“' && text[i..].IndexOf('”') is var close and > 0)
                i += close;
            if (!char.IsAsciiDigit(text[i]))
                continue;
            i = text.PastAll(i, Digits);
            if (!text.HasAny(i, NoFigure))
                return true;
        }

        return false;
    }

    /// <summary>Whether a text begins with a figure in one of some units of a character each: 139%, 1.4倍.</summary>
    public static bool IsAtStart(ReadOnlySpan<char> text, string units)
    {
        var end = text.PastAll(0, Digits);
        return end > 0 && text.HasAny(end, units);
    }
}
