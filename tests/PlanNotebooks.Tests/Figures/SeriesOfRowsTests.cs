using PlanNotebooks.Figures;

namespace PlanNotebooks.Tests.Figures;

public class SeriesOfRowsTests
{
    private static readonly (string Region, int Year, decimal? Rate)[] Rows =
    [
        ("拱墅区", 2022, 3.1m),
        ("上城区", 2020, 5m),
        ("上城区", 2019, 6m),
        ("上城区", 2021, null),
    ];

    [Fact]
    public void RowsAreALineForEachNameWithItsYearsInOrder()
    {
        var chart = SeriesChart.Of(Rows, row => row.Year, row => row.Rate, row => row.Region, "Growth");

        Assert.Equal(["拱墅区", "上城区"], chart.Series.Select(series => series.Name));
        Assert.Equal([2019, 2020], chart.Series[1].Segments[0].Points.Select(point => point.Year));
        Assert.Equal("Growth\n拱墅区 2022: 3.1%\n上城区 2019: 6%\n上城区 2020: 5%", chart.ToFigure().Text);
    }

    [Fact]
    public void NoRowsAreNothingToDraw()
    {
        var chart = SeriesChart.Of(Rows.Take(0), row => row.Year, row => row.Rate, row => row.Region);

        Assert.True(chart.IsEmpty);
        Assert.DoesNotContain("<svg", chart.ToMimeBundle().Data["text/html"], StringComparison.Ordinal);
    }

    [Fact]
    public void TwoValuesForOneNameAndYearAreRefused() =>
        Assert.Throws<ArgumentException>(() =>
            SeriesChart
                .Of([.. Rows, ("上城区", 2019, 7m)], row => row.Year, row => row.Rate, row => row.Region)
                .ToFigure()
        );
}
