using System.Globalization;
using System.Text.RegularExpressions;

namespace PlanNotebooks.Formats.Collections;

/// <summary>Characters that XML cannot carry, as Excel writes them into cells: <c>_x000D_</c> is a carriage return, and no
/// digits.</summary>
internal static partial class EscapedText
{
    /// <summary>The text that a cell shows.</summary>
    public static string Plain(string text) =>
        text.Contains("_x", StringComparison.Ordinal)
            ? Escape()
                .Replace(
                    text,
                    static escape =>
                        ((char)ushort.Parse(escape.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture))
                        .ToString()
                )
            : text;

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_")]
    private static partial Regex Escape();
}
