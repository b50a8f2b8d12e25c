using PlanNotebooks.Analysis;
using PlanNotebooks.Regions;
using PlanNotebooks.Tests.Analysis;

namespace PlanNotebooks.Tests.Regions;

/// <summary>In 2021 Hangzhou merged most of 江干 into 上城, and 下城 into 拱墅.</summary>
public sealed class TerritoryTests
{
    [Theory]
    [InlineData("330102", 2020, "", null)]
    [InlineData("330102", 2021, "", null)]
    [InlineData("330102", 2021, "行政区划调整后,新上城区", 2021)]
    [InlineData("330102", 2022, "", 2021)]
    [InlineData("330102", 2023, "", 2021)]
    [InlineData("330100", 2023, "行政区划调整", null)]
    public void Of_AReport_IsTheTerritoryThatItWasWrittenFor(string code, int planYear, string text, int? since) =>
        Assert.Equal(new Territory(code, since), Territory.Of(code, planYear, text));

    [Fact]
    public void Territory_OfGongshuInJuly2021_IsTheMergedDistrict()
    {
        var report = Report.Load(Seeds.File("003_2f5994c721844fa1.txt"));
        Assert.Equal(new Territory("330105", 2021), report.Territory);
        Assert.Contains(report.Observations, observation => observation.Period == 2020);
    }

    /// <summary>In 2015 清苑县 became 清苑区, with the same boundaries: one place, and no break.</summary>
    [Fact]
    public void Reports_UnderAFormerName_AreOfOnePlace()
    {
        var corpus = Corpus.Of([
            OfBaoding("清苑县", 2013, 100),
            OfBaoding("清苑县", 2014, 110),
            OfBaoding("清苑区", 2015, 121),
        ]);
        Assert.Equal(["130608", "130608", "130608"], corpus.Reports.Select(report => report.Frame.Region?.Code));
        Assert.Equal(
            "speaks for 清苑县, which is 保定市清苑区 since 2015 and counted as one place with it",
            Assert.Single(corpus.Reports[0].Remarks)
        );
        Assert.Empty(corpus.Reports[2].Remarks);
        var years = YearOverYear.Of(corpus).Where(row => row.Indicator.Code == "budget_revenue").ToList();
        Assert.Equal([2013, 2014, 2015], years.Select(row => row.Year));
        Assert.All(years, row => Assert.Null(row.BrokenFrom));
        Assert.Equal([null, 10m, 10m], years.Select(row => row.ImpliedGrowth));
    }

    [Theory]
    [InlineData("上海市闸北区2014年国民经济和社会发展计划执行情况", "310108")]
    [InlineData("杭州市富阳市2013年国民经济和社会发展计划执行情况。全市上下。我市。市政府。", "330111")]
    [InlineData("富阳市第十五届人民代表大会第三次会议。全市上下。我市。市政府。", "330111")]
    [InlineData("保定市满城县第十六届人民代表大会第二次会议。全县。我县。县委。", "130607")]
    [InlineData("苏州市平江区2011年政府工作报告。全区。我区。区委。", "320503")]
    public void Find_ADivisionOfFormerTimes_IsFound(string text, string code) =>
        Assert.Equal(code, RegionFinder.Find(text)?.Code);

    [Theory]
    [InlineData("310115", 2010, 2009)]
    [InlineData("310115", 2009, null)]
    [InlineData("320104", 2014, 2013)]
    [InlineData("320508", 2013, 2012)]
    [InlineData("130608", 2022, null)]
    public void Of_AMergedDivision_IsTheNewTerritory(string code, int planYear, int? since) =>
        Assert.Equal(new Territory(code, since), Territory.Of(code, planYear, ""));

    private static Report OfBaoding(string name, int year, int revenue) =>
        ShortReport.Of(year, $"一般公共预算收入{revenue}亿元。", region: "保定市" + name);

    [Fact]
    public void ChangesOf_ARegionWithoutAny_AreNone()
    {
        Assert.Empty(Territory.ChangesOf("330100"));
        Assert.Empty(Territory.ChangesOf(null));
    }
}
