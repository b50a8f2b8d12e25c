using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace PlanNotebooks.Formats.Html;

/// <summary>Finds what the styles of a page hide: display:none and the like, by a class, an id or the element itself.</summary>
internal static partial class HiddenElements
{
    private const string MarkName = "data-plan-hidden";
    private const int MostRules = 2000;

    /// <summary>Marks the elements that rules of the page's own styles hide.</summary>
    public static void Mark(IHtmlDocument page)
    {
        var rules = page.QuerySelectorAll("style")
            .SelectMany(style => Rule().Matches(style.TextContent))
            .Take(MostRules)
            .ToList();
        var hiding = rules
            .Where(rule => Hides(rule.Groups[2].Value))
            .SelectMany(rule => rule.Groups[1].Value.Split(','))
            .Select(selector => selector.Trim())
            .ToHashSet(StringComparer.Ordinal);
        if (hiding.Count == 0)
            return;
        foreach (var element in page.All)
            if (IsNamed(element, hiding))
                element.SetAttribute(MarkName, "");
    }

    /// <summary>Whether an element was marked.</summary>
    public static bool IsMarked(IElement element) => element.HasAttribute(MarkName);

    /// <summary>Whether declarations keep an element from being seen.</summary>
    public static bool Hides(string? style) => style is not null && Hiding().IsMatch(style);

    /// <summary>By simple selectors alone: .name, #name, a tag's name with a class.</summary>
    private static bool IsNamed(IElement element, HashSet<string> selectors) =>
        (element.Id is { Length: > 0 } id && selectors.Contains("#" + id))
        || element.ClassList.Any(name =>
            selectors.Contains("." + name) || selectors.Contains($"{element.LocalName}.{name}")
        );

    [GeneratedRegex(@"([^{}@;]{1,200})\{([^{}]{0,2000})\}")]
    private static partial Regex Rule();

    /// <summary>Not drawn, without size, drawn clear through, or outside the page.</summary>
    [GeneratedRegex(
        @"(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|font-size\s*:\s*0(?:px|pt|r?em|%)?\s*(?:;|!|$)"
            + @"|opacity\s*:\s*0(?:\.0+)?%?\s*(?:;|!|$)|color\s*:\s*transparent|(?:left|top|right|text-indent|margin-left)\s*:\s*-\d{3,}"
            + @"|clip\s*:\s*rect\(\s*[01]|clip-path\s*:\s*inset\(\s*(?:50|100)%|transform\s*:\s*scale\(\s*0\s*[,)]"
            + @"|max-(?:height|width)\s*:\s*0)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Hiding();
}
