using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace PlanNotebooks.Formats.Collections;

/// <summary>Tells the styles of cells that are white on white, and sheets on which a cell may have a ground of another colour for another
/// reason than its style.</summary>
internal static class WhiteCells
{
    /// <summary>The ways to say white; the first colour of a theme is that of its sheets.</summary>
    private static readonly HashSet<string> White =
        new(["rgb=FFFFFFFF", "rgb=00FFFFFF", "theme=0", "indexed=1", "indexed=9"], StringComparer.OrdinalIgnoreCase);

    /// <summary>What fills that are no ground, or a white one, say.</summary>
    private static readonly HashSet<string> NoGrounds =
        new([.. White.Select(color => "patternType=solid " + color), "patternType=none", ""], StringComparer.OrdinalIgnoreCase);

    /// <summary>What in a sheet may colour cells: a condition, a table's style, a picture.</summary>
    private static readonly string[] Grounds = ["conditionalFormatting", "tablePart", "picture"];

    /// <summary>The styles, as cells number them.</summary>
    public static HashSet<int> StylesIn(Stylesheet? styles)
    {
        var fonts = styles?.Fonts?.Elements<Font>().Select(font => Said(font.Elements<Color>())).ToList() ?? [];
        var fills = styles?.Fills?.Elements<Fill>().Select(fill => Said(fill.Descendants().Where(IsShown))).ToList() ?? [];
        var all = styles?.CellFormats?.Elements<CellFormat>() ?? [];
        return
        [
            .. all.Index()
                .Where(style => White.Contains(At(fonts, style.Item.FontId)))
                .Where(style => NoGrounds.Contains(At(fills, style.Item.FillId)))
                .Select(style => style.Index),
        ];
    }

    /// <summary>Whether a table's style, a condition or a picture may colour cells of a sheet.</summary>
    public static bool MayHaveGrounds(WorksheetPart part, SheetXml parts) => Grounds.Any(name => parts.Elements(part, name).Any());

    private static string At(List<string> said, UInt32Value? index) =>
        said.ElementAtOrDefault((int)(index?.Value ?? 0)) ?? "";

    /// <summary>The second colour of a pattern is seen in no solid one.</summary>
    private static bool IsShown(OpenXmlElement part) => part is not BackgroundColor;

    /// <summary>What elements say by their attributes.</summary>
    private static string Said(IEnumerable<OpenXmlElement> parts) =>
        string.Join(' ', parts.SelectMany(part => part.GetAttributes()).Select(mark => $"{mark.LocalName}={mark.Value}"));
}
