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

    /// <summary>What a format only prints behind a number makes no per cent of it: 3.9 shown as 3.9% is 3.9.</summary>
    [Theory]
    [InlineData("0.0\"%\"")]
    [InlineData("0.0\\%")]
    public void ASignThatIsOnlyPrinted_MovesNoPoint(string code)
    {
        var path = Written(
            ["region_code", "year", "indicator", "measure", "value", "unit", "source"],
            ["330100", 2020, "gdp", "growth", 0.039, "%", "公报"]
        );
        Styled(path, 170, code);
        Assert.Equal(0.039m, Assert.Single(StatisticsWorkbook.Read(path).Figures).Value);
    }

    /// <summary>Quotes at the beginning of a cell are its own, and no row is lost to them.</summary>
    [Fact]
    public void Quotes_AreTheCells()
    {
        var read = StatisticsWorkbook.Read(
            Written(
                ["region_code", "year", "indicator", "measure", "value", "unit", "source"],
                ["330100", 2019, "gdp", "growth", 6.8, "%", "\"十三五\"公报"],
                ["330100", 2020, "gdp", "growth", 3.9, "%", "\"公报"],
                ["330100", 2021, "gdp", "growth", 8.5, "%", "公报"]
            )
        );
        Assert.Equal(["\"十三五\"公报", "\"公报", "公报"], read.Figures.AsEnumerable().Select(figure => figure.Citation!.Document));
    }

    /// <summary>A date in digits, a month and a year are as they stand, or refused; days may be counted from 1904.</summary>
    [Theory]
    [InlineData(20210228, false, null)]
    [InlineData(202102, false, null)]
    [InlineData(2021, false, "2021")]
    [InlineData(44255, false, "2021-02-28")]
    [InlineData(42793, true, "2021-02-28")]
    public void Dates_AreWhatTheSheetShows(int date, bool startsLater, string? expected)
    {
        var path = Written(
            ["region_code", "year", "indicator", "measure", "value", "unit", "source", "date"],
            ["330100", 2020, "gdp", "growth", 3.9, "%", "公报", date]
        );
        if (startsLater)
            Change(path, book => book.Workbook!.WorkbookProperties = new WorkbookProperties { Date1904 = true });
        var read = StatisticsWorkbook.Read(path);
        Assert.Equal(expected, read.Figures.AsEnumerable().SingleOrDefault()?.Citation!.Date);
        Assert.Equal(expected is null ? "date" : null, read.Refused.AsEnumerable().SingleOrDefault()?.Column);
    }

    /// <summary>Yes and no, errors, numbers with separators and formulas that no program has computed are no figures.</summary>
    [Theory]
    [InlineData("b", "1", "is TRUE; ")]
    [InlineData("e", "#N/A", "is #N/A; ")]
    [InlineData("str", "16,106", "is 16,106; ")]
    [InlineData("n", "", "is empty; ")]
    public void ACellThatIsNoNumber_RefusesItsRow(string type, string value, string reason)
    {
        var path = Written(
            ["region_code", "year", "indicator", "measure", "value", "unit", "source"],
            ["330100", 2020, "gdp", "level", 1.5, "亿元", "公报"]
        );
        Change(path, book =>
        {
            var cell = book.WorksheetParts.Single().Worksheet!.Descendants<Cell>().Single(one => one.CellValue?.Text == "1.5");
            (cell.DataType, cell.CellValue) = (new CellValues(type), new CellValue(value));
        });
        var refused = Assert.Single(StatisticsWorkbook.Read(path).Refused);
        Assert.Equal((2, "value"), (refused.Line, refused.Column));
        Assert.StartsWith(reason, refused.Reason, StringComparison.Ordinal);
    }

    /// <summary>Readings over characters (ruby) are no part of a text.</summary>
    [Fact]
    public void Readings_AreNoText()
    {
        var path = Written(
            ["region_code", "year", "indicator", "measure", "value", "unit", "source"],
            ["330100", 2020, "gdp", "growth", 3.9, "%", "公报"]
        );
        Change(path, book => book.WorksheetParts.Single().Worksheet!.Descendants<InlineString>().Last().AppendChild(
            new PhoneticRun(new Text("gōng")) { BaseTextStartIndex = 0, EndingBaseIndex = 1 }));
        Assert.Equal("公报", Assert.Single(StatisticsWorkbook.Read(path).Figures).Citation!.Document);
    }

    /// <summary>Another sheet that holds anything is told.</summary>
    [Theory]
    [InlineData("330100", "the sheet 备用 holds 1 rows that are not read; put them on the first sheet")]
    [InlineData(null, null)]
    public void AnotherSheet_IsTold(string? cell, string? reason)
    {
        var path = Written(
            ["region_code", "year", "indicator", "measure", "value", "unit", "source"],
            ["330100", 2020, "gdp", "growth", 3.9, "%", "公报"]
        );
        Change(path, book =>
        {
            var part = book.AddNewPart<WorksheetPart>();
            part.Worksheet = new Worksheet(new SheetData(cell is null ? [] : [new Row(CellOf(cell))]));
            book.Workbook!.Sheets!.AppendChild(
                new DocumentFormat.OpenXml.Spreadsheet.Sheet { Name = "备用", SheetId = 2, Id = book.GetIdOfPart(part) }
            );
        });
        var read = StatisticsWorkbook.Read(path);
        Assert.Single(read.Figures);
        Assert.Equal(reason, read.Refused.AsEnumerable().SingleOrDefault()?.Reason);
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

    private static void Change(string path, Action<WorkbookPart> change)
    {
        using var document = SpreadsheetDocument.Open(path, isEditable: true);
        change(document.WorkbookPart!);
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
