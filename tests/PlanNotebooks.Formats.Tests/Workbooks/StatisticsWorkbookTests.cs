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

    /// <summary>Excel keeps 3.9% as 0.039; the figure is what its reader sees.</summary>
    [Theory]
    [InlineData(9u, null)]
    [InlineData(10u, null)]
    [InlineData(170u, "0.0%")]
    public void ACellShownAsPerCent_IsReadAsItIsShown(uint format, string? code)
    {
        var path = Written(
            ["region_code", "year", "indicator", "measure", "value", "unit", "source"],
            ["330100", 2020, "gdp", "growth", 0.039, "%", "公报"]
        );
        Styled(path, format, code);
        Assert.Equal(3.9m, Assert.Single(StatisticsWorkbook.Read(path).Figures).Value);
    }

    [Fact]
    public void ARowLeftEmpty_CountsAsALine()
    {
        var path = Written(["region_code", "year", "indicator", "measure", "value", "unit", "source"], ["330100"]);
        using (var document = SpreadsheetDocument.Open(path, isEditable: true))
            document.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Row>().Last().RowIndex = 5;
        Assert.Equal(5, Assert.Single(StatisticsWorkbook.Read(path).Refused).Line);
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

    /// <summary>Gives the value a number format.</summary>
    private static void Styled(string path, uint format, string? code)
    {
        using var document = SpreadsheetDocument.Open(path, isEditable: true);
        var workbook = document.WorkbookPart!;
        var formats = code is null ? null : new NumberingFormats(new NumberingFormat { NumberFormatId = format, FormatCode = code });
        workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = new Stylesheet
        {
            NumberingFormats = formats,
            CellFormats = new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = format }),
        };
        var cell = workbook.WorksheetParts.Single().Worksheet!.Descendants<Cell>().Single(one => one.CellValue?.Text == "0.039");
        cell.StyleIndex = 1;
    }

    private static Cell CellOf(object value) =>
        value is string text
            ? new Cell { DataType = CellValues.InlineString, InlineString = new InlineString(new Text(text)) }
            : new Cell
            {
                CellValue = new CellValue(Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!),
            };
}
