using PlanNotebooks.Analysis;

namespace PlanNotebooks.Tests.Analysis;

/// <summary>Levels are divided by levels of their own vintage alone.</summary>
public sealed class VintageTests
{
    private const string Header = "region_code,year,indicator,measure,value,unit,role,status,date,source\n";

    /// <summary>100 as first published, 104 later; 110 the year after, published between the two or after both.</summary>
    [Theory]
    [InlineData("2021-06", 10)]
    [InlineData("2022-06", 5.8)]
    public void ALevel_IsDividedByWhatWasKnownThen(string date, double growth) =>
        Assert.Equal(
            (decimal)growth,
            Last(
                "330106,2019,retail_sales,level,100,亿元,,,2020-01,公报",
                "330106,2019,retail_sales,level,104,亿元,,revised,2021-12,核实",
                $"330106,2020,retail_sales,level,110,亿元,,,{date},公报"
            ).ImpliedGrowth
        );

    [Fact]
    public void AReportsLevel_IsNotDividedByALaterRevision()
    {
        var corpus = Corpus
            .Of(ShortReport.Of(2020, "社会消费品零售总额110亿元。"))
            .With(Figures("330106,2019,retail_sales,level,104,亿元,,revised,2021-12,核实"));
        Assert.Null(Last(corpus).ImpliedGrowth);
    }

    [Fact]
    public void ARevisedLevel_IsNotDividedByAReportsOwn()
    {
        var corpus = Corpus
            .Of(ShortReport.Of(2019, "社会消费品零售总额100亿元。"))
            .With(Figures("330106,2020,retail_sales,level,115,亿元,,final,2021-12,核实"));
        Assert.Null(Last(corpus).ImpliedGrowth);
    }

    [Fact]
    public void TwoReportsLevels_AreDivided() =>
        Assert.Equal(
            10m,
            Last(
                Corpus.Of(
                    ShortReport.Of(2019, "社会消费品零售总额100亿元。"),
                    ShortReport.Of(2020, "社会消费品零售总额110亿元。")
                )
            ).ImpliedGrowth
        );

    /// <summary>100 over 90 in the first publications; a revised 120 over 90 would be no growth of anything.</summary>
    [Fact]
    public void NominalGrowth_OfARevisedLevelOverAFirstOne_IsNone() =>
        Assert.Null(
            Last(
                "330106,2019,gdp,level,90,亿元,,,2020-01,公报",
                "330106,2020,gdp,level,100,亿元,,,2021-01,公报",
                "330106,2020,gdp,level,120,亿元,,final,2021-12,核实"
            ).NominalGrowth
        );

    [Fact]
    public void NominalGrowth_OfABound_IsNone() =>
        Assert.Null(
            Last(
                Corpus.Of(
                    ShortReport.Of(2019, "地区生产总值100亿元以上。"),
                    ShortReport.Of(2020, "地区生产总值120亿元。")
                )
            ).NominalGrowth
        );

    /// <summary>A share of the city is taken of two figures of one vintage: 20 of 200 as first published, not of the revised 250.</summary>
    [Fact]
    public void AShare_IsOfOneVintage()
    {
        var corpus = Corpus
            .Of(ShortReport.Of(2019, "地区生产总值20亿元。"))
            .With(
                Figures(
                    "330100,2019,gdp,level,200,亿元,,,2020-01,公报",
                    "330100,2019,gdp,level,250,亿元,,final,2020-12,核实"
                )
            );
        Assert.Equal(10m, Assert.Single(DistrictAndCity.Of(corpus)).Share);
    }

    [Fact]
    public void AFallOfStatistics_HasItsRounding() =>
        Assert.Equal(
            Explanation.Same,
            Last(
                "330106,2019,retail_sales,level,1000,亿元,,,2020-01,公报",
                "330106,2020,retail_sales,level,961,亿元,,,2021-01,公报",
                "330106,2020,retail_sales,growth,-3.9,%,,,2021-01,公报"
            ).Explanation
        );

    private static YearRow Last(params string[] rows) =>
        Last(Corpus.Of(ShortReport.Of(2018, "")).With(Figures(rows)));

    private static YearRow Last(Corpus corpus) => YearOverYear.Of(corpus).AsEnumerable().Last();

    private static Statistics Figures(params string[] rows) =>
        Statistics.FromText("mine.csv", Header + string.Join('\n', rows) + "\n", ',');
}
