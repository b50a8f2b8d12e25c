using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace PlanNotebooks.Formats.Html;

/// <summary>What the tags of a page mean for its text.</summary>
internal static partial class Tags
{
    private static readonly HashSet<string> Silent = new(StringComparer.OrdinalIgnoreCase)
    {
        "script",
        "style",
        "noscript",
        "noframes",
        "noembed",
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
        "progress",
        "meter",
        "mphantom",
        "annotation",
        "annotation-xml",
    };

    private static readonly string[] HidingMarks = ["hidden", "popover"];
    private static readonly string[] StrikeTags = ["del", "s", "strike"];

    /// <summary>Elements whose content is for programs.</summary>
    private static readonly HashSet<string> Codes = new(StringComparer.OrdinalIgnoreCase)
    {
        "script",
        "style",
        "head",
    };

    /// <summary>Controls whose value is no text that a page shows beside its words.</summary>
    private static readonly string[] ValuesUnseen = ["hidden", "password", "checkbox", "radio", "submit", "button", "reset", "image"];

    private static readonly string[] LineKeepers = ["pre", "xmp", "listing", "plaintext"];

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
        "listing",
        "main",
        "marquee",
        "menu",
        "ol",
        "optgroup",
        "option",
        "p",
        "plaintext",
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
        "xmp",
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
        HidingMarks.Any(element.HasAttribute)
        || HiddenElements.IsMarked(element)
        || Formula.IsUnselected(element)
        || (element.LocalName == "dialog" && !element.HasAttribute("open"));

    /// <summary>Whether what stands in an element is struck out.</summary>
    public static bool IsStruck(IElement element) => StrikeTags.Contains(element.LocalName);

    /// <summary>Whether what stands in an element is text, if not of the report: a script is none.</summary>
    public static bool HoldsText(IElement element) => !Codes.Contains(element.LocalName);

    /// <summary>The text in an element, without what is for programs.</summary>
    public static string TextOf(IElement element) => string.Concat(element.DescendantsAndSelf().Select(TextOfNode));

    /// <summary>What an element shows that is no text in it: what stands in a field of a form, and the page in a frame.</summary>
    public static string Shows(IElement element) =>
        element switch
        {
            IHtmlInputElement input when !ValuesUnseen.Contains(input.Type, StringComparer.OrdinalIgnoreCase) => input.DefaultValue,
            IHtmlInlineFrameElement { ContentHtml: { } page } => Tag().Replace(page, " "),
            _ => "",
        };

    private static string TextOfNode(INode node) =>
        node switch
        {
            IText text when HoldsText(text.ParentElement!) => text.Data,
            IElement element => Shows(element),
            _ => "",
        };

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    /// <summary>Whether line breaks and tabs in an element are shown as such.</summary>
    public static bool KeepsLines(IElement element) =>
        LineKeepers.Contains(element.LocalName)
        || element.GetAttribute("style") is { } style
            && style.Replace(" ", "", StringComparison.Ordinal).Contains("white-space:pre", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether an element stands on lines of its own.</summary>
    public static bool IsBlock(IElement element) => Blocks.Contains(element.LocalName);
}
