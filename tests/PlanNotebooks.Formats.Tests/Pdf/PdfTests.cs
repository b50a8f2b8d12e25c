using System.Text.RegularExpressions;
using PlanNotebooks.Formats.Pdf;
using PlanNotebooks.Formats.Tests.Annexes;
using PlanNotebooks.Reading;
using static PlanNotebooks.Formats.Tests.Pdf.Glyphs;

namespace PlanNotebooks.Formats.Tests.Pdf;

/// <summary>PDFs: what a page puts around a report and into it is taken out again.</summary>
public sealed class PdfTests
{
    private static readonly string[] Lines =
    [
        .. SeedText.Paragraphs.SelectMany(paragraph => PdfFile.Broken(paragraph, 42)),
    ];

    /// <summary>What stands beyond a page's edges nobody reads on it: it is left out and told.</summary>
    [Theory]
    [InlineData(PdfFile.Width + 20, 100)]
    [InlineData(-200, 100)]
    [InlineData(80, PdfFile.Height + 30)]
    public void Read_TextBeyondThePage_IsLeftOutAndTold(double x, double y)
    {
        var document = Glyphs.Read(
            new PdfFile().Page().Text(80, 80, "全年新增就业12人，民生改善。").Text(80, 100, "建成学校3所").Text(x, y, "97")
        );
        Assert.DoesNotContain("97", document.Text, StringComparison.Ordinal);
        Assert.Contains("建成学校3所", document.Text, StringComparison.Ordinal);
        Assert.Contains(document.LeftOut, left => left is { What: Omissions.BeyondThePage, Digits: 2 });
    }

    [Fact]
    public void Read_PagesWithHeadersAndNumbers_GivesTheObservationsOfTheText()
    {
        var pdf = new PdfFile();
        IReadOnlyList<string> left = Lines;
        for (var page = 1; left.Count > 0; page++)
        {
            left = pdf.Page().Text(200, 40, "上城区第一届人民代表大会第二次会议文件").Lines(left, 80, 80, 720);
            pdf.Text(280, 770, $"— {page} —");
        }

        var document = Read(pdf);
        var report = Report.FromDocument(document);
        Assert.Equal(Observed.In(SeedText.Report), Observed.In(report));
        Observed.StandInTheirPlaces(report);
        Assert.DoesNotContain("会议文件", document.Text, StringComparison.Ordinal);
        Assert.Equal(
            SeedText.Paragraphs.Count,
            document.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length
        );
    }

    /// <summary>Pages that are turned, by the file or by how their text is set, are read as they are seen.</summary>
    [Theory]
    [InlineData(0, 90, 60, 740, 16, 0)]
    [InlineData(90, 90, 60, 740, 16, 0)]
    [InlineData(0, 270, 540, 60, -16, 0)]
    [InlineData(270, 270, 540, 60, -16, 0)]
    [InlineData(180, 180, 540, 740, 0, -16)]
    [InlineData(90, 0, 60, 60, 0, 16)]
    public void Read_ATurnedPage_IsReadAsItIsSeen(int turned, double degrees, double x, double y, double stepX, double stepY)
    {
        string[] lines = ["　　全年各项工作取得新的成绩，发展有力，民生改善，地区生产总值增长", "5.1%，新增就业4300人。", "　　投资增长8.7%。"];
        var pdf = new PdfFile { Turned = turned }.Page();
        foreach (var (i, line) in lines.Index())
            pdf.Slanted(x + (stepX * i), y + (stepY * i), line, 10, degrees);
        Assert.Equal(
            [string.Concat(lines[..2]).Trim('　'), lines[2].Trim('　')],
            Glyphs.Read(pdf).Text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        );
    }

    [Fact]
    public void Read_TwoColumns_ReadsOneAfterTheOther()
    {
        var pdf = new PdfFile();
        IReadOnlyList<string> left = [.. SeedText.Paragraphs.SelectMany(paragraph => PdfFile.Broken(paragraph, 22))];
        while (left.Count > 0)
        {
            left = pdf.Page().Lines(left, 60, 80, 720);
            left = pdf.Lines(left, 320, 80, 720);
        }

        Assert.Equal(Observed.In(SeedText.Report), Observed.In(Report.FromDocument(Read(pdf))));
    }

    /// <summary>As office programs set a text to both margins that has spaces beside its numbers: the spaces take what the line
    /// lacks.</summary>
    [Theory]
    [InlineData(38)]
    [InlineData(36)]
    [InlineData(30)]
    public void Read_LinesSetToBothMarginsBySpacesBesideNumbers_AreProse(int characters)
    {
        var pdf = new PdfFile();
        var lines = SeedText.Paragraphs.SelectMany(paragraph => PdfFile.Broken(paragraph, characters)).ToList();
        foreach (var page in lines.Chunk(40))
        {
            pdf.Page();
            foreach (var (i, line) in page.Index())
                Justify(pdf, 80 + (16 * i), line, characters);
        }

        Assert.Equal(Observed.In(SeedText.Report), Observed.In(Report.FromDocument(Read(pdf))));
    }

    private static void Justify(PdfFile pdf, double y, string line, int characters)
    {
        const double size = 10;
        const int full = 42;
        var parts = Regex.Split(line, @"(?<=[\u4e00-\u9fff])(?=\d)|(?<=\d)(?=[\u4e00-\u9fff])");
        var isLast = line.Sum(c => c < 0x80 ? 0.5 : 1) < characters - 1.5;
        var gap = isLast || parts.Length == 1 ? 0 : (full - line.Sum(c => c < 0x80 ? 0.5 : 1)) * size / (parts.Length - 1);
        var x = 80.0;
        foreach (var part in parts)
        {
            pdf.Text(x, y, part, size);
            x += (part.Sum(c => c < 0x80 ? 0.5 : 1) * size) + gap;
        }
    }

    /// <summary>A block of many lines across both columns, as high as a third or a half of the page.</summary>
    [Theory]
    [InlineData(12)]
    [InlineData(16)]
    [InlineData(20)]
    public void Read_ABlockAcrossTwoColumns_ReadsItAndThenTheColumns(int across)
    {
        var pdf = new PdfFile();
        IReadOnlyList<string> left = [.. SeedText.Paragraphs.SelectMany(paragraph => PdfFile.Broken(paragraph, 22))];
        var block = PdfFile
            .Broken(string.Concat(Enumerable.Repeat("各项工作取得新的成绩，发展有力，民生改善。", 100)), 48)
            .Take(across)
            .ToList();
        pdf.Page().Lines(block, 60, 80, 720);
        var top = 80 + (16 * across) + 24;
        left = pdf.Lines(left, 60, top, 720);
        left = pdf.Lines(left, 320, top, 720);
        while (left.Count > 0)
        {
            left = pdf.Page().Lines(left, 60, 80, 720);
            left = pdf.Lines(left, 320, 80, 720);
        }

        Assert.Equal(Observed.In(SeedText.Report), Observed.In(Report.FromDocument(Read(pdf))));
    }

    /// <summary>A line ends early where what follows does not fit: the sentence goes on all the same.</summary>
    [Theory]
    [InlineData("预期目标是:固定资产投资增长10%;一般公共预算", "收入增长5%;新增就业10000人。")]
    [InlineData("1.新建二级实验室1个,区、", "县(市)疾控机构全覆盖。")]
    [InlineData("有序抓好复工复产,创新推出“五减”“十条”", "等举措,企业复工率达到99%。")]
    [InlineData("3.新建农贸市场52家、家宴厨房80家、学校和全市各区县的大幼儿园食", "堂“阳光厨房”330家。")]
    [InlineData("4.改造老旧小区、新建全市各区县幼儿园及中小学校学生食堂的面积共", "12345.6万平方米。")]
    public void Read_ALineThatEndsWithinASentence_GoesOn(string first, string second)
    {
        var pdf = new PdfFile()
            .Page()
            .Text(60, 80, "固定资产投资增长7%,社会消费品零售总额增长6%,其中服务业增加值增长5%")
            .Text(60, 100, "以上。")
            .Text(60, 140, first)
            .Text(60, 156, second);
        Assert.Contains(first + second, Read(pdf).Text, StringComparison.Ordinal);
    }

    /// <summary>A full line above an item ends what it says where it is a heading or ends with a sign of its own.</summary>
    [Theory]
    [InlineData("经本次人代会票决,以下十件确定为市政府二〇二〇年度的民生实事项目:", "1.新建实验室1个。")]
    [InlineData("9.实施残疾人家庭无障碍设施改造一千四百五十户,提升星级之家六十家;", "10.新建示范小区500个。")]
    [InlineData("（一）坚持改革引领营商环境持续优化促进产业升级增强创新动能和发展活力", "1.新建开放平台2个。")]
    public void Read_AnItemBelowAFullLine_IsAParagraph(string above, string item)
    {
        var pdf = new PdfFile().Page().Text(60, 80, above).Text(60, 96, item).Text(60, 112, "以上。");
        Assert.Contains(item, Read(pdf).Text.Split('\n'));
    }

    /// <summary>The number of an item stands before its lines.</summary>
    [Theory]
    [InlineData("1.")]
    [InlineData("12、")]
    [InlineData("•")]
    public void Read_AnItemWhoseLinesHang_IsOneParagraph(string mark)
    {
        var words = string.Concat(Enumerable.Repeat("固定资产投资与社会消费品零售总额增长", 6));
        var lines = words.Chunk(30).Select(line => new string(line)).ToList();
        var pdf = new PdfFile().Page().Text(60, 60, "一、工作安排").Text(78, 80, mark);
        for (var i = 0; i < lines.Count; i++)
            pdf.Text(96, 80 + (16 * i), lines[i]);
        Assert.Contains(words, Read(pdf).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_EachNumber_HasItsPage()
    {
        var pdf = new PdfFile()
            .Page()
            .Text(80, 80, "　　一、2019年工作回顾")
            .Text(80, 100, "　　地区生产总值增长6%。")
            .Page()
            .Page()
            .Text(80, 80, "　　固定资产投资增长7%。");
        var report = Report.FromDocument(Read(pdf));
        Assert.Equal([(6m, 1), (7m, 3)], report.Observations.Select(one => (one.Value!.Value, one.Page!.Value)));
    }

    [Fact]
    public void Read_ATableOfIndicators_ReadsItsCells()
    {
        double[] columns = [40, 75, 190, 225, 270, 325, 380, 470, 540];
        var pdf = new PdfFile().Page();
        for (var i = 0; i < Annex.Paragraphs.Length; i++)
            pdf.Text(80, 80 + (30 * i), "　　" + Annex.Paragraphs[i]);
        foreach (var cell in Annex.Cells.Where(cell => cell.Text.Length > 0))
        {
            var x =
                cell.ColumnSpan == 1
                    ? columns[cell.Column]
                    : (columns[cell.Column] + columns[cell.Column + cell.ColumnSpan - 1]) / 2;
            pdf.Text(x, 230 + (20 * cell.Row) + (10 * (cell.RowSpan - 1)), cell.Text, 8);
        }

        Annex.IsReadFrom(Read(pdf));
    }

    /// <summary>As LibreOffice sets it: gaps of half a character, headers at the left of the columns they stand over, cells of two
    /// lines beside cells of one.</summary>
    [Fact]
    public void Read_ATableOfNarrowCells_ReadsItsCells()
    {
        double[] columns = [56, 86, 193.5, 222.8, 265.6, 317.9, 376.4, 479.7, 526.5];
        var pdf = new PdfFile().Page();
        for (var i = 0; i < Annex.Paragraphs.Length; i++)
            pdf.Text(56, 80 + (30 * i), "　　" + Annex.Paragraphs[i]);
        foreach (var cell in Annex.Cells.Where(cell => cell.Text.Length > 0))
        {
            var (x, y, longest) = (
                columns[cell.Column],
                230 + (34 * cell.Row) + (17 * (cell.RowSpan - 1)),
                cell.Text.Contains("(%)", StringComparison.Ordinal) ? cell.Text.Length - 3 : 8
            );
            if (cell.Text.Length <= longest || cell.Text.Any(char.IsAsciiDigit) || cell.Text.StartsWith('其'))
                pdf.Text(x, y, cell.Text, 12);
            else
                pdf.Text(x, y - 7.6, cell.Text[..longest], 12).Text(x, y + 7.6, cell.Text[longest..], 12);
        }

        Annex.IsReadFrom(Read(pdf));
    }

    [Fact]
    public void Read_ATableThatIsSplitByAPage_IsOneTable()
    {
        var pdf = new PdfFile()
            .Page()
            .Text(200, 80, "主要指标计划表（单位:亿元）")
            .Text(80, 680, "指标")
            .Text(250, 680, "2019年完成")
            .Text(400, 680, "2020年计划")
            .Text(80, 700, "地区生产总值")
            .Text(250, 700, "90.5")
            .Text(400, 700, "95")
            .Text(80, 720, "固定资产投资")
            .Text(250, 720, "40.5")
            .Text(400, 720, "45")
            .Page()
            .Text(80, 60, "一般公共预算收入")
            .Text(250, 60, "8.5")
            .Text(400, 60, "9")
            .Text(80, 80, "社会消费品零售总额")
            .Text(250, 80, "30.5")
            .Text(400, 80, "31");
        var document = Read(pdf);
        var table = Assert.Single(document.Tables);
        Assert.Equal(5, table.Rows);
        var report = Report.FromDocument(document);
        Assert.Equal(
            [1, 1, 1, 1, 2, 2, 2, 2],
            report.Observations.Where(one => one.Rule == "table").Select(one => one.Page!.Value)
        );
    }

    [Fact]
    public void Read_APdfWithAPassword_SaysSo() =>
        Assert.Contains(
            "password",
            Fault(
                new PdfFile { IsLocked = true }
                    .Page()
                    .Text(80, 80, "x")
                    .ToBytes()
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void Read_PicturesOfPages_SaysSo() =>
        Assert.Contains("OCR", Fault(new PdfFile().Page().ToBytes()), StringComparison.Ordinal);

    [Fact]
    public void Read_ATruncatedPdf_SaysSo() =>
        Assert.Contains("pdf", Fault([.. "%PDF-1.4\n"u8, 1, 2, 3]), StringComparison.OrdinalIgnoreCase);

    private static string Fault(byte[] bytes) =>
        Assert
            .Throws<UnreadableReportException>(() =>
                new PdfFormat().Read(ReportFile.InMemory("x.pdf", "x.pdf", bytes), _ => { }).ToList()
            )
            .Message;
}
