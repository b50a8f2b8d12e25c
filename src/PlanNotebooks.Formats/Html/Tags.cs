using AngleSharp.Dom;

namespace PlanNotebooks.Formats.Html;

/// <summary>What the tags of a page mean for its text.</summary>
internal static class Tags
{
    private static readonly HashSet<string> Silent = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "noscript", "template", "iframe", "object", "svg", "canvas", "button", "select", "input", "textarea", "nav", "aside", "footer", "head", "audio", "video", "map",
    };

    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "address", "article", "blockquote", "body", "center", "dd", "div", "dl", "dt", "fieldset", "figcaption", "figure", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main",
        "ol", "p", "pre", "section", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "caption",
    };

    /// <summary>Whether an element shows no text of the page: scripts, controls, menus, what is hidden.</summary>
    public static bool IsSilent(IElement element) => Silent.Contains(element.LocalName) || element.HasAttribute("hidden") || IsHidden(element.GetAttribute("style"));

    /// <summary>Whether an element stands on lines of its own.</summary>
    public static bool IsBlock(IElement element) => Blocks.Contains(element.LocalName);

    private static bool IsHidden(string? style) => style is not null
        && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase);
}
