using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Frames;

/// <summary>Tells text that gives figures from text whose numbers are years, days, sessions and names.</summary>
internal static class PrintedFigures
{
    /// <summary>What stands behind a number that is no figure: of a year, a day, a session, an anniversary.</summary>
    private const string NoFigure = "年月日届次周-—";

    /// <summary>Whether a text gives figures other than years, days, times, anniversaries (60周年) and what is quoted (“5.12”).</summary>
    public static bool AreIn(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '“' && text[i..].IndexOf('”') is var close and > 0)
                i += close;
            if (!char.IsAsciiDigit(text[i]))
                continue;
            i = text.PastAll(i, "0123456789.");
            if (!text.HasAny(i, NoFigure))
                return true;
        }

        return false;
    }
}
