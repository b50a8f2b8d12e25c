using static PlanNotebooks.Formats.Tests.Pdf.Glyphs;

namespace PlanNotebooks.Formats.Tests.Pdf;

/// <summary>Cells of prose whose lines the file prints one by one across all of them: no line goes on in another cell's, and no two figures
/// become one.</summary>
public sealed class ProseAcrossTests
{
    private const double Size = 10;
    private const double Pitch = 14;
    private const double Edge = 50;
    private const string Above = "一、上年计划执行情况";
    private const string Below = "二、今年地区生产总值增长6.5%。";

    private static readonly string[] Cells =
    [
        "粮食总产量达到四十一万七千吨，比上年增长2.3%，其中夏粮12.6万吨，增长1.4%，生猪出栏38.5万头，总体平稳。",
        "完成工业投资46.2亿元，增长8.7%，其中技术改造投资15.9亿元，增长11.6%，新建厂房54座，投产28家，后劲增强。",
        "限额以上零售额达到35.8亿元，增长5.2%，网上零售额增长13.4%，新增企业16家，新建集市3个，接待游客186万人次。",
        "财政总收入9.47亿元，增长4.9%，其中税收收入6.31亿元，支出28.4亿元，民生支出占比81.6%，收支平衡。",
        "新增就业4300人，失业率3.1%，居民收入增长6.2%，新建学校9所，新增学位3600个，改造旧房25栋，保障有力。",
        "优良天数338天，细颗粒物浓度下降3.7%，森林覆盖率57.9%，造林1.8万亩，单位能耗下降2.9%，生态向好。",
    ];

    /// <summary>How many columns, how many characters each is wide, the space between two, between lines of two rows, and how many
    /// cells.</summary>
    [Theory]
    [InlineData(3, 14, 18, 8, 3)]
    [InlineData(3, 14, 8, 8, 3)]
    [InlineData(3, 14, 4, 6, 6)]
    [InlineData(3, 13, 12, 4, 6)]
    [InlineData(4, 10, 10, 8, 4)]
    [InlineData(2, 22, 14, 8, 2)]
    public void Read_LinesAcrossCells_AreReadCellByCell(int columns, int wide, double gutter, double apart, int cells)
    {
        var pdf = new PdfFile().Page().Text(Edge, 60, Above, Size);
        var y = 90.0;
        foreach (var row in Cells.Take(cells).Chunk(columns))
            y = Draw(pdf, [.. row.Select(cell => SetLines.Of(cell, wide))], y, (wide * Size) + gutter) + apart;
        pdf.Text(Edge, y + 20, Below, Size);
        Assert.Equal([Above, .. Cells.Take(cells), Below], Paragraphs(pdf));
    }

    /// <summary>An empty cell in the middle, and one that is longer than those beside it.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Read_AnEmptyCell_LeavesTheOthersApart(int empty)
    {
        var pdf = new PdfFile().Page().Text(Edge, 60, Above, Size);
        string[] second = [Cells[3], empty == 1 ? "" : Cells[4], empty == 2 ? "" : Cells[5]];
        var y = Draw(pdf, [.. Cells.Take(3).Select(cell => SetLines.Of(cell, 14))], 90, 152) + 8;
        y = Draw(pdf, [.. second.Select(cell => SetLines.Of(cell, 14))], y, 152);
        pdf.Text(Edge, y + 20, Below, Size);
        Assert.Equal([Above, .. Cells.Take(3), .. second.Where(cell => cell.Length > 0), Below], Paragraphs(pdf));
    }

    /// <summary>Lines in the middle of their cells begin where they like: it is not certain which goes on in which, and they are left out
    /// with a word on it.</summary>
    [Fact]
    public void Read_LinesInTheMiddleOfTheirCells_AreLeftOutAndTold()
    {
        var pdf = new PdfFile().Page().Text(Edge, 60, Above, Size);
        string[][] lines =
        [
            ["完成投资46亿元，", "投产新厂房一座，增收", "新建学校九所，学位增"],
            ["比上年增长百分之八", "入六千万元，同比", "加三千个，改造"],
            ["其中技改投资占", "增长百分之十一，总", "旧房二十五栋，"],
        ];
        for (var i = 0; i < lines.Length; i++)
            for (var j = 0; j < 3; j++)
                pdf.Text(Edge + (160 * j) + (j * 3) + ((13 - lines[i][j].Length) * Size / 2), 90 + (Pitch * i), lines[i][j], Size);
        pdf.Text(Edge, 160, Below, Size);
        var document = Read(pdf);
        Assert.Equal([Above, Below], document.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains(document.LeftOut, left => left.What.StartsWith("text beside text", StringComparison.Ordinal));
    }

    /// <summary>Pages of three columns give what their text gives, printed line by line as well.</summary>
    [Fact]
    public void Read_PagesOfThreeColumns_AreReadColumnByColumn()
    {
        var pdf = new PdfFile();
        foreach (var page in SeedText.Paragraphs.SelectMany(text => PdfFile.Broken(text, 14)).Chunk(44 * 3))
            Draw(pdf.Page(), [.. page.Chunk(44)], 70, 160);
        Assert.Equal(Observed.In(SeedText.Report), Observed.In(Report.FromDocument(Read(pdf))));
    }

    /// <summary>A cell of many lines that ends above the others does not go on in the next one, although no full stop ends it.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Read_LongCellsWithoutFullStops_StayThose(bool isAcross)
    {
        string[][] parts = [Cells[..3], Cells, Cells[3..]];
        string[] cells = [.. parts.Select(part => string.Concat(part).TrimEnd('。'))];
        var pdf = new PdfFile().Page();
        IReadOnlyList<string>[] lines = [.. cells.Select(cell => SetLines.Of(cell, 14))];
        if (isAcross)
            Draw(pdf, lines, 90, 160);
        else
            for (var i = 0; i < 3; i++)
                Draw(pdf, [.. lines.Select((own, j) => i == j ? own : [])], 90, 160);
        Assert.Equal(cells, Paragraphs(pdf));
    }

    /// <summary>A row of cells of one line each between lines that run across: each is read by itself.</summary>
    [Theory]
    [InlineData(20, "粮食总产41.7万吨，增长2.3%", "工业投资46.2亿元，增长8.7%")]
    [InlineData(20, "粮食总产41.7万吨，增长2.3%。", "工业投资46.2亿元，增长8.7%。", "新增就业4300人，完成85%。")]
    [InlineData(20, "粮食总产41.7万吨", "工业投资增长8.7%", "新增就业4300人")]
    [InlineData(30, "就业：新增4300人，完成85%", "住房：改造旧房25栋，完工7栋")]
    public void Read_ARowOfCellsOfOneLine_AreReadOneByOne(double gutter, params string[] cells)
    {
        foreach (var isLone in (bool[])[true, false])
        {
            var pdf = new PdfFile().Page().Text(Edge, 60, Above, Size);
            var x = Edge;
            foreach (var cell in cells)
            {
                pdf.Text(x, 90, cell, Size);
                x += (cell.Sum(c => c < 0x80 ? 0.5 : 1) * Size) + gutter;
            }

            pdf.Text(Edge, isLone ? 120 : 104, Below, Size);
            Assert.Equal([Above, .. cells, Below], Paragraphs(pdf));
        }
    }

    /// <summary>Things of a line that stand apart and tell no clause, and words within a sentence, are no cells.</summary>
    [Theory]
    [InlineData(20, "青山区人民政府", "2025年1月10日")]
    [InlineData(20, "粮食总产量", "达到41.7万吨")]
    [InlineData(20, "2024年完成数", "2025年计划数")]
    [InlineData(20, "附件", "青山区计划，主要指标，共23项")]
    [InlineData(6, "粮食总产41.7万吨，增长2.3%，", "工业投资46.2亿元，增长8.7%")]
    public void Read_WordsApartInALine_StayInIt(double gap, string first, string second)
    {
        var x = Edge + (first.Sum(c => c < 0x80 ? 0.5 : 1) * Size) + gap;
        var pdf = new PdfFile().Page().Text(Edge, 60, Above, Size).Text(Edge, 90, first, Size).Text(x, 90, second, Size);
        Assert.Equal(2, Paragraphs(pdf).Count());
    }

    /// <summary>Two lines of cells with numbers on both sides of the space between them.</summary>
    [Theory]
    [InlineData(24, "粮食总产41.7万吨，其中夏粮12|.6万吨，生猪出栏达到38", "46亿元工业投资完成，其中占1|5亿元，新建厂房一百多座")]
    [InlineData(24, "完成造林合计41.7万亩，增长12|.6万亩，细颗粒物浓度为3", "4300人新增就业，失业率3.1%|，9所学校建成，学位约36个")]
    public void Read_NumbersOnBothSidesOfTheSpace_StayWithTheirCells(double gutter, string first, string second)
    {
        var pdf = new PdfFile().Page().Text(Edge, 60, Above, Size);
        string[][] cells = [first.Split('|'), second.Split('|')];
        var wide = cells[0].Max(line => line.Sum(c => c < 0x80 ? 0.5 : 1)) * Size;
        Draw(pdf, cells, 90, wide + gutter);
        pdf.Text(Edge, 150, Below, Size);
        Assert.Equal([Above, string.Concat(cells[0]), string.Concat(cells[1]), Below], Paragraphs(pdf));
    }

    /// <summary>Long cells that are as long as one another and end without a full stop, within their last line.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Read_CellsOfOneLengthThatEndWithinALine_StayThose(bool isAcross)
    {
        var whole = string.Concat(Cells).Replace("。", "，", StringComparison.Ordinal);
        var lines = Enumerable.Range(0, 3).Select(i => LinesOf(whole[(7 * i)..])).ToArray();
        var pdf = new PdfFile().Page();
        if (isAcross)
            Draw(pdf, lines, 90, 160);
        else
            for (var i = 0; i < 3; i++)
                Draw(pdf, [.. lines.Select((own, j) => i == j ? own : [])], 90, 160);
        Assert.Equal(lines.Select(cell => string.Concat(cell)), Paragraphs(pdf));
    }

    /// <summary>Sentences beside names, a line each, and numbers of items beside them are read line by line.</summary>
    [Fact]
    public void Read_ANameBesideEachLine_StaysInItsLine()
    {
        var pdf = new PdfFile().Page();
        for (var i = 0; i < 5; i++)
            pdf.Text(Edge, 90 + (Pitch * i), $"第{"一二三四五"[i]}产业增加值", Size)
                .Text(Edge + 90, 90 + (Pitch * i), $"增长{i + 2}.5%左右，力争达到上年水平", Size);
        Assert.Contains("第三产业增加值 增长4.5%左右", Read(pdf).Text, StringComparison.Ordinal);
    }

    /// <summary>Thirteen full lines and one that is not.</summary>
    private static IReadOnlyList<string> LinesOf(string text) => [.. SetLines.Of(text, 14).Take(13), "稳步向好"];

    private static double Draw(PdfFile pdf, IReadOnlyList<IReadOnlyList<string>> cells, double y, double step)
    {
        var most = cells.Max(cell => cell.Count);
        for (var line = 0; line < most; line++)
            for (var i = 0; i < cells.Count; i++)
                if (line < cells[i].Count)
                    pdf.Text(Edge + (step * i), y + (Pitch * line), cells[i][line], Size);
        return y + (Pitch * most);
    }

    private static IEnumerable<string> Paragraphs(PdfFile pdf) =>
        Read(pdf).Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
