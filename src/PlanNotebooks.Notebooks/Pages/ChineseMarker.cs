using System.Text.RegularExpressions;

namespace PlanNotebooks.Notebooks.Pages;

/// <summary>Says of the Chinese in an HTML fragment that it is Chinese: fonts and screen readers ask.</summary>
internal static partial class ChineseMarker
{
    /// <summary>The fragment with each run of Chinese text in an element of its language; pictures, scripts and code stay as they
    /// are.</summary>
    /// <param name="html">A fragment of HTML, well formed.</param>
    public static string Mark(string html) =>
        Piece().Replace(html, piece => piece.Groups["text"].Success ? HtmlText.MarkChinese(piece.Value) : piece.Value);

    /// <summary>Text, a tag, or a whole element in which nothing is to be marked.</summary>
    [GeneratedRegex(
        @"(?<text>[^<]+)"
            + @"|<(?<untouched>script|style|svg|textarea|pre|code)(?![a-z0-9-]).*?(?:</\k<untouched>>|\z)"
            + @"|<(?>(?:""[^""]*(?:""|\z)|'[^']*(?:'|\z)|[^""'>])*)>?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline
    )]
    private static partial Regex Piece();
}
