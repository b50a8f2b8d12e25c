using PlanNotebooks.Analysis;
using PlanNotebooks.Presentation;
using PlanNotebooks.Regions;
using PlanNotebooks.Tests.Analysis;

namespace PlanNotebooks.Tests.Presentation;

/// <summary>The charts of targets and years with 150 regions: what has no room is left out, and the chart says so.</summary>
public sealed class ManyRegionsTests
{
    private const int Count = 150;
    private static readonly Lazy<Corpus> Many = new(() => Corpus.Of(Cities().SelectMany(Reports)));

    [Fact]
    public void Ambition_DrawsTheHighestAndLowestOfOneIndicator()
    {
        var chart = AmbitionView.Chart(Ambition.Of(Many.Value));
        Assert.Equal(40, chart.Rows.Count);
        Assert.Contains(
            "gross domestic product alone is drawn, and of its 300 rows the 20 highest and the 20 lowest; the table has all",
            chart.Subtitle,
            StringComparison.Ordinal
        );
        Assert.Contains("of 150 regions", AttainmentView.Followed(Many.Value).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Attainment_DrawsFew_AndSharesTheBestAndWorst()
    {
        var rows = Attainment.Of(Many.Value);
        Assert.Equal(2 * Count, rows.Count);
        Assert.Equal(40, AttainmentView.Chart(rows).Rows.Count);
        var shares = AttainmentView.Shares(Attainment.ByRegion(rows), "region");
        Assert.Equal(20, shares.Categories.Count);
        Assert.Contains("the 10 highest and the 10 lowest of 150 regions", shares.Subtitle, StringComparison.Ordinal);
    }

    [Fact]
    public void Years_DrawEightLines_AndSayOfHowMany()
    {
        var chart = YearView.Across(YearOverYear.Of(Many.Value));
        Assert.Equal(8, chart.Series.Count);
        Assert.Contains("Drawn: eight of 150 regions", chart.Subtitle, StringComparison.Ordinal);
        Assert.Equal(
            "Drawn are the three regions with the longest series, of 150; the tables hold all.",
            YearView.LeftOut(YearOverYear.Of(Many.Value), ["1", "2", "3"]).ToString()
        );
    }

    /// <summary>Cities whose names no other division bears.</summary>
    private static IEnumerable<string> Cities() =>
        RegionTable
            .Names.Words.Where(name =>
                name.EndsWith('市')
                && RegionTable.WithName(name) is [var code]
                && RegionTable.LevelOf(code) == RegionLevel.City
            )
            .Order(StringComparer.Ordinal)
            .Take(Count);

    private static IEnumerable<Report> Reports(string city, int index)
    {
        for (var year = 2021; year < 2023; year++)
        {
            yield return ShortReport.Of(
                year,
                $"地区生产总值增长{3 + index % 7}.{index % 10}%,社会消费品零售总额增长6%。",
                "2022年主要预期目标是:地区生产总值增长6%,社会消费品零售总额增长7%。".Replace(
                    "2022",
                    $"{year + 1}",
                    StringComparison.Ordinal
                ),
                city
            );
        }
    }
}
