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
        "datalist",
        "rp",
        "rt",
        "annotation",
        "annotation-xml",
    };

    private static readonly string[] StrikeTags = ["del", "s", "strike"];

    /// <summary>Elements whose content is for programs.</summary>
    private static readonly HashSet<string> Codes = new(StringComparer.OrdinalIgnoreCase)
    {
        "script",
        "style",
        "template",
        "head",
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
        "details",
        "dialog",
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
        "hgroup",
        "hr",
        "legend",
        "li",
        "main",
        "menu",
        "ol",
        "optgroup",
        "option",
        "p",
        "pre",
        "search",
        "section",
        "summary",
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
    public static bool IsSilent(IElement element) =>
        Silent.Contains(element.LocalName) || IsStruck(element) || IsHidden(element);

    /// <summary>Whether an element that shows no text of the page is seen all the same, such as a button: it parts the numbers beside
    /// it.</summary>
    public static bool StandsBetween(IElement silent) => HoldsText(silent) && !IsStruck(silent) && !IsHidden(silent);

    /// <summary>Whether a browser does not show an element: by its own attributes, or by a style of the page
    /// (<see cref="HiddenElements"/>).</summary>
    public static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden")
        || HiddenElements.IsMarked(element)
        || (element.LocalName == "dialog" && !element.HasAttribute("open"));

    /// <summary>Whether what stands in an element is struck out.</summary>
    public static bool IsStruck(IElement element) => StrikeTags.Contains(element.LocalName);

    /// <summary>Whether what stands in an element is text, if not of the report: a script is none.</summary>
    public static bool HoldsText(IElement element) => !Codes.Contains(element.LocalName);

    /// <summary>The text in an element, without what is for programs.</summary>
    public static string TextOf(IElement element) =>
        string.Concat(element.Descendants<IText>().Where(text => HoldsText(text.ParentElement!)).Select(text => text.Data));

    /// <summary>Whether line breaks and tabs in an element are shown as such.</summary>
    public static bool KeepsLines(IElement element) =>
        element.LocalName == "pre"
        || element.GetAttribute("style") is { } style
            && style.Replace(" ", "", StringComparison.Ordinal).Contains("white-space:pre", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether an element stands on lines of its own.</summary>
    public static bool IsBlock(IElement element) => Blocks.Contains(element.LocalName);
}
