using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace PlanNotebooks.Formats.Html;

/// <summary>The rules of a page's own styles, as they hold on a screen.</summary>
internal static partial class StyleRules
{
    /// <summary>The rules in the page's order: what each is of, and what it says.</summary>
    public static IEnumerable<(string[] Selectors, string Declarations)> Of(IHtmlDocument page)
    {
        foreach (var style in page.QuerySelectorAll("style"))
            foreach (Match rule in Rule().Matches(OnScreen(style)))
                yield return (rule.Groups[1].Value.Split(',', StringSplitOptions.TrimEntries), rule.Groups[2].Value);
    }

    /// <summary>The rules for screens: those for print alone, and comments, say nothing of what a reader sees.</summary>
    private static string OnScreen(IElement style)
    {
        if (style.GetAttribute("media") is { } media && IsPrint(media))
            return "";
        return Media().Replace(Comment().Replace(style.TextContent, ""), block => IsPrint(block.Groups[1].Value) ? "" : block.Value);
    }

    private static bool IsPrint(string media) => PrintAlone().IsMatch(media);

    /// <summary>Rules for one kind of screen or paper, with what says for which.</summary>
    [GeneratedRegex(@"@media([^{]*)\{(?>[^{}]+|\{[^{}]*\})*\}?", RegexOptions.IgnoreCase)]
    private static partial Regex Media();

    [GeneratedRegex("^(?!.*(?:screen|not)).*print", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex PrintAlone();

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"([^{}@;]{1,400})\{([^{}]{0,2000})\}")]
    private static partial Regex Rule();
}
