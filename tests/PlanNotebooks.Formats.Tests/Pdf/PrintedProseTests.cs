using static PlanNotebooks.Formats.Tests.Pdf.Glyphs;

namespace PlanNotebooks.Formats.Tests.Pdf;

/// <summary>Prose beside prose that is no page's columns, printed cell by cell as office programs and browsers do: each is read to its
/// end.</summary>
public sealed class PrintedProseTests
{
    private const double Size = 10;
    private const double Pitch = 15;
    private const double Edge = 60;
    private const string Above = "一、上年计划执行情况";
    private const string Below = "　　新建养老院26所，新增床位3150张，改造农房780户，完成造林12.5万亩，治理河道38公里，新增公交线路9条，建成公园17座。";

    private const string Investment = "固定资产投资完成86.7亿元，增长9.3%，新开工项目64个，竣工28个。";
    private const string Income = "城镇居民人均可支配收入增长6.6%，新增就业5100人，新建学校12所";
    private const string Trade = "进出口总额54.6亿元，增长4.8%；引进企业15家，其中外资企业3家。";
    private const string Farming = "粮食总产量31.8万吨，增长1.2%，新建高标准农田2.6万亩，培训农民940人。";

    /// <summary>How many characters the cells are wide, and the space between them; what is empty stands for a cell without text.</summary>
    [Theory]
    [InlineData(20, 15, Investment, Income)]
    [InlineData(20, 4, Investment, Income, Trade, Farming)]
    [InlineData(13, 12, Investment, Income, Trade)]
    [InlineData(13, 12, Investment, "", Trade, Farming, Income, Investment)]
    [InlineData(9, 8, Investment, Trade, Farming)]
    [InlineData(13, 8, Investment, "", Trade)]
    public void Read_CellsOfOneRowOrMore_AreReadOneByOne(int wide, double gutter, params string[] cells)
    {
        var pdf = new PdfFile().Page().Text(Edge, 60, Above);
        var y = 90.0;
        foreach (var row in cells.Chunk(wide == 20 ? 2 : 3))
            y = Draw(pdf, row, wide, y, gutter) + 6;
        Set(pdf, PdfFile.Broken(Below, 44), Edge, y + 10);
        Assert.Equal([Above, .. cells.Where(cell => cell.Length > 0), Below.Trim('　')], Paragraphs(pdf));
    }

    /// <summary>A cell beside an empty one, between what runs across: its lines begin further in, and are a paragraph.</summary>
    [Theory]
    [InlineData(20, 240)]
    [InlineData(16, 120)]
    [InlineData(16, 280)]
    public void Read_ACellBesideAnEmptyOne_IsAParagraph(int wide, double left)
    {
        var pdf = new PdfFile().Page().Text(Edge, 60, Above);
        Set(pdf, PdfFile.Broken(Below, 44), Edge, 90);
        Set(pdf, Lines(Investment, wide), Edge + left, 150);
        Set(pdf, PdfFile.Broken(Below, 44), Edge, 210);
        Assert.Equal([Above, Below.Trim('　'), Investment, Below.Trim('　')], Paragraphs(pdf));
    }

    /// <summary>A title's lines in the middle, and a name below a text, are none.</summary>
    [Fact]
    public void Read_LinesInTheMiddle_StayThose()
    {
        var pdf = new PdfFile().Page();
        Set(pdf, PdfFile.Broken(Below, 44), Edge, 90);
        Set(pdf, ["二、今年的目标和任务安排", "地区生产总值增长百分之六"], Edge + 160, 150);
        Set(pdf, PdfFile.Broken(Below, 44), Edge, 210);
        Assert.Contains("二、今年的目标和任务安排", Paragraphs(pdf));
    }

    /// <summary>The last lines of three columns: a paragraph goes on at the top of the next.</summary>
    [Fact]
    public void Read_ThreeColumns_GoOnFromOneToTheNext()
    {
        var pdf = new PdfFile().Page();
        var text = string.Join('，', ((string[])[Investment, Trade, Farming, Below.Trim('　')]).Select(part => part.TrimEnd('。'))) + "。";
        var lines = Lines(text, 14);
        foreach (var (i, column) in lines.Chunk((lines.Count + 2) / 3).Index())
            Set(pdf, column, Edge + (i * 160), 90);
        Assert.Equal([text], Paragraphs(pdf));
    }

    /// <summary>Pages of three columns give what their text gives.</summary>
    [Fact]
    public void Read_PagesOfThreeColumns_AreReadColumnByColumn()
    {
        var pdf = new PdfFile();
        foreach (var page in SeedText.Paragraphs.SelectMany(text => PdfFile.Broken(text, 14)).Chunk(44 * 3))
        {
            pdf.Page();
            foreach (var (i, column) in page.Chunk(44).Index())
                Set(pdf, column, Edge + (i * 160), 70);
        }

        Assert.Equal(Observed.In(SeedText.Report), Observed.In(Report.FromDocument(Read(pdf))));
    }

    /// <summary>Cells of a table of figures that take several lines are a table's all the same.</summary>
    [Fact]
    public void Read_NamesOfTwoLinesBesideFigures_AreNoProse()
    {
        var pdf = new PdfFile().Page().Text(Edge, 60, "指标").Text(260, 60, "2023年完成").Text(360, 60, "2024年计划");
        for (var i = 0; i < 3; i++)
        {
            Set(pdf, ["城镇常住居民人均可支配", "收入增长幅度"], Edge, 90 + (40 * i));
            pdf.Text(260, 90 + (40 * i), $"{i + 5}.1%").Text(360, 90 + (40 * i), $"{i + 6}%左右");
        }

        Assert.Equal(4, Assert.Single(Read(pdf).Tables).Rows);
    }

    /// <summary>Things of one line each that are printed column by column belong together line by line.</summary>
    [Fact]
    public void Read_OneLineBesideAnotherPrintedByColumns_StayInTheirLines()
    {
        string[] names = ["第一产业", "第二产业", "第三产业", "民营经济", "数字经济"];
        var pdf = new PdfFile().Page();
        Set(pdf, names, Edge, 90);
        Set(pdf, names.Select((_, i) => $"增加值增长{i + 3}.5%左右"), Edge + 90, 90);
        Assert.Matches("第三产业 ?增加值增长5.5%", Read(pdf).Text);
    }

    /// <summary>An item whose lines stand right of its number is one paragraph.</summary>
    [Fact]
    public void Read_AnItemBesideItsNumber_IsOne()
    {
        var pdf = new PdfFile().Page();
        var lines = Lines(Investment[..^1] + "，" + Farming, 30);
        pdf.Text(Edge, 90, "1.");
        Set(pdf, lines, Edge + 24, 90);
        Assert.Contains(string.Concat(lines), string.Concat(Paragraphs(pdf)), StringComparison.Ordinal);
    }

    private static double Draw(PdfFile pdf, IReadOnlyList<string> cells, int wide, double y, double gutter)
    {
        var bottom = y;
        for (var i = 0; i < cells.Count; i++)
        {
            var lines = Lines(cells[i], wide);
            Set(pdf, lines, Edge + (i * ((wide * Size) + gutter)), y);
            bottom = Math.Max(bottom, y + (Pitch * lines.Count));
        }

        return bottom;
    }

    private static void Set(PdfFile pdf, IEnumerable<string> lines, double x, double y)
    {
        foreach (var (i, line) in lines.Index())
            pdf.Text(x, y + (Pitch * i), line, Size);
    }

    /// <summary>Lines of a width, none of which begins with a sign or parts a number.</summary>
    private static List<string> Lines(string text, int wide) =>
        SetLines.Of(
            text,
            wide,
            static (text, at) => "，；。%.".Contains(text[at]) || (char.IsDigit(text[at]) && !IsHan(text[at - 1]))
        );

    private static bool IsHan(char c) => c >= '\u4E00';

    private static IEnumerable<string> Paragraphs(PdfFile pdf) =>
        Read(pdf).Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
