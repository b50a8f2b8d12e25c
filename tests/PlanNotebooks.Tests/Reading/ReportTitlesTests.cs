using PlanNotebooks.Reading;

namespace PlanNotebooks.Tests.Reading;

/// <summary>Text files that hold several reports.</summary>
public sealed class ReportTitlesTests : IDisposable
{
    private static readonly string Body =
        "一、2024年工作回顾\n地区生产总值增长5%。\n"
        + string.Concat(Enumerable.Repeat("各项工作取得新的成绩，发展有力。", 20))
        + "\n";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("青山区2025年政府工作报告|高阳县2025年政府工作报告", 2)]
    [InlineData("2024年青山区政府工作报告|2025年青山区政府工作报告|2026年青山区政府工作报告", 3)]
    [InlineData(
        "关于青山区2024年国民经济和社会发展计划执行情况与2025年计划草案的报告|关于高阳县2024年国民经济和社会发展计划执行情况与2025年计划草案的报告",
        2
    )]
    [InlineData("青山区人民政府2025年工作报告|高阳县人民政府2025年工作报告", 2)]
    [InlineData("青 山 区 2025 年 政 府 工 作 报 告|高 阳 县 2025 年 政 府 工 作 报 告", 2)]
    [InlineData("一、青山区2025年政府工作报告|二、高阳县2025年政府工作报告", 2)]
    [InlineData("青山区政府工作报告——2025年1月5日在青山区第三届人大一次会议上|高阳县政府工作报告——2025年1月7日在高阳县第十届人大一次会议上", 2)]
    [InlineData("二○二四年青山区政府工作报告|二○二五年青山区政府工作报告", 2)]
    [InlineData("关于青山区2024年财政预算执行情况和2025年财政预算草案的报告|关于青山区2025年财政预算执行情况和2026年财政预算草案的报告", 2)]
    [InlineData("关于青山区2024年预算执行情况与2025年预算草案的报告(书面)|关于高阳县2024年预算执行情况与2025年预算草案的报告", 2)]
    [InlineData("关于青山区2025年国民经济和社会发展计划草案的报告|关于青山区2024年财政预算执行情况和2025年财政预算草案的报告", 2)]
    [InlineData("关于青山区2024年财政预算执行情况和2025年财政预算草案的报告|2024年全区预算执行情况", 1)]
    [InlineData("青山区2025年政府工作报告|一、政府工作报告", 1)]
    [InlineData("青山区2025年政府工作报告|三、实施2025年国民经济和社会发展计划", 1)]
    [InlineData("青山区2025年政府工作报告", 1)]
    [InlineData("青山区2025年政府工作报告|政府工作报告", 1)]
    [InlineData("青山区2025年政府工作报告|武汉市青山区2025年政府工作报告", 1)]
    public void Load_TitleLines_PartTheFile(string titles, int reports)
    {
        var documents = Documents(string.Concat(titles.Split('|').Select(title => title + "\n" + Body)));
        Assert.Equal(reports, documents.Count);
        Assert.Equal(reports, documents.Select(document => document.Source).Distinct().Count());
        if (reports > 1)
            Assert.All(
                documents.Zip(titles.Split('|')),
                pair => Assert.StartsWith(pair.Second, pair.First.Text, StringComparison.Ordinal)
            );
    }

    [Theory]
    [InlineData("青山区2025年政府工作报告|高阳县2025年政府工作报告|青山区2025年政府工作报告")]
    [InlineData("政府工作报告|高阳县2025年政府工作报告|2024年青山区政府工作报告|高阳县2025年政府工作报告")]
    public void Load_TitlesThatReturn_AreRefused(string titles) =>
        Assert.Contains(
            "several reports",
            Assert
                .Throws<UnreadableReportException>(() =>
                    Documents(string.Concat(titles.Split('|').Select(title => title + "\n" + Body)))
                )
                .Reason,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("政府工作报告\n——2025年1月5日在青山区第三届人民代表大会第一次会议上", "政府工作报告\n——2025年12月7日在青山区第三届人民代表大会第二次会议上", 2)]
    [InlineData("2025年政府工作报告\n青山区人民政府", "2025年政府工作报告\n高阳县人民政府", 2)]
    [InlineData("2025年政府工作报告\n各位代表：", "政府工作报告\n——2024年12月27日在青山区第三届人民代表大会第一次会议上", 1)]
    public void Load_LinesBelowTitles_PartTheFile(string first, string second, int reports) =>
        Assert.Equal(reports, Documents($"{first}\n{Body}{second}\n{Body}").Count);

    [Theory]
    [InlineData("青山区2025年政府工作报告\n|高阳县2025年政府工作报告\n", 2)]
    [InlineData("2024年青山区政府工作报告\n\n|2025年青山区政府工作报告\n\n|2026年青山区政府工作报告\n\n", 3)]
    [InlineData("2024年政府工作报告\n|2025年政府工作报告\n", 2)]
    [InlineData("《青山区2024年政府工作报告》\n|《青山区2025年政府工作报告》\n", 2)]
    [InlineData("【青山区2024年政府工作报告】\n|【青山区2025年政府工作报告】\n", 2)]
    [InlineData("青山区2024年国民经济和社会发展统计公报\n|青山区2025年国民经济和社会发展统计公报\n", 2)]
    [InlineData("青山区2025年国民经济和社会发展计划草案的报告\n|青山区2025年政府工作报告\n", 2)]
    [InlineData(
        "关于青山区2024年国民经济和社会发展计划执行情况与2025年国民经济和社会发展计划草案的报告\n|关于青山区2025年国民经济和社会发展计划执行情况与2026年国民经济和社会发展计划草案的报告\n",
        2
    )]
    [InlineData("关于青山区2024年国民经济和社会发展计划执行情况与\n2025年计划草案的报告\n|关于高阳县2024年国民经济和社会发展计划执行情况与\n2025年计划草案的报告\n", 2)]
    [InlineData("关于青山区2024年国民经济和社会发展\n计划执行情况与2025年\n计划草案的报告\n|关于高阳县2024年国民经济和社会发展\n计划执行情况与2025年\n计划草案的报告\n", 2)]
    [InlineData("青山区\n2025年政府工作报告\n|高阳县\n2025年政府工作报告\n", 2)]
    [InlineData("青山县教育局2024年工作总结\n|青山县水务局2024年工作总结\n", 2)]
    [InlineData("青山县卫健委2024年工作总结及2025年工作计划\n|青山县政务服务中心2024年度工作总结\n|青山镇工作总结（2024年）\n", 3)]
    [InlineData("2024年青山县林业局上半年工作总结\n|2024年青山县林业局工作总结\n", 2)]
    [InlineData("青山县教育局2024年工作总结\n|2024年党建工作总结\n", 1)]
    [InlineData("青山县教育局2024年工作总结\n|一、2024年工作总结\n", 1)]
    [InlineData("青山县教育局2024年工作总结\n|教育局2024年工作总结\n", 1)]
    [InlineData("青山县2025年政府工作报告\n|青山县2024年工作总结\n", 1)]
    [InlineData("青山区2024年政府工作报告 |青山区2025年政府工作报告 ", 2)]
    [InlineData("青山区2024年政府工作报告：|青山区2025年政府工作报告：", 2)]
    [InlineData("青山区2024年政府工作报告各位代表：|青山区2025年政府工作报告各位代表：", 2)]
    [InlineData("关于青山区2024年国民经济和社会发展计划执行情况与\n2025年国民经济和社会发展计划草案的报告\n", 1)]
    [InlineData("青山区2025年政府工作报告\n|青山区2025年政府工作报告\n", 1)]
    [InlineData("青山区2025年政府工作报告\n|青山区2024年政府工作报告提出的任务全部完成，", 1)]
    [InlineData("青山区2025年政府工作报告\n|《青山区2024年政府工作报告》提出的任务全部完成，", 1)]
    [InlineData("青山区2025年政府工作报告\n|会议听取了青山区2024年政府工作报告。", 1)]
    [InlineData("青山区2025年政府工作报告\n|《青山区2025年政府工作报告》名词解释\n", 1)]
    public void Load_ReportsOfASentence_ArePartedByTitlesThatSayWhose(string titles, int reports)
    {
        var parts = titles.Split('|').Select((title, i) => $"{title}全区地区生产总值120亿元，增长{i + 4}%。").ToList();
        var documents = Documents(string.Join(titles.EndsWith('\n') ? "\n" : "", parts));
        Assert.Equal(reports, documents.Count);
        if (reports > 1)
            Assert.Equal(parts, documents.Select(document => document.Text.TrimEnd('\n')));
    }

    [Theory]
    [InlineData("相关阅读\n青山区2024年政府工作报告\n青山区2023年政府工作报告\n责任编辑：张某。2025年1月9日。\n")]
    [InlineData("上一篇：青山区2024年政府工作报告\n下一篇：青山区2026年政府工作报告\n")]
    public void Load_TitlesWithoutAnAmountBelow_PartNothing(string behind) =>
        Assert.Single(Documents("青山区2025年政府工作报告\n地区生产总值增长5%。\n" + behind));

    [Theory]
    [InlineData("青山区2025年政府工作报告 一年来，新建学校12所，增长5%。")]
    [InlineData("2025年青山区政府工作报告：一年来，新建学校12所，增长5%。")]
    public void Load_ATitleWithTheTextBehindIt_SaysWhichYearItIs(string text)
    {
        var path = Path.Combine(_folder.Path, "line.txt");
        File.WriteAllText(path, text + "\n");
        Assert.Equal(2024, Corpus.Load(path).Reports[0].Observations[0].Period);
    }

    [Fact]
    public void Load_ATableOfContents_IsOfNoReport()
    {
        var list = "目录\n青山区2025年政府工作报告 1\n高阳县2025年政府工作报告 9\n";
        var documents = Documents($"{list}青山区2025年政府工作报告\n{Body}高阳县2025年政府工作报告\n{Body}");
        Assert.Equal(2, documents.Count);
        Assert.DoesNotContain("高阳县", documents[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_AListOfTitles_PartsNothing() =>
        Assert.Single(
            Documents(
                "青山区2025年政府工作报告\n" + Body + "相关链接\n2024年青山区政府工作报告\n2023年青山区政府工作报告\n"
            )
        );

    [Fact]
    public void Load_SeveralReports_HaveTheirOwnOffsets()
    {
        var path = Path.Combine(_folder.Path, "two.txt");
        File.WriteAllText(
            path,
            "青山区2025年政府工作报告\n"
                + Body
                + "高阳县2025年政府工作报告\n"
                + Body.Replace("5%", "6%", StringComparison.Ordinal)
        );
        var corpus = Corpus.Load(path);
        Assert.Equal(["two.txt/1", "two.txt/2"], corpus.Reports.Select(report => report.Source));
        Assert.Equal(
            ["5", "6"],
            corpus.Reports.Select(report => report.Text.Raw[report.Observations[0].Start..report.Observations[0].End])
        );
    }

    [SharedFact]
    public void Load_EachSharedReport_IsOne() =>
        Assert.All(
            Directory.EnumerateFiles(SharedReports.Folder, "*.txt", SearchOption.AllDirectories),
            path => Assert.Single(ReportDocuments.Of(path, TextFormat.Only, _ => { }))
        );

    private List<ReportDocument> Documents(string text)
    {
        var path = Path.Combine(_folder.Path, "x.txt");
        File.WriteAllText(path, text);
        return [.. ReportDocuments.Of(path, TextFormat.Only, _ => { })];
    }
}
