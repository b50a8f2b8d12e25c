using PlanNotebooks.Analysis;
using PlanNotebooks.Observations;

namespace PlanNotebooks.Tests.Analysis;

public sealed class RegionComparisonTests
{
    private const string Gongshu = "杭州市拱墅区";

    [Fact]
    public void DistrictAndCity_OfALevel_GivesTheShare()
    {
        var row = Assert.Single(
            DistrictAndCity.Of(
                Corpus.Of(
                    ShortReport.Of(2019, "一般公共预算收入85亿元。"),
                    ShortReport.Of(2019, "一般公共预算收入1966亿元。", region: ShortReport.City)
                )
            )
        );
        Assert.Equal((4.32m, null, 2019), (row.Share, row.Gap, row.Year));
        Assert.Equal((ShortReport.District, ShortReport.City), (row.Region, row.City));
    }

    [Theory]
    [InlineData("全年接待游客6400万人次。", "全年接待游客2亿多人次。")]
    [InlineData("全年接待游客近6400万人次。", "全年接待游客20813万人次。")]
    [InlineData("全年接待游客超过6400万人次。", "全年接待游客20813万人次。")]
    public void DistrictAndCity_OfAFigureGivenOnlyRoughly_GivesNoShare(string district, string city)
    {
        var row = Assert.Single(
            DistrictAndCity.Of(
                Corpus.Of(ShortReport.Of(2019, district), ShortReport.Of(2019, city, region: ShortReport.City))
            )
        );
        Assert.Null(row.Share);
    }

    [Fact]
    public void DistrictAndCity_OfTargets_GivesTheGapInPoints()
    {
        var row = Assert.Single(
            DistrictAndCity.Of(
                Corpus.Of(
                    ShortReport.Of(2019, "", "地区生产总值增长5%。"),
                    ShortReport.Of(2019, "", "地区生产总值增长6.5%左右。", ShortReport.City)
                )
            )
        );
        Assert.Equal((null, -1.5m, 2020, Role.Target), (row.Share, row.Gap, row.Year, row.District.Role));
    }

    [Theory]
    [InlineData(2019, "一般公共预算收入85亿元。", 2020, "一般公共预算收入1966亿元。", "杭州市")]
    [InlineData(2019, "实际利用外资4亿美元。", 2019, "实际利用外资30亿元。", "杭州市")]
    [InlineData(2019, "一般公共预算收入85亿元。", 2019, "一般公共预算收入1966亿元。", "宁波市")]
    [InlineData(2019, "一般公共预算收入85亿元。", 2019, "一般公共预算收入增长8%。", "杭州市")]
    public void DistrictAndCity_OfAnotherYearUnitCityOrMeasure_IsNoPair(
        int year,
        string district,
        int otherYear,
        string city,
        string name
    ) =>
        Assert.Empty(
            DistrictAndCity.Of(Corpus.Of(ShortReport.Of(year, district), ShortReport.Of(otherYear, city, region: name)))
        );

    [Fact]
    public void DistrictAndCity_OfTheSeeds_GivesShangchengAgainstHangzhou()
    {
        var row = DistrictAndCity
            .Of(Corpus.Load(Seeds.Folder))
            .First(row =>
                row
                    is
                {
                    Region: "杭州市上城区",
                    Year: 2020,
                    Indicator.Code: "gdp",
                    District.Role: Role.Target,
                    District.Measure: Measure.Growth
                }
            );
        Assert.Equal((5m, 6.5m, -1.5m), (row.District.Value, row.Whole.Value, row.Gap));
    }

    [Fact]
    public void RegionsSideBySide_OfACommonYear_IsComparable()
    {
        var row = Assert.Single(
            RegionsSideBySide.Of(
                Corpus.Of(
                    ShortReport.Of(2018, "地区生产总值增长7%。"),
                    ShortReport.Of(2019, "地区生产总值增长6%。"),
                    ShortReport.Of(2019, "地区生产总值增长5%。", region: Gongshu)
                )
            )
        );
        Assert.Equal((true, ""), (row.Comparable, row.Note));
        Assert.Equal(
            [("330105", 2019, 5m), ("330106", 2019, 6m)],
            row.Values.Select(value => (value.RegionCode!, value.Period!.Value, value.Value!.Value))
        );
    }

    [Fact]
    public void RegionsSideBySide_OfNoCommonYear_SaysSo()
    {
        var row = Assert.Single(
            RegionsSideBySide.Of(
                Corpus.Of(
                    ShortReport.Of(2018, "地区生产总值增长7%。"),
                    ShortReport.Of(2019, "地区生产总值增长5%。", region: Gongshu)
                )
            )
        );
        Assert.False(row.Comparable);
        Assert.StartsWith("no common year", row.Note, StringComparison.Ordinal);
        Assert.Equal([2019, 2018], row.Values.Select(value => value.Period!.Value));
    }

    [Fact]
    public void RegionsSideBySide_OfDifferentUnits_SaysSo()
    {
        var row = Assert.Single(
            RegionsSideBySide.Of(
                Corpus.Of(
                    ShortReport.Of(2019, "实际利用外资4亿美元。"),
                    ShortReport.Of(2019, "实际利用外资30亿元。", region: Gongshu)
                )
            )
        );
        Assert.False(row.Comparable);
        Assert.StartsWith("different units", row.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void RegionsSideBySide_OfOneRegionOrOfTargets_IsEmpty()
    {
        Assert.Empty(
            RegionsSideBySide.Of(
                Corpus.Of(ShortReport.Of(2018, "地区生产总值增长7%。"), ShortReport.Of(2019, "地区生产总值增长6%。"))
            )
        );
        Assert.Empty(
            RegionsSideBySide.Of(
                Corpus.Of(
                    ShortReport.Of(2019, "", "地区生产总值增长7%。"),
                    ShortReport.Of(2019, "", "地区生产总值增长6%。", Gongshu)
                )
            )
        );
    }

    [Fact]
    public void RegionsSideBySide_OfNamedRegions_LeavesOutTheOthers()
    {
        var corpus = Corpus.Of(
            ShortReport.Of(2019, "地区生产总值增长7%。"),
            ShortReport.Of(2019, "地区生产总值增长6%。", region: Gongshu),
            ShortReport.Of(2019, "地区生产总值增长5%。", region: "杭州市上城区")
        );
        Assert.Equal(
            ["330106", "330102"],
            Assert.Single(RegionsSideBySide.Of(corpus, "330106", "330102")).Values.Select(value => value.RegionCode)
        );
    }

    [Fact]
    public void Completion_GivesWhatReportsSayThemselves()
    {
        var row = Assert.Single(
            Completion.Of(Corpus.Of(ShortReport.Of(2019, "省重点项目完成投资17.7亿元,完成年度计划的159%。")))
        );
        Assert.Equal((159m, "%", 2019), (row.Value, row.Unit, row.Period));
    }
}
