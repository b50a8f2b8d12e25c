using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using PlanNotebooks.Disk;

namespace PlanNotebooks.Formats.Workbooks;

/// <summary>Writes sheets as a workbook, so that a reader sees the old file or the whole new one, and never a part.</summary>
internal static class WorkbookFile
{
    /// <summary>The most rows of a sheet.</summary>
    public const int MostRows = 1_048_576;

    /// <summary>Writes the sheets beside the path, and moves them into place when they are complete.</summary>
    /// <param name="path">The file.</param>
    /// <param name="sheets">The sheets; rows beyond what a sheet holds go on a further one.</param>
    /// <param name="mostRows">The most rows of a sheet, with its heading.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(string path, IReadOnlyList<Sheet> sheets, int mostRows = MostRows)
    {
        using var file = ReplacedFile.Begin(path);
        using (var document = SpreadsheetDocument.Create(file.Stream, SpreadsheetDocumentType.Workbook))
            Write(document, SheetPart.Of(sheets, mostRows));
        file.Complete();
    }

    private static void Write(SpreadsheetDocument document, IReadOnlyList<SheetPart> parts)
    {
        var workbook = document.AddWorkbookPart();
        var formats = new NumberFormats();
        var targets = new LinkTargets(parts);
        var list = new Sheets();
        for (var i = 0; i < parts.Count; i++)
        {
            var part = workbook.AddNewPart<WorksheetPart>();
            new SheetWriter(parts[i], formats, targets).Write(part, selected: i == 0);
            list.Append(
                new DocumentFormat.OpenXml.Spreadsheet.Sheet
                {
                    Id = workbook.GetIdOfPart(part),
                    SheetId = (uint)i + 1,
                    Name = parts[i].Name,
                }
            );
        }

        workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = formats.ToStylesheet();
        workbook.Workbook = new Workbook(new BookViews(new WorkbookView { ActiveTab = 0 }), list, Filters(parts));
        document.PackageProperties.Creator = "PlanNotebooks";
    }

    /// <summary>The names by which spreadsheets know what an autofilter covers.</summary>
    private static DefinedNames Filters(IReadOnlyList<SheetPart> parts) =>
        new(
            parts.Select(
                (part, i) =>
                    new DefinedName(
                        $"'{part.Name.Replace("'", "''", StringComparison.Ordinal)}'!{CellPlace.Absolute(part)}"
                    )
                    {
                        Name = "_xlnm._FilterDatabase",
                        LocalSheetId = (uint)i,
                        Hidden = true,
                    }
            )
        );
}
