using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PlanNotebooks.Formats.Word;

/// <summary>Tells text that Word does not show: by a mark of its own, or by its style.</summary>
internal sealed class HiddenStyles
{
    private readonly HashSet<string> _styles;

    private HiddenStyles(HashSet<string> styles) => _styles = styles;

    /// <summary>The styles of a file whose text is hidden.</summary>
    public static HiddenStyles Of(MainDocumentPart part) =>
        new([
            .. (part.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
                .Where(style => IsOn(style.StyleRunProperties?.Vanish))
                .Select(style => style.StyleId?.Value)
                .OfType<string>(),
        ]);

    /// <summary>Whether a run, or a whole paragraph by its style, is hidden.</summary>
    public bool Hides(OpenXmlElement element) =>
        element switch
        {
            Run { RunProperties: { } own } => own.Vanish is { } vanish ? IsOn(vanish) : Has(own.RunStyle?.Val?.Value),
            Paragraph { ParagraphProperties.ParagraphStyleId.Val.Value: { } style } => Has(style),
            _ => false,
        };

    private static bool IsOn(Vanish? vanish) => vanish is not null && !vanish.Val.IsOff();

    private bool Has(string? style) => style is not null && _styles.Contains(style);
}
