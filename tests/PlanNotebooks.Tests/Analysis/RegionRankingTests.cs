using PlanNotebooks.Analysis;

namespace PlanNotebooks.Tests.Analysis;

public sealed class RegionRankingTests
{
    [Fact]
    public void Of_ThreeRegions_RanksThemAroundTheMedian()
    {
        var rows = RegionRanking.Of(
            RegionsSideBySide.Of(
                Corpus.Of(
                    ShortReport.Of(2019, "地区生产总值增长6%。"),
                    ShortReport.Of(2019, "地区生产总值增长7.5%。", region: "杭州市拱墅区"),
                    ShortReport.Of(2019, "地区生产总值增长6%。", region: "杭州市滨江区")
                )
            )
        );
        Assert.Equal(
            [(1, 3, 7.5m, 1.5m), (2, 3, 6m, 0m), (2, 3, 6m, 0m)],
            rows.Select(row => (row.Rank, row.Regions, row.Value.Value!.Value, row.FromMedian!.Value))
        );
    }

    [Theory]
    [InlineData(new[] { 5.0 }, 5)]
    [InlineData(new[] { 5.0, 6 }, 5.5)]
    [InlineData(new[] { 5.0, 6, 9 }, 6)]
    public void Median_IsTheMiddle(double[] values, double median) =>
        Assert.Equal((decimal)median, Statistic.Median([.. values.Select(value => (decimal)value)]));
}
