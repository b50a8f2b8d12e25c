using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PlanNotebooks.Formats.Workbooks;

/// <summary>Text as a cell can hold it.</summary>
internal static partial class SheetText
{
    /// <summary>The most characters of a cell.</summary>
    public const int Longest = 32_767;

    private const string Breaks = "\t\n";
    private const string NoCharacters = "\uFFFE\uFFFF";

    /// <summary>
    /// The text with what XML cannot carry written as Excel does (_x000B_), what would be read as that guarded (_x005F_x000B_), halves of
    /// characters replaced by U+FFFD, and, where it is longer than a cell, cut with a word at the end.
    /// </summary>
    public static string Of(string text)
    {
        var fit = Fitting(Printable(text));
        var escaped = new StringBuilder(fit.Length);
        for (var i = 0; i < fit.Length; i++)
        {
            if ((fit[i] < ' ' && !Breaks.Contains(fit[i])) || NoCharacters.Contains(fit[i]))
                escaped.Append(CultureInfo.InvariantCulture, $"_x{(int)fit[i]:X4}_");
            else if (IsEscape(fit, i))
                escaped.Append("_x005F_");
            else
                escaped.Append(fit[i]);
        }

        return escaped.ToString();
    }

    /// <summary>The text with each half of a character, which no file can carry, replaced by U+FFFD.</summary>
    public static string Printable(string text)
    {
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            whole.Append(rune.ToString());
        return whole.ToString();
    }

    private static string Fitting(string text)
    {
        if (text.Length <= Longest)
            return text;
        var end = string.Create(CultureInfo.InvariantCulture, $"… [cut: {text.Length:N0} characters]");
        var at = Longest - end.Length;
        return text[..(char.IsHighSurrogate(text[at - 1]) ? at - 1 : at)] + end;
    }

    /// <summary>Whether what stands here reads as an escape: _x, four hexadecimal digits, _.</summary>
    private static bool IsEscape(string text, int at) =>
        text[at] == '_' && Escape().IsMatch(text, at);

    [GeneratedRegex(@"\G_x[0-9A-Fa-f]{4}_")]
    private static partial Regex Escape();
}
