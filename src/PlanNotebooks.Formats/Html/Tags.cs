using AngleSharp.Dom;

namespace PlanNotebooks.Formats.Html;

/// <summary>What the tags of a page mean for its text.</summary>
internal static class Tags
{
    private static readonly HashSet<string> Silent = new(StringComparer.OrdinalIgnoreCase)
    {
        "script",
        "style",
        "noscript",
        "template",
        "iframe",
        "object",
        "svg",
        "canvas",
        "button",
        "select",
        "input",
        "textarea",
        "nav",
        "aside",
        "footer",
        "head",
        "audio",
        "video",
        "map",
    };

    /// <summary>Elements whose content is for programs.</summary>
    private static readonly HashSet<string> Codes = new(StringComparer.OrdinalIgnoreCase)
    {
        "script",
        "style",
        "template",
        "head",
        "svg",
        "object",
    };

    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "address",
        "article",
        "blockquote",
        "body",
        "center",
        "dd",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "li",
        "main",
        "ol",
        "p",
        "pre",
        "section",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
        "caption",
    };

    /// <summary>Whether an element shows no text of the page: scripts, controls, menus, what is hidden.</summary>
    public static bool IsSilent(IElement element) => Silent.Contains(element.LocalName) || IsHidden(element);

    /// <summary>Whether a browser does not show an element: by its own attributes, or by a style of the page
    /// (<see cref="HiddenElements"/>).</summary>
    public static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden")
        || HiddenElements.IsMarked(element)
        || HiddenElements.Hides(element.GetAttribute("style"));

    /// <summary>Whether what stands in an element is text, if not of the report: a script is none.</summary>
    public static bool HoldsText(IElement element) => !Codes.Contains(element.LocalName);

    /// <summary>Whether an element stands on lines of its own.</summary>
    public static bool IsBlock(IElement element) => Blocks.Contains(element.LocalName);
}
