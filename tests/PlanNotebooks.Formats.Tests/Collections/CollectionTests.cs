using System.Text;
using System.Text.Json;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using PlanNotebooks.Formats.Collections;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Tests.Collections;

/// <summary>Collections with a report a row: each report is its own, and what cannot be told apart is refused.</summary>
public sealed class CollectionTests : IDisposable
{
    private static readonly string[] Regions = ["青山区", "高阳县", "保定市"];
    private readonly TemporaryFolder _folder = new();

    static CollectionTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string, string> Files =>
        new()
        {
            { "all.csv", "UTF-8" },
            { "all.csv", "GB18030" },
            { "all.csv", "UTF-8 with a mark" },
            { "all.jsonl", "UTF-8" },
            { "all.xlsx", "" },
        };

    [Theory]
    [MemberData(nameof(Files))]
    public void Load_AReportARow_IsAReportEach(string name, string encoding)
    {
        File.WriteAllBytes(Path.Combine(_folder.Path, name), Bytes(name, encoding));
        var corpus = Corpus.Load(Path.Combine(_folder.Path, name), ReportFormats.Uncached);
        Assert.Empty(corpus.Skipped);
        Assert.Equal(
            [5.1m, 5.2m, 5.3m],
            corpus.Reports.Select(report =>
                Assert.Single(report.Observations, one => one.Indicator == "gdp").Value!.Value
            )
        );
        Assert.Equal(3, corpus.Reports.Select(report => report.Id).Distinct().Count());
        Assert.Equal(3, corpus.Reports.Select(report => report.Source).Distinct().Count());
        Assert.All(corpus.Reports, Observed.StandInTheirPlaces);
        Assert.All(corpus.Reports, report => Assert.StartsWith(name + "/", report.Source, StringComparison.Ordinal));
    }

    /// <summary>Cells are parted by what parts the header's.</summary>
    [Theory]
    [InlineData("a;b\n1,5;\"2;3\"\n", "1,5|2;3")]
    [InlineData("a\tb\n1,5\t2;3\n", "1,5|2;3")]
    [InlineData("a,b\n1;5,2\t3\n", "1;5|2\t3")]
    [InlineData("\"a;b\",c\n1;5,2\n", "1;5|2")]
    [InlineData("a\n1;5\t2\n", "1;5\t2")]
    public void Read_CellsPartedOtherwise_AreCells(string csv, string cells) =>
        Assert.Equal(cells, string.Join('|', CsvRecords.Read(new StringReader(csv), "x.csv").ElementAt(1)));

    /// <summary>Counted at the cells: every digit of a row is in the text, is evidence of whose it is, or is told.</summary>
    [Theory]
    [InlineData("编号,年份,正文,浏览量", "130608,2025,{0},3651")]
    [InlineData("年份,区县,正文,电话,页数", "2025,青山区,{0},010-12345678,24")]
    [InlineData("正文,标题", "{0},青山区2025年政府工作报告")]
    public void Read_ARow_EveryDigitIsAccountedFor(string header, string row)
    {
        var cells = string.Format(System.Globalization.CultureInfo.InvariantCulture, row, $"\"{Text(0)}\"");
        var file = ReportFile.InMemory("all.csv", "all.csv", Encoding.UTF8.GetBytes($"{header}\n{cells}\n"));
        var document = Assert.Single(Documents(file));
        Assert.Equal(
            Omissions.DigitsIn(cells),
            Omissions.DigitsIn(document.Text)
                + Omissions.DigitsIn(document.Named == "all.csv" ? "" : document.Named)
                + document.LeftOut.Sum(left => left.Digits)
        );
    }

    /// <summary>Counted at the values of an object, and at the cells of a sheet.</summary>
    [Theory]
    [InlineData("all.jsonl", "{\"id\":130608,\"year\":2025,\"text\":TEXT,\"views\":3651}", 14)]
    [InlineData("all.jsonl", "{\"text\":TEXT,\"tags\":[\"2024\",7],\"more\":{\"a\":12.5}}", 8)]
    [InlineData("all.jsonl", "{\"text\":\"\"}\n{\"text\":TEXT,\"later\":\"12.5\",\"views\":3651}", 7)]
    [InlineData("all.jsonl", "{\"region\":\"青山区\",\"year\":\"2025\",\"content\":TEXT,\"url\":\"x/20250110/t5\"}", 13)]
    public void Read_AnObject_EveryDigitIsAccountedFor(string name, string json, int beside)
    {
        var line = json.Replace("TEXT", JsonSerializer.Serialize(Text(0)), StringComparison.Ordinal);
        var document = Assert.Single(Documents(ReportFile.InMemory(name, name, Encoding.UTF8.GetBytes(line + "\n"))));
        Assert.Equal(Omissions.DigitsIn(Text(0)) + beside, DigitsOf(document, name));
    }

    [Theory]
    [InlineData("编号|130608|年份|2025|正文|TEXT|浏览量|3651", 14)]
    [InlineData("区县|青山区|全文|TEXT|页数|24|更新|45658.5", 8)]
    public void Read_ARowOfASheet_EveryDigitIsAccountedFor(string columns, int beside)
    {
        var parts = columns.Split('|').Chunk(2).ToList();
        var cells = parts.Select(part => part[1] == "TEXT" ? Text(0) : part[1]).ToArray();
        var file = ReportFile.InMemory("all.xlsx", "all.xlsx", Workbook([[.. parts.Select(part => part[0])], cells]));
        var document = Assert.Single(Documents(file));
        Assert.Equal(Omissions.DigitsIn(Text(0)) + beside, DigitsOf(document, "all.xlsx"));
    }

    private static int DigitsOf(ReportDocument document, string name) =>
        Omissions.DigitsIn(document.Text)
        + Omissions.DigitsIn(document.Named == name ? "" : document.Named)
        + document.LeftOut.Sum(left => left.Digits);

    /// <summary>As a sheet shows them: a share kept as a fraction, and a decimal that binary numbers cannot hold.</summary>
    [Theory]
    [InlineData("0.056", 1, "5.6%")]
    [InlineData("5.6000000000000001E-2", 1, "5.6%")]
    [InlineData("-0.002", 2, "-0.2%")]
    [InlineData("5.5999999999999996", 0, "5.6")]
    [InlineData("1234567.8900000001", 0, "1234567.89")]
    [InlineData("1.2E+3", 0, "1200")]
    [InlineData("—", 1, "—")]
    public void TextOf_ANumberOfACell_IsAsItIsShown(string value, int style, string shown)
    {
        using var stream = new MemoryStream();
        using var book = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook);
        var styles = book.AddWorkbookPart().AddNewPart<WorkbookStylesPart>();
        styles.Stylesheet = new Stylesheet(
            new NumberingFormats(new NumberingFormat { NumberFormatId = 170, FormatCode = "0.00%;-0.00%" }),
            new CellFormats(
                new CellFormat { NumberFormatId = 0 },
                new CellFormat { NumberFormatId = 10 },
                new CellFormat { NumberFormatId = 170 }
            )
        );
        Assert.Equal(shown, PlanNotebooks.Formats.Collections.CellNumbers.Of(book).TextOf(value, style));
    }

    [Fact]
    public void Read_TheColumns_NameTheReports()
    {
        var file = ReportFile.InMemory("all.csv", "all.csv", Bytes("all.csv", "UTF-8"));
        Assert.Equal(
            ["青山区2025年政府工作报告", "高阳县2025年政府工作报告", "保定市2025年政府工作报告"],
            Documents(file).Select(document => document.Named)
        );
        Assert.Equal(["all.csv/2", "all.csv/3", "all.csv/4"], Documents(file).Select(document => document.Source));
    }

    [Fact]
    public void Load_TheColumns_AreEvidenceOfRegionAndYear()
    {
        var body =
            "政府工作报告\n地区生产总值增长5%。"
            + string.Concat(Enumerable.Repeat("各项工作取得新的成绩，发展有力。", 20));
        File.WriteAllText(
            Path.Combine(_folder.Path, "all.csv"),
            $"省份,城市,区县,年份,正文\n河北省,保定市,高阳县,2016,\"{body}\"\n河北省,保定市,定兴县,2017,\"{body.Replace('5', '6')}\"\n"
        );
        var corpus = Corpus.Load(Path.Combine(_folder.Path, "all.csv"), ReportFormats.Uncached);
        Assert.Equal(
            [("130628", 2016), ("130626", 2017)],
            corpus.Reports.Select(report => (report.Frame.Region?.Code ?? "none", report.Frame.PlanYear ?? 0))
        );
    }

    /// <summary>The number of a row is no year.</summary>
    [Fact]
    public void Read_ARowWithoutColumnsForItsName_IsNamedByTheFile()
    {
        var file = ReportFile.InMemory("x.csv", "x.csv", Encoding.UTF8.GetBytes("id,text\n1,\"" + Text(0) + "\"\n"));
        Assert.Equal(
            ("x.csv/2", "x.csv"),
            Documents(file).Select(document => (document.Source, document.Named)).Single()
        );
    }

    [Theory]
    [InlineData("indicator,value\n地区生产总值,5\n就业,6\n", "holds no texts of reports")]
    [InlineData("指标,内容\n地区生产总值,增长6%\n就业,320人\n", "its column 内容 has at most 4 characters in rows 2 to 3")]
    [InlineData("指标,内容\n一,地区生产总值增长6%。\n", "its column 内容 has at most 11 characters in rows 2 to 2")]
    [InlineData("a,b\nLONG,LONG\n", "several columns (a, b)")]
    [InlineData("text\n\"LONG\n", "ends within a quoted cell")]
    [InlineData("", "is empty")]
    public void Read_NoCertainColumn_IsRefusedWithTheReason(string csv, string reason)
    {
        var file = ReportFile.InMemory(
            "x.csv",
            "x.csv",
            Encoding.UTF8.GetBytes(
                csv.Replace("LONG", Text(0).Replace("\n", "", StringComparison.Ordinal), StringComparison.Ordinal)
            )
        );
        Assert.Contains(
            reason,
            Assert.Throws<UnreadableReportException>(() => Documents(file).ToList()).Reason,
            StringComparison.Ordinal
        );
    }

    /// <summary>A short text is a report where the header names its column, and another one says whose it is.</summary>
    [Theory]
    [InlineData("x.csv", "地区,年份,正文\n青山区,2025,地区生产总值增长5.1%。\n高阳县,2025,地区生产总值增长5.2%。\n")]
    [InlineData("x.csv", "text;title\n地区生产总值增长5.1%。;青山区政府工作报告\n增长5.2%。;高阳县政府工作报告\n")]
    [InlineData("x.jsonl", "{\"县区\":\"青山区\",\"全文\":\"增长5.1%。\"}\n{\"县区\":\"高阳县\",\"全文\":\"增长5.2%。\"}\n")]
    public void Read_AShortTextThatTheHeaderNames_IsAReport(string name, string text)
    {
        var documents = Documents(ReportFile.InMemory(name, name, Encoding.UTF8.GetBytes(text))).ToList();
        Assert.Equal([true, true], documents.Select((one, i) => one.Text.EndsWith($"增长5.{i + 1}%。", StringComparison.Ordinal)));
        Assert.Equal(["青山区", "高阳县"], documents.Select(one => one.Named[..3]));
    }

    /// <summary>A table below its title is the annex of a plan; a header of two lines lost which of its cells were merged.</summary>
    [Theory]
    [InlineData("指标,2020年实际,2021年计划\n地区生产总值（亿元）,123.4,131\n固定资产投资（亿元）,86.7,95\n")]
    [InlineData("指标,2020年,2021年\n,实际,计划\n地区生产总值（亿元）,123.4,131\n固定资产投资（亿元）,86.7,95\n,,\n注：快报数,,\n")]
    [InlineData("指标,单位,2020年,,2021年\n,,计划,实际,计划\n地区生产总值,亿元,,123.4,131\n固定资产投资,亿元,,86.7,95\n")]
    public void Read_ACsvOfTheAnnex_GivesWhatItsTableSays(string table)
    {
        var csv = "青山区2021年国民经济和社会发展计划表,,\n" + table;
        foreach (var encoding in (string[])["UTF-8", "GB18030"])
        {
            var file = ReportFile.InMemory("annex.csv", "annex.csv", Encoding.GetEncoding(encoding).GetBytes(csv));
            var report = Report.FromDocument(Assert.Single(Documents(file)));
            Assert.Equal(
                [
                    "gdp 2020 123.4 Result",
                    "gdp 2021 131 Target",
                    "fixed_asset_investment 2020 86.7 Result",
                    "fixed_asset_investment 2021 95 Target",
                ],
                report.Observations.Select(one =>
                    FormattableString.Invariant($"{one.Indicator} {one.Period} {one.Value / 100_000_000m:0.#} {one.Role}")
                )
            );
        }
    }

    /// <summary>Encodings that no mark tells.</summary>
    [Theory]
    [InlineData("big5")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    [InlineData("GB18030")]
    public void Read_ACsvInAnyEncoding_IsRead(string encoding)
    {
        const string csv = "地市,年份,text,title\n1,2025,全年地市生增加5.1%。一、二、三、。,中山市2025年政府工作\n";
        var file = ReportFile.InMemory("x.csv", "x.csv", Encoding.GetEncoding(encoding).GetBytes(csv));
        Assert.Equal("全年地市生增加5.1%。一、二、三、。", Assert.Single(Documents(file)).Text);
    }

    [Fact]
    public void Read_ARowWithoutText_IsSaid()
    {
        var failed = new List<string>();
        var csv = "year,text\n2024,\"" + Text(0) + "\"\n2025,\n";
        var file = ReportFile.InMemory("x.csv", "x.csv", Encoding.UTF8.GetBytes(csv));
        Assert.Single(
            ReportFormats
                .Uncached.Single(format => format.Endings.Contains(".csv"))
                .Read(file, fault => failed.Add(fault.Message))
        );
        Assert.Equal(["x.csv/3: holds no text"], failed);
    }

    /// <summary>Rows are made as they are asked for: what comes is read before the file ends.</summary>
    [Fact]
    public void Read_ALargeCollection_IsReadRowByRow()
    {
        var row = "2024,\"" + Text(0) + "\"\n";
        var file = ReportFile.InMemory(
            "x.csv",
            "x.csv",
            Encoding.UTF8.GetBytes("year,text\n" + string.Concat(Enumerable.Repeat(row, 20_000)))
        );
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(100, Documents(file).Take(100).Count());
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 4L << 20);
    }

    /// <summary>A workbook that is one report: lines of words, and the annex with its merged cells, numbers as numbers.</summary>
    [Fact]
    public void Read_AWorkbookOfTheAnnex_GivesWhatItsTableSays()
    {
        using var stream = new MemoryStream();
        using (var book = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var part = book.AddWorkbookPart();
            var sheet = part.AddNewPart<WorksheetPart>();
            var top = Annexes.Annex.Paragraphs.Length;
            var rows = Annexes.Annex.Cells.GroupBy(cell => cell.Row).OrderBy(row => row.Key);
            sheet.Worksheet = new Worksheet(
                new SheetData([
                    .. Annexes.Annex.Paragraphs.Select(text => new Row(Cell(text))),
                    .. rows.Select(row => new Row(row.Select(cell => Placed(cell, top)))),
                ]),
                new MergeCells(
                    Annexes
                        .Annex.Cells.Where(cell => cell.RowSpan > 1 || cell.ColumnSpan > 1)
                        .Select(cell => new MergeCell { Reference = AreaOf(cell, top) })
                )
            );
            part.Workbook = new Workbook(
                new Sheets(
                    new Sheet
                    {
                        Id = part.GetIdOfPart(sheet),
                        SheetId = 1,
                        Name = "附表",
                    }
                )
            );
        }

        Annexes.Annex.IsReadFrom(
            Assert.Single(Documents(ReportFile.InMemory("annex.xlsx", "annex.xlsx", stream.ToArray())))
        );
    }

    private static Cell Placed(PlanNotebooks.Reading.TableCell cell, int top)
    {
        var place = $"{(char)('A' + cell.Column)}{cell.Row + top + 1}";
        return decimal.TryParse(cell.Text, System.Globalization.CultureInfo.InvariantCulture, out _)
            ? new Cell { CellReference = place, CellValue = new CellValue(cell.Text) }
            : new Cell(Cell(cell.Text).InlineString!.CloneNode(true))
            {
                CellReference = place,
                DataType = CellValues.InlineString,
            };
    }

    private static string AreaOf(PlanNotebooks.Reading.TableCell cell, int top)
    {
        var (first, last) = ((char)('A' + cell.Column), (char)('A' + cell.Column + cell.ColumnSpan - 1));
        return $"{first}{cell.Row + top + 1}:{last}{cell.Row + top + cell.RowSpan}";
    }

    private static IEnumerable<ReportDocument> Documents(ReportFile file) =>
        FormatChoice.Of(file, ReportFormats.Uncached).Read(file, _ => { });

    private static string Text(int region) =>
        $"政府工作报告\n一、2024年工作回顾\n地区生产总值增长5.{region + 1}%。"
        + string.Concat(Enumerable.Repeat($"{Regions[region]}各项工作取得新的成绩，“稳”字当头，发展有力。", 12));

    private static byte[] Bytes(string name, string encoding)
    {
        if (name.EndsWith(".xlsx", StringComparison.Ordinal))
            return Workbook();
        var text = name.EndsWith(".csv", StringComparison.Ordinal) ? Csv() : Lines();
        return encoding == "UTF-8 with a mark"
            ? [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)]
            : Encoding.GetEncoding(encoding).GetBytes(text);
    }

    private static string Csv() =>
        "地区,年份,标题,正文\r\n"
        + string.Concat(
            Regions.Select(
                (region, i) =>
                    $"{region},2025,政府工作报告,\"{Text(i).Replace("\"", "\"\"", StringComparison.Ordinal)}\"\r\n"
            )
        );

    private static string Lines() =>
        string.Concat(
            Regions.Select(
                (region, i) =>
                    JsonSerializer.Serialize(
                        new
                        {
                            region,
                            year = 2025,
                            title = "政府工作报告",
                            content = Text(i),
                        }
                    ) + "\n"
            )
        );

    private static byte[] Workbook() => Workbook(Rows());

    private static byte[] Workbook(IEnumerable<string[]> rows)
    {
        using var stream = new MemoryStream();
        using (var book = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var part = book.AddWorkbookPart();
            var sheet = part.AddNewPart<WorksheetPart>();
            sheet.Worksheet = new Worksheet(new SheetData(rows.Select(cells => new Row(cells.Select(Cell)))));
            part.Workbook = new Workbook(
                new Sheets(
                    new Sheet
                    {
                        Id = part.GetIdOfPart(sheet),
                        SheetId = 1,
                        Name = "报告",
                    }
                )
            );
        }

        return stream.ToArray();
    }

    private static IEnumerable<string[]> Rows() =>
        Regions.Select((region, i) => (string[])[region, "2025", Text(i)]).Prepend(["区县", "年份", "全文"]);

    private static Cell Cell(string text) =>
        new()
        {
            DataType = CellValues.InlineString,
            InlineString = new InlineString(new Text(text) { Space = SpaceProcessingModeValues.Preserve }),
        };
}
