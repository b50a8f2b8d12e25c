using System.Globalization;
using System.Text;

namespace PlanNotebooks.Cli.Files;

/// <summary>Text for a terminal in which nothing works on the terminal itself: control characters and marks that turn the direction are
/// spelled out.</summary>
/// <remarks>Names of files and words of reports come from strangers; an escape sequence in them could rewrite what was printed
/// before.</remarks>
internal static class VisibleText
{
    private const string Breaks = "\n\t";

    /// <summary>The marks that turn the direction of a text.</summary>
    private const string Turns = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069";

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

    private static bool IsHidden(char c) => (char.IsControl(c) && !Breaks.Contains(c)) || Turns.Contains(c);
}
