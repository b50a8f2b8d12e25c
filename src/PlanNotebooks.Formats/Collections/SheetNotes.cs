using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using PlanNotebooks.Formats.Word;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Collections;

/// <summary>Tells what a workbook holds beside its cells: comments, words in drawings and charts, headers and footers of printed
/// pages.</summary>
internal static partial class SheetNotes
{
    private static readonly string[] Margins = ["oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"];

    /// <summary>Tells the comments and drawings of a sheet.</summary>
    public static void Tell(WorksheetPart sheet, SheetXml parts, Omissions left)
    {
        if (sheet.WorksheetCommentsPart is { } comments)
            foreach (var comment in parts.Elements(comments, "comment"))
                left.Add(Left.Comments, parts.TextIn(comment, "t") + " ");
        foreach (var thread in sheet.WorksheetThreadedCommentsParts)
            foreach (var comment in parts.Elements(thread, "threadedComment"))
                left.Add(Left.Comments, parts.TextIn(comment, "text") + " ");
        if (sheet.DrawingsPart is not { } drawing)
            return;
        Tell(Left.Drawings, PartText.Of(drawing), left);
        foreach (var chart in drawing.ChartParts.Cast<OpenXmlPart>().Concat(drawing.ExtendedChartParts))
            Tell(Left.Charts, PartText.Of(chart), left);
    }

    /// <summary>Tells what is printed above and below a sheet's pages.</summary>
    public static void TellMargins(WorksheetPart sheet, SheetXml parts, Omissions left)
    {
        foreach (var name in Margins)
            foreach (var margin in parts.Elements(sheet, name))
                Tell(Left.Margins, Codes().Replace(parts.TextIn(margin, name), ""), left);
    }

    private static void Tell(string what, string text, Omissions left)
    {
        if (!string.IsNullOrWhiteSpace(text))
            left.Add(what, text);
    }

    /// <summary>What says how a header looks, and stands for the page or the date.</summary>
    [GeneratedRegex("&(?:\"[^\"]*\"|\\d+|.)")]
    private static partial Regex Codes();
}
