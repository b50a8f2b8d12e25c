using DocumentFormat.OpenXml.Spreadsheet;
using PlanNotebooks.Formats.Workbooks;

namespace PlanNotebooks.Formats.Tests.Workbooks;

/// <summary>Tables as workbooks, read back with the library that Office's own format is kept by.</summary>
public sealed class TableWorkbookTests : IDisposable
{
    private const string Name = "sheet";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Cells_HaveTheTypeOfTheirColumn()
    {
        using var book = Written(new OddRow("地区生产总值", 5.6m, 2019, true, DayOfWeek.Friday, 7));
        Assert.Equal(
            ["Text", "Value", "Year", "yes", "day", "count"],
            "ABCDEF".Select(column => book.Text(Name, $"{column}1"))
        );
        Assert.Equal(
            ["地区生产总值", "5.6", "2019", "1", "friday", "7"],
            "ABCDEF".Select(column => book.Text(Name, $"{column}2"))
        );
        Assert.Equal(
            [CellValues.InlineString, null, null, CellValues.Boolean, CellValues.InlineString, null],
            "ABCDEF".Select(column => book.Cell(Name, $"{column}2")!.DataType?.Value)
        );
    }

    [Fact]
    public void EmptyCells_AreNotThere()
    {
        using var book = Written(new OddRow(null), new OddRow(""));
        Assert.Null(book.Cell(Name, "A2"));
        Assert.Null(book.Cell(Name, "B2"));
        Assert.Null(book.Cell(Name, "A3"));
    }

    [Theory]
    [InlineData("=1+2")]
    [InlineData("+5")]
    [InlineData("-5.1")]
    [InlineData("@sum")]
    [InlineData("=HYPERLINK(\"http://x\")")]
    [InlineData("007")]
    [InlineData("1e5")]
    [InlineData("  spaces  ")]
    [InlineData("two\nlines")]
    [InlineData("<a>&amp;\"'")]
    [InlineData("𠮷野家 ☃")]
    public void Text_StaysTextAsItIs(string text)
    {
        using var book = Written(new OddRow(text));
        Assert.Equal(text, book.Text(Name, "A2"));
        Assert.Equal(CellValues.InlineString, book.Cell(Name, "A2")!.DataType!.Value);
        Assert.Empty(book.Sheet(Name).Descendants<CellFormula>());
    }

    [Theory]
    [InlineData("a\u000Bb", "a_x000B_b")]
    [InlineData("a\0b", "a_x0000_b")]
    [InlineData("a\rb", "a_x000D_b")]
    [InlineData("a\uFFFFb", "a_xFFFF_b")]
    [InlineData("a_x000B_b", "a_x005F_x000B_b")]
    [InlineData("a_xyz_b", "a_xyz_b")]
    public void Characters_ThatXmlCannotCarry_AreEscapedAsExcelDoes(string text, string written)
    {
        using var book = Written(new OddRow(text));
        Assert.Equal(written, book.Text(Name, "A2"));
    }

    [Fact]
    public void Halves_OfCharacters_AreReplaced()
    {
        using var book = Written(new OddRow("a\uD842b"));
        Assert.Equal("a\uFFFDb", book.Text(Name, "A2"));
    }

    [Fact]
    public void Text_LongerThanACell_IsCutAndSaysSo()
    {
        using var book = Written(new OddRow(new string('长', 40_000)));
        Assert.Equal(32_767, book.Text(Name, "A2").Length);
        Assert.EndsWith("… [cut: 40,000 characters]", book.Text(Name, "A2"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("8500000000", @"0\.00,,""亿""")]
    [InlineData("1808340000", @"0\.00000,""亿""")]
    [InlineData("-8500000000", @"0\.00,,""亿""")]
    [InlineData("12345678901", @"0\.0000""万""")]
    [InlineData("127000", @"0\.0,""万""")]
    [InlineData("12701", @"0\.0000""万""")]
    [InlineData("320", "#,##0")]
    [InlineData("-21.30", "#,##0.0")]
    [InlineData("5.65", "#,##0.00")]
    [InlineData("12345.5", "#,##0.0")]
    public void Numbers_AreShownInTheUnitThatAReaderUses_AndLoseNoDigit(string value, string format)
    {
        var number = decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture);
        using var book = Written(new OddRow("x", number));
        Assert.Equal(format, book.Format(Name, "B2"));
        Assert.Equal(value, book.Text(Name, "B2"));
    }

    [Fact]
    public void Decimals_OfMoreDigitsThanExcelKeeps_AreText()
    {
        using var book = Written(new OddRow("x", 1234567890.123456789m, Count: long.MaxValue));
        Assert.Equal(("1234567890.123456789", "9223372036854775807"), (book.Text(Name, "B2"), book.Text(Name, "F2")));
        Assert.Equal(CellValues.InlineString, book.Cell(Name, "B2")!.DataType!.Value);
    }

    [Fact]
    public void Heading_StaysInViewAndHasFilters()
    {
        using var book = Written(new OddRow("x"), new OddRow("y"));
        var pane = book.Sheet(Name).Descendants<Pane>().Single();
        Assert.Equal(
            (1d, "A2", PaneStateValues.Frozen),
            (pane.VerticalSplit!.Value, pane.TopLeftCell!.Value, pane.State!.Value)
        );
        Assert.Equal("A1:F3", book.Sheet(Name).Elements<AutoFilter>().Single().Reference!.Value);
    }

    [Fact]
    public void Widths_FitChinese()
    {
        using var book = Written(new OddRow("一般公共预算收入"), new OddRow(new string('长', 500)));
        var widths = book.Sheet(Name)
            .Descendants<DocumentFormat.OpenXml.Spreadsheet.Column>()
            .Select(column => column.Width!.Value)
            .ToList();
        Assert.Equal(60, widths[0]);
        Assert.InRange(widths[2], 8, 14);
    }

    [Fact]
    public void ColumnsThatDisplayShows_ComeFirst()
    {
        var path = Path.Combine(_folder.Path, "a.xlsx");
        OddRow.Table(new OddRow("x", 1)).Show("year", "text").ToXlsx(path, Name);
        using var book = new ReadWorkbook(path);
        Assert.Equal(["Year", "Text", "Value"], "ABC".Select(column => book.Text(Name, $"{column}1")));
    }

    [Fact]
    public void RowsBeyondASheet_GoOnAFurtherOne()
    {
        var path = Path.Combine(_folder.Path, "a.xlsx");
        WorkbookFile.Write(
            path,
            [
                new PlanNotebooks.Formats.Workbooks.Sheet(
                    Name,
                    OddRow.Table(Enumerable.Range(0, 25).Select(i => new OddRow($"row {i}")))
                ),
            ],
            mostRows: 11
        );
        using var book = new ReadWorkbook(path);
        Assert.Equal(["sheet", "sheet 2", "sheet 3"], book.Names);
        Assert.Equal(
            ("row 9", "row 10", "row 24"),
            (book.Text("sheet", "A11"), book.Text("sheet 2", "A2"), book.Text("sheet 3", "A6"))
        );
        Assert.Equal("Text", book.Text("sheet 3", "A1"));
    }

    [Theory]
    [InlineData("a/b: [c]?*\\", "a b   c")]
    [InlineData("'quoted'", "quoted")]
    [InlineData("", "sheet")]
    [InlineData(
        "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五",
        "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一"
    )]
    [InlineData("History", "History 2")]
    public void SheetNames_AreWhatExcelTakes(string wanted, string name)
    {
        var path = Path.Combine(_folder.Path, "a.xlsx");
        OddRow.Table(new OddRow("x")).ToXlsx(path, wanted);
        using var book = new ReadWorkbook(path);
        Assert.Equal([name], book.Names);
    }

    [Fact]
    public void ATableOfNoRows_IsAHeading()
    {
        using var book = Written();
        Assert.Equal("Text", book.Text(Name, "A1"));
    }

    [Fact]
    public void File_ThatCannotBeReplaced_LeavesNoPart()
    {
        Directory.CreateDirectory(Path.Combine(_folder.Path, "a.xlsx", "in the way"));
        Assert.ThrowsAny<SystemException>(() =>
            OddRow.Table(new OddRow("x")).ToXlsx(Path.Combine(_folder.Path, "a.xlsx"))
        );
        Assert.Equal(["a.xlsx"], Directory.GetFileSystemEntries(_folder.Path).Select(Path.GetFileName));
    }

    private ReadWorkbook Written(params OddRow[] rows)
    {
        var path = Path.Combine(_folder.Path, "new", "a.xlsx");
        OddRow.Table(rows).ToXlsx(path, Name);
        return new ReadWorkbook(path);
    }
}
