using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PlanNotebooks.Formats.Word;

/// <summary>What marks of a text say, its own or those of its style and of the styles that this one is based on: that Word does not show
/// it, that it is struck out, that it stands above or below the line.</summary>
internal sealed class RunStyles
{
    private const int MostSteps = 20;
    private const string White = "FFFFFF";
    private static readonly string[] Grounds = ["highlight", "shd", "tblStyle", "background", "txbxContent", "txBody"];
    private readonly Dictionary<string, (string? Base, Look Own)> _styles = new(StringComparer.Ordinal);

    /// <summary>The styles of a file.</summary>
    public static RunStyles Of(MainDocumentPart part)
    {
        var styles = new RunStyles();
        foreach (var style in part.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
            if (style.StyleId?.Value is { } id)
                styles._styles.TryAdd(id, (style.BasedOn?.Val?.Value, LookOf(style.StyleRunProperties)));
        return styles;
    }

    /// <summary>Whether a run, or a whole paragraph by its style, is hidden.</summary>
    public bool Hides(OpenXmlElement element) => Of(element).IsHidden == true;

    /// <summary>Whether a run is struck out.</summary>
    public bool Strikes(OpenXmlElement element) => Of(element).IsStruck == true;

    /// <summary>Whether a run is white on white: nothing around it says that its ground has another colour, or may have one.</summary>
    public bool IsWhiteOnWhite(OpenXmlElement run) =>
        White.Equals(Of(run).Color, StringComparison.OrdinalIgnoreCase)
        && !run.Ancestors().Prepend(run).Any(HasGround);

    /// <summary>Whether an element says, in the properties that stand first in it, that its ground may have another colour; that of a
    /// box, or of a table with a style, is not known.</summary>
    private static bool HasGround(OpenXmlElement element) =>
        element.FirstChild is { } first
        && first.ChildElements.Prepend(first).Prepend(element).Any(mark => Grounds.Contains(mark.LocalName));

    /// <summary>Where a run stands: <c>superscript</c> above the line, <c>subscript</c> below; else null or <c>baseline</c>.</summary>
    public string? PositionOf(OpenXmlElement element) => element.LocalName == "r" ? Of(element).Position : null;

    /// <summary>By the names of elements: inside a smart tag none has a class.</summary>
    private Look Of(OpenXmlElement element) =>
        element.LocalName switch
        {
            "r" when Child(element, "rPr") is { } own => LookOf(own).Or(Named(ValueOf(Child(own, "rStyle")))),
            "p" when Child(element, "pPr") is { } own => Named(ValueOf(Child(own, "pStyle"))),
            _ => default,
        };

    private static OpenXmlElement? Child(OpenXmlElement element, string name) =>
        element.ChildElements.FirstOrDefault(child => child.LocalName == name);

    private static string? ValueOf(OpenXmlElement? element) => element is null ? null : Inline.Attribute(element, "val");

    private Look Named(string? style)
    {
        var look = default(Look);
        for (var steps = 0; steps < MostSteps && style is not null && _styles.TryGetValue(style, out var found); steps++)
            (look, style) = (look.Or(found.Own), found.Base);
        return look;
    }

    private static Look LookOf(OpenXmlElement? properties) =>
        properties is null
            ? default
            : new Look(
                IsOn(Child(properties, "vanish")),
                IsOn(Child(properties, "strike")) ?? IsOn(Child(properties, "dstrike")),
                ValueOf(Child(properties, "vertAlign")),
                ValueOf(Child(properties, "color"))
            );

    private static bool? IsOn(OpenXmlElement? mark) => mark is null ? null : !SaidValue.IsOff(ValueOf(mark));

    /// <summary>What is said of a text; null where nothing is.</summary>
    private readonly record struct Look(bool? IsHidden, bool? IsStruck, string? Position, string? Color)
    {
        public Look Or(Look other) =>
            new(IsHidden ?? other.IsHidden, IsStruck ?? other.IsStruck, Position ?? other.Position, Color ?? other.Color);
    }
}
