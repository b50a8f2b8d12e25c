using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Tests.Collections;

/// <summary>Makes collections and reads them.</summary>
internal static class CollectionFile
{
    public static readonly string[] Regions = ["青山区", "高阳县", "保定市"];

    /// <summary>A file in UTF-8.</summary>
    public static ReportFile Of(string name, string text) => ReportFile.InMemory(name, name, Encoding.UTF8.GetBytes(text));

    public static IEnumerable<ReportDocument> Documents(ReportFile file) =>
        FormatChoice.Of(file, ReportFormats.Uncached).Read(file, _ => { });

    public static string Text(int region) =>
        $"政府工作报告\n一、2024年工作回顾\n地区生产总值增长5.{region + 1}%。"
        + string.Concat(Enumerable.Repeat($"{Regions[region]}各项工作取得新的成绩，“稳”字当头，发展有力。", 12));

    /// <summary>A workbook with a sheet of rows.</summary>
    public static byte[] Workbook(IEnumerable<string[]> rows) =>
        Workbook("报告", new SheetData(rows.Select(cells => new Row(cells.Select(Cell)))));

    /// <summary>A workbook with a sheet of such parts.</summary>
    public static byte[] Workbook(string name, params OpenXmlElement[] parts)
    {
        using var stream = new MemoryStream();
        using (var book = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var part = book.AddWorkbookPart();
            var sheet = part.AddNewPart<WorksheetPart>();
            sheet.Worksheet = new Worksheet(parts);
            part.Workbook = new Workbook(
                new Sheets(
                    new Sheet
                    {
                        Id = part.GetIdOfPart(sheet),
                        SheetId = 1,
                        Name = name,
                    }
                )
            );
        }

        return stream.ToArray();
    }

    public static Cell Cell(string text) =>
        new()
        {
            DataType = CellValues.InlineString,
            InlineString = new InlineString(new Text(text) { Space = SpaceProcessingModeValues.Preserve }),
        };
}
