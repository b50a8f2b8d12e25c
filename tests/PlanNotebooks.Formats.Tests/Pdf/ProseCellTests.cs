using static PlanNotebooks.Formats.Tests.Pdf.Glyphs;

namespace PlanNotebooks.Formats.Tests.Pdf;

/// <summary>Tables without lines whose cells hold prose of several lines: each cell is read to its end before the one beside it.</summary>
public sealed class ProseCellTests
{
    private const double Size = 10;
    private const double Pitch = 14;
    private const double Edge = 50;

    private static readonly string[] Cells =
    [
        "全年地区生产总值达到一百二十三亿元，比上年增长6.1%，其中第一产业增加值21.5亿元，增长3.2%，粮食总产量31.8万吨，连年稳定",
        "完成固定资产投资86.7亿元，增长9.3%，其中工业投资35.2亿元，增长12.4%，新开工项目64个，竣工28个，投资结构持续优化。",
        "社会消费品零售总额54.6亿元，增长4.8%，网上零售额增长15.7%，新增限额以上企业12家，新建乡镇商贸中心5个，接待游客231万人次",
        "一般公共预算收入7.89亿元，增长5.5%，其中税收收入5.12亿元，支出33.6亿元，民生支出占比达到82.3%，收支保持平衡。",
        "新增城镇就业5100人，登记失业率3.2%，居民人均可支配收入增长6.6%，新建学校12所，新增学位5200个，改造老旧小区35个",
        "空气优良天数341天，细颗粒物平均浓度下降4.1%，森林覆盖率58.7%，完成造林2.6万亩，单位生产总值能耗下降3.5%。",
    ];

    /// <summary>How many columns, how many characters each is wide, and the space between two and between rows.</summary>
    [Theory]
    [InlineData(3, 14, 18, 10)]
    [InlineData(3, 15, 8, 10)]
    [InlineData(3, 14, 12, 4)]
    [InlineData(2, 22, 14, 10)]
    [InlineData(2, 23, 8, 6)]
    public void Read_CellsBesideOneAnother_AreReadOneByOne(int columns, int wide, double gutter, double apart)
    {
        var pdf = new PdfFile().Page().Text(Edge, 60, "一、上年计划执行情况", Size);
        var y = 100.0;
        foreach (var row in Cells.Chunk(columns))
            y = Draw(pdf, row.Select(cell => (cell, wide)), y, gutter) + apart;
        pdf.Text(Edge, y + 30, "二、今年地区生产总值增长6.5%。", Size);
        Assert.Equal(["一、上年计划执行情况", .. Cells, "二、今年地区生产总值增长6.5%。"], Paragraphs(pdf));
    }

    /// <summary>A column of names stands before what is said of each.</summary>
    [Theory]
    [InlineData(12, 8)]
    [InlineData(6, 6)]
    public void Read_NamesBesideProse_StandBeforeIt(double gutter, double apart)
    {
        string[] names = ["经济增长", "投资", "消费"];
        var pdf = new PdfFile().Page();
        var y = 100.0;
        for (var i = 0; i < names.Length; i++)
            y = Draw(pdf, [(names[i], 4), (Cells[i], 40)], y, gutter) + apart;
        Assert.Equal(names.Zip(Cells).SelectMany(pair => new[] { pair.First, pair.Second }), Paragraphs(pdf));
    }

    /// <summary>Names beside one line each belong to it, and items' numbers to their items: they stay in their lines.</summary>
    [Fact]
    public void Read_NamesBesideALine_StayInItsLine()
    {
        var pdf = new PdfFile().Page();
        for (var i = 0; i < 6; i++)
            pdf.Text(Edge, 100 + (Pitch * i), $"第{"一二三四五六"[i]}产业", Size)
                .Text(Edge + 80, 100 + (Pitch * i), $"增加值增长{i + 3}.5%左右，力争达到上年水平", Size);
        Assert.Contains("第三产业 增加值增长5.5%左右", Read(pdf).Text, StringComparison.Ordinal);
    }

    private static double Draw(PdfFile pdf, IEnumerable<(string Text, int Wide)> cells, double y, double gutter)
    {
        var (x, bottom) = (Edge, y);
        foreach (var (text, wide) in cells)
        {
            var lines = SetLines.Of(text, wide);
            for (var i = 0; i < lines.Count; i++)
                pdf.Text(x, y + (Pitch * i), lines[i], Size);
            bottom = Math.Max(bottom, y + (Pitch * lines.Count));
            x += (wide * Size) + gutter;
        }

        return bottom;
    }

    private static IEnumerable<string> Paragraphs(PdfFile pdf) =>
        Read(pdf).Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
