using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using PlanNotebooks.Formats.Workbooks;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Tests.Workbooks;

/// <summary>Official figures out of a workbook, whose cells are text, shared text, numbers and dates.</summary>
public sealed class StatisticsWorkbookTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void ASheet_IsReadWithItsNumbersAndDates()
    {
        var read = StatisticsWorkbook.Read(
            Written(
                ["region_code", "year", "indicator", "measure", "value", "unit", "source", "date"],
                ["330100", 2020, "gdp", "level", 16106.3, "亿元", "公报", 44255],
                ["330100", 2020, "gdp", "speed", 3.9, "%", "公报", 2021]
            )
        );
        var figure = Assert.Single(read.Figures);
        Assert.Equal((1_610_630_000_000m, "元", "2021-02-28"), (figure.Value, figure.Unit, figure.Citation!.Date));
        Assert.Equal((3, "measure"), (read.Refused.Single().Line, read.Refused.Single().Column));
        Assert.Equal("16106.3", read.Texts[0].Text[figure.Start..figure.End]);
    }

    [Fact]
    public void WhatIsNoWorkbook_IsRefused()
    {
        var path = _folder.Write("mine.xlsx", "no workbook");
        Assert.Contains(
            "expected a file of Excel",
            Assert.Throws<UnreadableTableException>(() => StatisticsWorkbook.Read(path)).Message,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "StatisticsWorkbook.Read",
            Assert.Throws<UnreadableTableException>(() => Statistics.Read(path)).Message,
            StringComparison.Ordinal
        );
    }

    private string Written(params object[][] rows)
    {
        var path = Path.Combine(_folder.Path, "mine.xlsx");
        using var document = SpreadsheetDocument.Create(path, DocumentFormat.OpenXml.SpreadsheetDocumentType.Workbook);
        var workbook = document.AddWorkbookPart();
        var sheet = workbook.AddNewPart<WorksheetPart>();
        sheet.Worksheet = new Worksheet(new SheetData(rows.Select(cells => new Row(cells.Select(CellOf)))));
        workbook.Workbook = new Workbook(
            new Sheets(
                new DocumentFormat.OpenXml.Spreadsheet.Sheet
                {
                    Name = "figures",
                    SheetId = 1,
                    Id = workbook.GetIdOfPart(sheet),
                }
            )
        );
        return path;
    }

    private static Cell CellOf(object value) =>
        value is string text
            ? new Cell { DataType = CellValues.InlineString, InlineString = new InlineString(new Text(text)) }
            : new Cell
            {
                CellValue = new CellValue(Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!),
            };
}
