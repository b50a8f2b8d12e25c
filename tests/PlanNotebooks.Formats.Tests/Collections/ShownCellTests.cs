using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using PlanNotebooks.Formats.Collections;
using PlanNotebooks.Reading;
using static PlanNotebooks.Formats.Tests.Collections.CollectionFile;

namespace PlanNotebooks.Formats.Tests.Collections;

/// <summary>Cells of workbooks are read as they are shown: dates as dates, and what is hidden or not computed is told.</summary>
public sealed class ShownCellTests
{
    private static readonly string[] Header = ["指标", "2024年完成", "2025年计划"];

    [Theory]
    [InlineData(14u, null, "2024年12月31日")]
    [InlineData(31u, null, "2024年12月31日")]
    [InlineData(57u, null, "2024年12月")]
    [InlineData(58u, null, "12月31日")]
    [InlineData(22u, null, "2024年12月31日00:00")]
    [InlineData(164u, "yyyy\"年\"m\"月\"d\"日\"", "2024年12月31日")]
    [InlineData(164u, "[$-804]yyyy/mm/dd;@", "2024年12月31日")]
    [InlineData(164u, "yyyy\"年\"", "2024年")]
    [InlineData(164u, "m/d", "12月31日")]
    [InlineData(164u, "0.0\"亿元\"", "45657亿元")]
    [InlineData(164u, "0!.0,\"万\"", "4.5657万")]
    [InlineData(164u, "0\\.00,", "0.45657")]
    [InlineData(164u, "#,##0,", "45.657")]
    [InlineData(164u, "0;-0;;@", "45657")]
    [InlineData(164u, "#,##0;[Red]-#,##0", "45657")]
    [InlineData(164u, "General\"日\"", "45657")]
    [InlineData(0u, null, "45657")]
    public void TextOf_ANumberUnderAFormat_IsWhatIsShown(uint id, string? code, string shown)
    {
        using var stream = new MemoryStream();
        using var book = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook);
        AddStyle(book.AddWorkbookPart(), id, code);
        Assert.Equal(shown, CellNumbers.Of(book).TextOf("45657", 0));
    }

    /// <summary>A format has parts for numbers above zero, below it, zero and words; a part that is empty shows nothing.</summary>
    [Theory]
    [InlineData(";;;", "35.5", true)]
    [InlineData(";;;", null, true)]
    [InlineData(";;", null, false)]
    [InlineData(";;", "0", true)]
    [InlineData("0;-0;;@", "0", true)]
    [InlineData("0;-0;;@", "0.5", false)]
    [InlineData("0;;0", "-3", true)]
    [InlineData("[Red];\" \";", "-3", true)]
    [InlineData("0.0", "-3", false)]
    [InlineData("G/通用格式;;", "3", false)]
    [InlineData("_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"??_ ;_ @_ ", "0", false)]
    [InlineData("[>5]0;;", "3", false)]
    public void Hides_ANumberUnderAFormat_IsWhatItsPartSays(string code, string? value, bool hides)
    {
        using var stream = new MemoryStream();
        using var book = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook);
        AddStyle(book.AddWorkbookPart(), 164, code);
        Assert.Equal(hides, CellNumbers.Of(book).Hides(value, 0));
    }

    [Theory]
    [InlineData("<c s=\"1\"><v>98</v></c>")]
    [InlineData("<c s=\"1\" t=\"inlineStr\"><is><t>98</t></is></c>")]
    public void Read_ACellWhoseFormatShowsNothing_IsTold(string cell)
    {
        using var stream = new MemoryStream();
        stream.Write(AnnexFile(cell));
        using (var book = SpreadsheetDocument.Open(stream, isEditable: true))
            AddStyle(book.WorkbookPart!, 164, ";;;", new CellFormat());
        var document = Assert.Single(Documents(ReportFile.InMemory("x.xlsx", "x.xlsx", stream.ToArray())));
        Assert.DoesNotContain("98", document.Text, StringComparison.Ordinal);
        Assert.Equal(2, document.LeftOut.Single(left => left.What.StartsWith("cells whose format", StringComparison.Ordinal)).Digits);
    }

    /// <summary>White words are seen on a ground of another colour, and where a condition or a table's style may colour it.</summary>
    [Theory]
    [InlineData("FFFFFFFF", "", "", true)]
    [InlineData("FFFFFFFF", "solid FFFFFFFF", "", true)]
    [InlineData("FFFFFFFF", "solid FFC00000", "", false)]
    [InlineData("FFFFFFFF", "gray125 FFFFFFFF", "", false)]
    [InlineData("FFFFFFFF", "", "condition", false)]
    [InlineData("FFFEFFFF", "", "", false)]
    [InlineData("theme 0", "", "", true)]
    [InlineData("theme 1", "", "", false)]
    [InlineData("indexed 9", "", "", true)]
    [InlineData("", "", "", false)]
    public void Read_AWhiteCell_IsReadWhereItsGroundIsNotWhite(string color, string fill, string ground, bool isLeftOut)
    {
        using var stream = new MemoryStream();
        stream.Write(AnnexFile("<c s=\"1\"><v>98</v></c>"));
        using (var book = SpreadsheetDocument.Open(stream, isEditable: true))
        {
            AddStyle(book.WorkbookPart!, 0, null, new CellFormat());
            Color(book.WorkbookPart!.WorkbookStylesPart!.Stylesheet!, color, fill);
            if (ground.Length > 0)
                book.WorkbookPart.WorksheetParts.Single().Worksheet!.Append(new ConditionalFormatting());
        }

        var document = Assert.Single(Documents(ReportFile.InMemory("x.xlsx", "x.xlsx", stream.ToArray())));
        Assert.Equal(!isLeftOut, document.Text.Contains("98", StringComparison.Ordinal));
        Assert.Equal(isLeftOut, document.LeftOut.Any(left => left is { What: Omissions.WhiteOnWhite, Digits: 2 }));
    }

    /// <summary>A collection tells what it does not show as a single report does: rows that a filter hides, columns, white cells.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(4)]
    public void Read_ACollectionWithHiddenRowsAndColumns_TellsThem(int hidden)
    {
        var rows = Enumerable.Range(0, 3).Select(region => RowOf(CollectionFile.Regions[region], Text(region), "内部9876")).ToList();
        foreach (var row in rows.Take(hidden))
            row.Hidden = true;
        var sheet = new SheetData([RowOf("地区", "正文", "备注"), .. rows]);
        var columns = new Columns(new Column { Min = 3, Max = 3, Hidden = true });
        var file = Workbook("报告", columns, sheet, new AutoFilter { Reference = "A1:C4" });
        var workbook = ReportFile.InMemory("x.xlsx", "x.xlsx", file);
        if (hidden > rows.Count)
        {
            var fault = Assert.Throws<UnreadableReportException>(() => Documents(workbook).ToList());
            Assert.Contains("hidden rows", fault.Reason, StringComparison.Ordinal);
            return;
        }

        var documents = Documents(workbook).ToList();
        Assert.Equal(CollectionFile.Regions.Skip(hidden), documents.Select(document => document.Named));
        Assert.DoesNotContain(documents, document => document.LeftOut.Any(left => left.What == Omissions.OtherCells));
        var digits = rows.Take(hidden).Sum(row => Omissions.DigitsIn(row.InnerText)) + (4 * (rows.Count - hidden));
        Assert.Equal(digits, documents.SelectMany(document => document.LeftOut).Single(left => left.What == HiddenCells.Kind).Digits);
    }

    /// <summary>Readings (ruby) stand over characters and are none of a cell's, wherever they stand in it.</summary>
    [Theory]
    [InlineData("<r><t>35</t></r><rPh sb=\"0\" eb=\"1\"><t>99</t></rPh>")]
    [InlineData("<r><t>3</t></r><rPh sb=\"0\" eb=\"1\"><t>99</t></rPh><r><t>5</t></r>")]
    [InlineData(
        "<t>35</t><rPh sb=\"0\" eb=\"1\"><t>9</t></rPh><rPh sb=\"0\" eb=\"1\"/><rPh"
            + " sb=\"0\" eb=\"1\"><t>9</t></rPh><phoneticPr fontId=\"1\"/>"
    )]
    public void Read_AReadingOverACell_IsTold(string words)
    {
        var document = Assert.Single(Documents(Annex($"<c t=\"inlineStr\"><is>{words}</is></c>")));
        Assert.Contains("工业投资（亿元）\t35\t36", document.Text, StringComparison.Ordinal);
        Assert.Equal(2, document.LeftOut.Single(left => left.What == "readings over characters").Digits);
    }

    private static void Color(Stylesheet styles, string color, string fill)
    {
        var parts = color.Split(' ');
        var value = parts.Length == 1 ? 0 : uint.Parse(parts[1], CultureInfo.InvariantCulture);
        var ink = parts[0] switch
        {
            "theme" => new Color { Theme = value },
            "indexed" => new Color { Indexed = value },
            _ => color.Length == 0 ? null : new Color { Rgb = color },
        };
        var pattern = fill.Split(' ') is [var type, var ground]
            ? new PatternFill(new ForegroundColor { Rgb = ground }) { PatternType = new PatternValues(type) }
            : new PatternFill { PatternType = PatternValues.None };
        styles.Fonts = new Fonts(new Font(), ink is null ? new Font() : new Font(ink));
        styles.Fills = new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(pattern));
        var format = styles.CellFormats!.Elements<CellFormat>().ElementAt(1);
        (format.FontId, format.FillId) = (1, 1);
    }

    private static void AddStyle(WorkbookPart part, uint id, string? code, params CellFormat[] first)
    {
        part.Workbook ??= new Workbook();
        part.AddNewPart<WorkbookStylesPart>().Stylesheet = new Stylesheet(
            new NumberingFormats(code is null ? [] : [new NumberingFormat { NumberFormatId = id, FormatCode = code }]),
            new CellFormats([.. first, new CellFormat { NumberFormatId = id }])
        );
    }

    [Fact]
    public void Read_HiddenRowsColumnsAndSheets_AreTold()
    {
        var hidden = RowOf("房产投资（亿元）", "99.5", "98");
        hidden.Hidden = true;
        var file = Workbook(
            "表",
            new Columns(new Column { Min = 4, Max = 4, Hidden = true }),
            new SheetData(
                RowOf("青山区2025年国民经济和社会发展主要指标计划表"),
                RowOf([.. Header, "2024年内部"]),
                RowOf("工业投资（亿元）", "35", "36", "97"),
                hidden,
                RowOf("固定资产投资（亿元）", "37", "38", "96")
            )
        );
        var document = Assert.Single(Documents(ReportFile.InMemory("x.xlsx", "x.xlsx", file)));
        Assert.DoesNotContain("9", document.Text, StringComparison.Ordinal);
        Assert.Equal(5 + 4 + 2 + 2, document.LeftOut.Single(left => left.What == HiddenCells.Kind).Digits);
        Assert.Equal(4, Report.FromDocument(document).Observations.Count);
    }

    [Theory]
    [InlineData("b", "1", "TRUE")]
    [InlineData("b", "0", "FALSE")]
    [InlineData("d", "2025-10-01T00:00:00", "2025年10月1日")]
    [InlineData("e", "#N/A", "#N/A")]
    [InlineData("str", "35.5", "35.5")]
    public void Read_ACellOfAnyType_IsWhatIsShown(string type, string value, string shown)
    {
        var file = Annex($"<c t=\"{type}\"><v>{value}</v></c>");
        Assert.Contains($"工业投资（亿元）\t{shown}\t36", Assert.Single(Documents(file)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_AFormulaWithoutAValue_IsTold() =>
        Assert.Contains(
            "formulas whose values the workbook does not hold",
            string.Join('\n', Assert.Single(Documents(Annex("<c><f>SUM(B4:B9)</f></c>"))).LeftOut.Select(left => left.What)),
            StringComparison.Ordinal
        );

    [Fact]
    public void Read_AMarkOfAFootnoteInACell_IsTold()
    {
        const string marked = "<c t=\"inlineStr\"><is><r><t>35</t></r><r><rPr><vertAlign val=\"superscript\"/></rPr><t>1</t></r></is></c>";
        var document = Assert.Single(Documents(Annex(marked)));
        Assert.Contains("工业投资（亿元）\t35\t36", document.Text, StringComparison.Ordinal);
        Assert.Equal(1, document.LeftOut.Single(left => left.What == Omissions.FootnoteMarks).Digits);
    }

    [Fact]
    public void Read_AnXlsUnderAnotherName_SaysSo()
    {
        var file = ReportFile.InMemory("x.xlsx", "x.xlsx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]]);
        Assert.Contains(
            "save it as .xlsx",
            Assert.Throws<UnreadableReportException>(() => Documents(file).ToList()).Reason,
            StringComparison.Ordinal
        );
    }

    private static ReportFile Annex(string cell) => ReportFile.InMemory("x.xlsx", "x.xlsx", AnnexFile(cell));

    private static byte[] AnnexFile(string cell)
    {
        var file = Workbook(
            "表",
            new SheetData(
                RowOf("青山区2025年国民经济和社会发展主要指标计划表"),
                RowOf(Header),
                RowOf("工业投资（亿元）", "CELL", "36"),
                RowOf("固定资产投资（亿元）", "37", "38")
            )
        );
        return Word.WordFile.Changed(
            file,
            "xl/worksheets/sheet1.xml",
            xml => System.Text.RegularExpressions.Regex.Replace(
                xml.Replace("<x:", "<", StringComparison.Ordinal)
                    .Replace("</x:", "</", StringComparison.Ordinal)
                    .Replace("xmlns:x=", "xmlns=", StringComparison.Ordinal),
                "<c [^>]*><is><t[^>]*>CELL</t></is></c>",
                cell
            )
        );
    }

    private static Row RowOf(params string[] cells) => new(cells.Select(CellOf));

    private static Cell CellOf(string text) =>
        double.TryParse(text, CultureInfo.InvariantCulture, out _) ? new Cell { CellValue = new CellValue(text) } : Cell(text);
}
