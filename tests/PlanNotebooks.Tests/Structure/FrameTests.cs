using System.Globalization;
using PlanNotebooks.Structure;
using PlanNotebooks.Tests.Contracts;

namespace PlanNotebooks.Tests.Structure;

/// <summary>What reports say of themselves, held against the lists that people keep.</summary>
public sealed class FrameTests
{
    public static TheoryData<string> SeedFiles => [.. ReportList.OfSeeds.Rows.Select(row => row["file"])];

    public static TheoryData<string> SharedFiles =>
        ReportList.OfShared.Count > 0 ? [.. ReportList.OfShared.Select(row => row["file"])] : [SharedReports.List];

    [Fact]
    public void List_NamesEverySeed() => Assert.Equal(Seeds.Names, ReportList.OfSeeds.Rows.Select(row => row["file"]));

    [Theory]
    [MemberData(nameof(SeedFiles))]
    public void Seed_IsWhatTheListSays(string file)
    {
        var row = ReportList.OfSeeds.Rows.Single(row => row["file"] == file);
        var report = ReportFiles.Read(file);
        Assert.Equal(row["id"], report.Id);
        Assert.Equal(row["region"], report.Frame.Region?.Name);
        Assert.Equal(row["id"].Split('-')[0], report.Frame.Region?.Code);
        Assert.Equal(row["kind"], report.Frame.Kind.ToString().ToLowerInvariant());
        Assert.Equal(row["review_year"], Written(report.Frame.ReviewYear));
        if (row["plan_year"].Length > 0)
            Assert.Equal(row["plan_year"], Written(report.Frame.PlanYear));
        Assert.Equal(row["title"], report.Frame.Title ?? "");
    }

    [SharedTheory]
    [MemberData(nameof(SharedFiles))]
    public void SharedReport_IsWhatTheListSays(string file)
    {
        var row = ReportList.OfShared.Single(row => row["file"] == file);
        var frame = ReportFiles.Read(file).Frame;
        Assert.Equal(row["region"].Split(' ')[^1], frame.Region?.Name);
        Assert.Equal(row["kind"] == "政府工作报告" ? ReportKind.Work : ReportKind.Plan, frame.Kind);
        Assert.Equal(
            (row["review_year"][..4], row["plan_year"][..4]),
            (Written(frame.ReviewYear), Written(frame.PlanYear))
        );
    }

    [Theory]
    [InlineData("青山市市长王立作政府工作报告。王立说,各项事业全面进步。会议还审查了2014年国民经济和社会发展计划执行情况。", ReportKind.Work)]
    [InlineData("关于青山市2014年国民经济和社会发展计划执行情况的报告\n受市人民政府委托，向大会报告，并请审议《政府工作报告》。", ReportKind.Plan)]
    public void Kind_IsThatOfTheReportThatIsGiven(string head, ReportKind kind) =>
        Assert.Equal(kind, Report.FromText("x", head + "\n2014年地区生产总值增长6%。\n").Frame.Kind);

    [Theory]
    [InlineData("上城区2019年国民经济和社会发展计划执行情况与2020年国民经济和社会发展计划草案的报告", 2019)]
    [InlineData("（2023年1月17日在杭州市上城区第一届人民代表大会第二次会议上）\n各位代表：", 2022)]
    [InlineData("2020年杭州市政府工作报告", 2019)]
    [InlineData("政府工作报告\n一、2018年工作回顾\n二、2019年工作安排", 2018)]
    [InlineData("政府工作报告\n一、2018年度工作总结", 2018)]
    [InlineData("政府工作报告\n——2011211日在获嘉县第十二届人民代表大会第六次会议上\n各位代表：", 2010)]
    [InlineData("政府工作报告\n——20231228日在获嘉县第十二届人民代表大会第六次会议上\n各位代表：", 2023)]
    [InlineData("政府工作报告\n——2012年3月5日在第十一届全国人民代表大会第五次会议上\n各位代表：", 2011)]
    [InlineData("政府工作报告\n一、2006年到2011年工作回顾\n二、2012年工作安排", 2011)]
    [InlineData("政府工作报告\n各位代表：现将《青山市第十四个五年规划纲要（草案）》提请审查。", 2020)]
    [InlineData("政府工作报告\n各位代表：现将《青山市第十五个五年规划纲要（草案）》提请审查。", 2025)]
    [InlineData("青山市国民经济和社会发展第十五个五年规划和二〇三五年远景目标纲要", 2025)]
    public void ReviewYear_IsTheYearThatTheReportLooksBackOn(string head, int year)
    {
        var frame = Report.FromText("x", head + "\n地区生产总值增长6%。\n").Frame;
        Assert.Equal((year, year + 1), (frame.ReviewYear, frame.PlanYear));
    }

    [Theory]
    [InlineData("上城区2019年国民经济和社会发展计划执行情况与2020年国民经济和社会发展计划草案的报告", ReportKind.Plan)]
    [InlineData("上城区2019年国民经济与社会发展计划执行情况与2020年计划草案的报告", ReportKind.Plan)]
    [InlineData("上城区2019年国民经济社会发展计划执行情况与2020年计划草案的报告", ReportKind.Plan)]
    [InlineData("上城区2020年经济社会发展计划（草案）", ReportKind.Plan)]
    [InlineData("2020年杭州市政府工作报告", ReportKind.Work)]
    [InlineData("现在，我代表区人民政府，向大会作工作报告，请予审议。", ReportKind.Work)]
    [InlineData("2019年经济运行情况", ReportKind.Unknown)]
    public void Kind_IsToldByTheHead(string head, ReportKind kind) =>
        Assert.Equal(kind, Report.FromText("x", head + "\n地区生产总值增长6%。\n").Frame.Kind);

    [Fact]
    public void Id_OfAReportThatSaysNothing_SaysNone()
    {
        var report = Report.FromText("x", "地区生产总值增长6%。");
        Assert.Matches("^none-none-unknown-[a-z0-9]{6}$", report.Id);
        Assert.Null(report.Territory);
    }

    private static string Written(int? year) => year?.ToString(CultureInfo.InvariantCulture) ?? "";
}
