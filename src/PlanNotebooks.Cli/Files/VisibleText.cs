using System.Globalization;
using System.Text;

namespace PlanNotebooks.Cli.Files;

/// <summary>Text for a terminal in which nothing works on the terminal itself: control characters and marks that turn the direction are
/// spelled out.</summary>
/// <remarks>Names of files and words of reports come from strangers; an escape sequence in them could rewrite what was printed
/// before.</remarks>
internal static class VisibleText
{
    /// <summary>The text; a line break and a tab stay as they are.</summary>
    public static string Of(string text)
    {
        if (!text.Any(IsHidden))
            return text;
        var visible = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            if (IsHidden(c))
                visible.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            else
                visible.Append(c);
        }

        return visible.ToString();
    }

    private static bool IsHidden(char c) =>
        c switch
        {
            '\n' or '\r' or '\t' => false,
            < ' ' or (>= '\u007f' and < '\u00a0') => true,
            '\u061c' or '\u200e' or '\u200f' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069') => true,
            _ => false,
        };
}
