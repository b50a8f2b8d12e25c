using PlanNotebooks.Analysis;
using PlanNotebooks.Figures;
using PlanNotebooks.Presentation;

namespace PlanNotebooks.Tests.Analysis;

/// <summary>The charts of regions with 150 regions: few enough marks, and a line that says what is left out.</summary>
public sealed class ManyRegionsTests
{
    [Fact]
    public void Growth_ShowsTheEndsOfTheCommonestIndicator()
    {
        var chart = DistrictView.GrowthChart(DistrictAndCity.Of(ManyRegions.Corpus));
        Assert.Equal(24, chart.Categories.Count);
        Assert.Contains(
            "the 12 highest and the 12 lowest of 150 regions, the table has all",
            chart.Subtitle,
            StringComparison.Ordinal
        );
        Assert.EndsWith(
            "of 150 regions grew more slowly than the level above in 2019",
            chart.Title,
            StringComparison.Ordinal
        );
        IsReadable(chart);
    }

    [Fact]
    public void Panels_ShowTwelveRegionsAndSaySo()
    {
        var chart = DistrictView.Panels(RegionsSideBySide.Of(ManyRegions.Corpus));
        Assert.Equal(12, chart.Categories.Count);
        Assert.Contains("the first 12 of 151 regions", chart.Subtitle, StringComparison.Ordinal);
        IsReadable(chart);
    }

    [Fact]
    public void Ladder_StaysShort() => IsReadable(LadderView.Chart(TargetLadder.Of(ManyRegions.Corpus)));

    [Fact]
    public void Comparison_RanksInRows()
    {
        var table = DistrictView.Comparison(RegionsSideBySide.Of(ManyRegions.Corpus));
        Assert.Contains("rank", table.Columns.Select(column => column.Name));
        Assert.True(table.RowCount >= 150);
    }

    private static void IsReadable(Chart chart)
    {
        Assert.True(chart.Source is null || chart.Source.Length < 2500, chart.Source);
        Assert.NotEmpty(chart.ToFigure().Svg);
    }
}
