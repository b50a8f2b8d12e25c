namespace PlanNotebooks.Tests;

/// <summary>A report that stands in two files with other figures is told from a copy.</summary>
public sealed class KnownFiguresTests : IDisposable
{
    private const string Head = "高阳县2025年政府工作报告\n一、2024年工作回顾\n";

    private static readonly string[] Sentences =
    [
        "地区生产总值增长7.2%。",
        "一般公共预算收入62.5亿元。",
        "社会消费品零售总额增长5.1%。",
        "新增城镇就业2400人。",
        "新建学校3所。",
        "新建公路12公里。",
        "粮食总产量达到25万吨。",
        "改造老旧小区16个。",
        "森林覆盖率达到31%。",
        "居民人均可支配收入增长6.4%。",
        "固定资产投资增长8.8%。",
        "进出口总额下降1.5%。",
    ];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("7.2%", "7.3%", "1 figure differs, the first is 地区生产总值, 7.3% here, which is 7.2% there")]
    [InlineData("62.5亿", "66亿", "1 figure differs, the first is 一般公共预算收入, 6.6 billion yuan here, which is 6.25 billion yuan there")]
    [InlineData("增长8.8%", "增长8%-9%", "2 figures differ, the first is 固定资产投资, 8% here, which is 8.8% there")]
    [InlineData("下降1.5%", "增长1.5%", "1 figure differs, the first is 进出口总额, 1.5% here, which is −1.5% there")]
    [InlineData("新建学校3所", "新建医院3所", "1 figure differs, the first is 新建医院, 3 here, which is not there")]
    [InlineData("新建公路12公里", "新建公路若干", "1 figure differs, which this one lacks")]
    public void Load_AnotherVersion_SaysWhichIsKeptAndWhereTheyDiffer(string old, string revised, string difference)
    {
        var skipped = Skipped(string.Concat(Sentences).Replace(old, revised, StringComparison.Ordinal));
        Assert.Equal(SkipKind.Version, skipped.Kind);
        Assert.Equal(
            $"is another version of {Path.Combine(_folder.Path, "a.txt")}, which is kept: {difference}; "
                + "to read this one, move that one away",
            skipped.Reason
        );
    }

    [Theory]
    [InlineData("。", "。\n")]
    [InlineData("。", "。 ")]
    [InlineData("7.2%。", "7.20%。")]
    [InlineData("新建学校3所。新建公路12公里。", "新建公路12公里。新建学校3所。")]
    [InlineData("新建公路", "今年新建公路")]
    public void Load_TheSameFigures_IsACopy(string old, string other)
    {
        var skipped = Skipped(string.Concat(Sentences).Replace(old, other, StringComparison.Ordinal));
        Assert.Equal(SkipKind.Duplicate, skipped.Kind);
        Assert.Equal($"is the same report as {Path.Combine(_folder.Path, "a.txt")}, and is counted once", skipped.Reason);
    }

    /// <summary>Tables of two counties under one title are two reports, and the same table twice is one.</summary>
    [Theory]
    [InlineData("107", 2)]
    [InlineData("106", 1)]
    public void Load_TablesUnderOneTitle_AreKnownByTheirRows(string figure, int reports)
    {
        const string table =
            "主要指标计划表\n单位：亿元\n指标\t2022年完成\t2023年计划\n地区生产总值\t100\t106\n一般公共预算收入\t60\t66.5\n";
        _folder.Write("高阳县2023年计划表.txt", table);
        _folder.Write("顺平县2023年计划表.txt", table.Replace("106", figure, StringComparison.Ordinal));
        Assert.Equal(reports, Corpus.Load(_folder.Path).Reports.Count);
    }

    /// <summary>Of reports that were read long before, it is known whether the figures are the same.</summary>
    [Fact]
    public void Difference_OfAReportLongBefore_IsTold()
    {
        var known = new KnownFigures();
        var reports = Enumerable.Range(0, 3000).Select(i => Report.FromText("a.txt", $"{Head}地区生产总值增长{i}%。").Observations);
        foreach (var report in reports)
            known.Add(report);
        Assert.Null(known.Difference(1, reports.ElementAt(1)));
        Assert.Equal("its figures are others", known.Difference(1, reports.ElementAt(2)));
        Assert.Contains("is 2,999% there", known.Difference(2999, reports.ElementAt(2)), StringComparison.Ordinal);
    }

    private SkippedFile Skipped(string other)
    {
        _folder.Write("a.txt", Head + string.Concat(Sentences));
        _folder.Write("b.txt", Head + other);
        return Assert.Single(Corpus.Load(_folder.Path).Skipped);
    }
}
