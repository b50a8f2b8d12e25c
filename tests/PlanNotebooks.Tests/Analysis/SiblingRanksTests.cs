using PlanNotebooks.Analysis;
using PlanNotebooks.Observations;

namespace PlanNotebooks.Tests.Analysis;

/// <summary>Places among siblings, computed from hand-made reports and read from them.</summary>
public sealed class SiblingRanksTests
{
    [Fact]
    public void Of_ThreeDistricts_RanksThemBesideWhatOnePrints()
    {
        var corpus = Corpus.Of(
            ShortReport.Of(2019, "地区生产总值增长7%,位居全市第二。"),
            ShortReport.Of(2019, "地区生产总值增长8%。", region: "杭州市滨江区"),
            ShortReport.Of(2019, "地区生产总值增长6%。", region: "杭州市拱墅区"),
            ShortReport.Of(2019, "地区生产总值增长9%。", region: "宁波市鄞州区")
        );
        var rows = SiblingRanks.Of(corpus).Select(row => (row.Figure!.RegionCode, row.Rank, row.Regions, row.Scope)).ToList();
        Assert.Equal([("330108", 1, 3, ""), ("330106", 2, 3, "全市"), ("330105", 3, 3, "")], rows);
        Assert.True(SiblingRanks.Of(corpus).Single(row => row.Printed is not null).IsSameScope);
    }

    [Theory]
    [InlineData("地区生产总值100亿元,总量居全省第九。", Measure.Level, "全省", false)]
    [InlineData("地区生产总值增速居全市第一。", Measure.Growth, "全市", true)]
    [InlineData("地区生产总值总量居全国第五。", Measure.Level, "全国", false)]
    public void Of_APlaceAlone_SaysOfWhatAndAmongWhom(string review, Measure measure, string scope, bool same)
    {
        var row = SiblingRanks.Of(Corpus.Of(ShortReport.Of(2019, review))).Single(row => row.Printed is not null);
        Assert.Equal((measure, scope, same, (int?)null), (row.Measure, row.Scope, row.IsSameScope, row.Rank));
    }

    [Fact]
    public void Of_OfficialFigures_StandInForMissingReports()
    {
        var figures = Statistics.FromText(
            "mine.csv",
            "region_code,year,indicator,measure,value,unit,date,source\n"
                + "330108,2019,gdp,growth,5,%,2020-01,公报\n330108,2019,gdp,growth,6,%,2020-12,核实\n",
            ','
        );
        Assert.Equal(
            [("330106", 7m, 1), ("330108", 6m, 2)],
            SiblingRanks
                .Of(Corpus.Of(ShortReport.Of(2019, "地区生产总值增长7%。")).With(figures))
                .Select(row => (row.Figure!.RegionCode!, row.Figure.Value!.Value, row.Rank!.Value))
        );
    }

    [Fact]
    public void Of_OtherUnits_IsEmpty() =>
        Assert.Empty(
            SiblingRanks.Of(
                Corpus.Of(
                    ShortReport.Of(2019, "实际利用外资10亿元。"),
                    ShortReport.Of(2019, "实际利用外资3亿美元。", region: "杭州市滨江区")
                )
            )
        );

    /// <summary>Hangzhou's 总量排名全国城市第9 is of the level, among all cities of the nation, and so none among Zhejiang's.</summary>
    [Fact]
    public void Of_TheSeeds_SetsHangzhousPlaceBesideItsLevel()
    {
        var row = SiblingRanks
            .Of(Corpus.Load(Seeds.Folder))
            .Single(row => row is { Year: 2019, ParentCode: "330000", Indicator.Code: "gdp", Printed: not null });
        Assert.Equal(
            (Measure.Level, 9m, "全国城市", false),
            (row.Measure, row.Printed!.Value!.Value, row.Scope, row.IsSameScope)
        );
    }
}
