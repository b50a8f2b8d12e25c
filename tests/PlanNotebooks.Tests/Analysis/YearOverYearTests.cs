using PlanNotebooks.Analysis;
using PlanNotebooks.Observations;
using PlanNotebooks.Regions;

namespace PlanNotebooks.Tests.Analysis;

public sealed class YearOverYearTests
{
    private const string Shangcheng = "杭州市上城区";

    [Fact]
    public void Of_TwoLevelsOfANominalIndicator_ImpliesTheGrowthBetween()
    {
        var rows = YearOverYear.Of(
            Corpus.Of(
                ShortReport.Of(2019, "社会消费品零售总额401亿元。"),
                ShortReport.Of(2020, "社会消费品零售总额425亿元,增长5.8%。")
            )
        );
        Assert.Equal([2019, 2020], rows.Select(row => row.Year));
        Assert.Equal([null, 6.0m], rows.Select(row => row.ImpliedGrowth));
        Assert.Equal([null, 5.8m], rows.Select(row => row.Growth?.Value));
    }

    [Theory]
    [InlineData("社会消费品零售总额401亿元,增长8.5%。", 36960000000)]
    [InlineData("一般公共预算收入85亿元,增长5.6%。", 8049000000)]
    [InlineData("一般公共预算收入85亿元,下降5%。", 8947000000)]
    public void Of_LevelAndGrowthOfANominalIndicator_ImplyTheLevelBefore(string review, double level) =>
        Assert.Equal(
            (decimal)level,
            Assert.Single(YearOverYear.Of(Corpus.Of(ShortReport.Of(2019, review)))).ImpliedLevelBefore
        );

    /// <summary>100 in 100亿元 has three digits: a zero that is printed counts.</summary>
    [Theory]
    [InlineData("社会消费品零售总额100亿元,增长8%。", 9259000000)]
    [InlineData("固定资产投资140亿元,增长0.5%。", 13930000000)]
    public void Of_ALevelThatEndsInZeros_ImpliesAsManyDigits(string review, double level) =>
        Assert.Equal(
            (decimal)level,
            Assert.Single(YearOverYear.Of(Corpus.Of(ShortReport.Of(2019, review)))).ImpliedLevelBefore
        );

    [Theory]
    [InlineData("地区生产总值100.5亿元,增长6%。", "地区生产总值110亿元,增长5%。")]
    [InlineData("规上工业增加值48.1亿元,增长3%。", "规上工业增加值50亿元,增长3%。")]
    public void Of_RealGrowth_ImpliesNothing(string first, string second)
    {
        var rows = YearOverYear.Of(Corpus.Of(ShortReport.Of(2019, first), ShortReport.Of(2020, second)));
        Assert.Equal(2, rows.Count);
        Assert.All(rows, row => Assert.Equal((null, null), (row.ImpliedGrowth, row.ImpliedLevelBefore)));
        Assert.All(rows, row => Assert.NotNull(row.Growth));
    }

    [Fact]
    public void Of_GrowthInComparableTerms_ImpliesNoLevelBefore() =>
        Assert.Null(
            Assert
                .Single(YearOverYear.Of(Corpus.Of(ShortReport.Of(2019, "一般公共预算收入85亿元,按可比口径增长5.6%。"))))
                .ImpliedLevelBefore
        );

    [Fact]
    public void Of_AYearLeftOut_ImpliesNoGrowth()
    {
        var rows = YearOverYear.Of(
            Corpus.Of(
                ShortReport.Of(2017, "社会消费品零售总额401亿元。"),
                ShortReport.Of(2019, "社会消费品零售总额425亿元。")
            )
        );
        Assert.All(rows, row => Assert.Null(row.ImpliedGrowth));
    }

    [Fact]
    public void Of_AnotherUnit_ImpliesNoGrowth()
    {
        var rows = YearOverYear.Of(
            Corpus.Of(ShortReport.Of(2018, "实际利用外资4亿美元。"), ShortReport.Of(2019, "实际利用外资30亿元。"))
        );
        Assert.All(rows, row => Assert.Null(row.ImpliedGrowth));
    }

    [Fact]
    public void Of_ATargetOrABaseline_IsNoYear() =>
        Assert.Empty(YearOverYear.Of(Corpus.Of(ShortReport.Of(2019, "", "一般公共预算收入达到90亿元。"))));

    [Fact]
    public void Of_AChangeOfTerritory_IsMarkedAndNeverJoined()
    {
        var rows = YearOverYear.Of(
            Corpus.Of(
                ShortReport.Of(2018, "一般公共预算收入81亿元。", region: Shangcheng),
                ShortReport.Of(2019, "一般公共预算收入85亿元。", region: Shangcheng),
                ShortReport.Of(2020, "行政区划调整后,一般公共预算收入190亿元。", region: Shangcheng),
                ShortReport.Of(2021, "一般公共预算收入198亿元。", region: Shangcheng)
            )
        );
        Assert.Equal([null, 4.9m, null, 4.2m], rows.Select(row => row.ImpliedGrowth));
        Assert.Equal([null, null, 2021, 2021], rows.Select(row => row.Territory.Since));
        Assert.Equal([null, null, 2021, null], rows.Select(row => row.BrokenFrom?.Year));
        Assert.Equal("原江干区大部并入上城区", rows[2].BrokenFrom?.Chinese);
    }

    [Fact]
    public void Of_TwoTerritoriesInOneYear_AreTwoRows()
    {
        var rows = YearOverYear.Of(
            Corpus.Of(
                ShortReport.Of(2020, "一般公共预算收入88亿元。", region: Shangcheng),
                ShortReport.Of(2020, "行政区划调整后,一般公共预算收入190亿元。", region: Shangcheng)
            )
        );
        Assert.Equal([(2020, null), (2020, 2021)], rows.Select(row => (row.Year, row.Territory.Since)));
        Assert.Equal([new Territory("330102", null), new Territory("330102", 2021)], rows.Select(row => row.Territory));
        Assert.All(rows, row => Assert.Null(row.ImpliedGrowth));
    }

    [Fact]
    public void Of_TheSeeds_NeverJoinsShangchengBeforeAndAfter2021()
    {
        var rows = YearOverYear.Of(Corpus.Load(Seeds.Folder)).Where(row => row is { Region: Shangcheng, Year: 2022 });
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Null(row.ImpliedGrowth));
    }

    /// <summary>18.1 and 20.0亿元 allow 9.92% to 11.08%: (19.95 ÷ 18.15 − 1) and (20.05 ÷ 18.05 − 1).</summary>
    [Theory]
    [InlineData("社会消费品零售总额18.1亿元。", "社会消费品零售总额20.0亿元,增长10.5%。", 10.5, Explanation.Same)]
    [InlineData("社会消费品零售总额18.1亿元。", "社会消费品零售总额20.0亿元,增长11%。", 10.5, Explanation.Rounding)]
    [InlineData(
        "社会消费品零售总额18.1亿元。",
        "社会消费品零售总额20.0亿元,增长11.2%。",
        10.5,
        Explanation.Unexplained
    )]
    [InlineData(
        "社会消费品零售总额18.1亿元。",
        "社会消费品零售总额近20.0亿元,增长12%。",
        10.5,
        Explanation.Approximate
    )]
    [InlineData(
        "一般公共预算收入18.1亿元。",
        "一般公共预算收入20.0亿元,按可比口径增长15%。",
        10.5,
        Explanation.ComparableBasis
    )]
    [InlineData("区本级固定资产投资18.1亿元。", "全社会固定资产投资20.0亿元,增长15%。", 10.5, Explanation.Renamed)]
    public void Of_PublishedBesideImpliedGrowth_SaysWhyTheyDiffer(
        string first,
        string second,
        double implied,
        Explanation explanation
    )
    {
        var row = YearOverYear.Of(Corpus.Of(ShortReport.Of(2019, first), ShortReport.Of(2020, second)))[1];
        Assert.Equal(((decimal)implied, explanation), (row.ImpliedGrowth!.Value, row.Explanation!.Value));
        if (explanation is not Explanation.Approximate)
            Assert.Equal((9.91m, 11.09m), row.ImpliedRange);
    }

    [Fact]
    public void Of_ALevelThatALaterReportRestates_IsExplainedByTheRevision()
    {
        var rows = YearOverYear.Of(
            Corpus.Of(
                ShortReport.Of(2019, "预计社会消费品零售总额18.1亿元。"),
                ShortReport.Of(2020, "社会消费品零售总额20.0亿元,增长25%。"),
                ShortReport.Of(2024, "社会消费品零售总额由2019年的16.0亿元增加到30亿元。")
            )
        );
        Assert.Equal(
            (Explanation.Revision, 1_600_000_000m),
            (rows[1].Explanation!.Value, rows[1].RestatedBefore!.Value)
        );
    }

    [Fact]
    public void Of_AnotherTerritory_IsTheExplanation()
    {
        var rows = YearOverYear.Of(
            Corpus.Of(
                ShortReport.Of(2020, "一般公共预算收入88亿元。", region: Shangcheng),
                ShortReport.Of(2021, "行政区划调整后,一般公共预算收入198亿元,增长4%。", region: Shangcheng)
            )
        );
        Assert.Equal([null, Explanation.Territory], rows.Select(row => row.Explanation));
    }

    [Fact]
    public void Of_ARealIndicator_KeepsTheGrowthOfItsLevelsApart()
    {
        var row = YearOverYear.Of(
            Corpus.Of(
                ShortReport.Of(2019, "地区生产总值100亿元。"),
                ShortReport.Of(2020, "地区生产总值108亿元,增长5%。")
            )
        )[1];
        Assert.Equal((8.0m, null, null, null), (row.NominalGrowth, row.ImpliedGrowth, row.Difference, row.Explanation));
    }

    [Fact]
    public void Restatements_OfAnEstimate_GiveWhatLaterReportsSay()
    {
        var rows = Restatements.Of(
            Corpus.Of(
                ShortReport.Of(2019, "预计地区生产总值253.7亿元,增长6%。"),
                ShortReport.Of(2020, "地区生产总值由2019年的249.1亿元增加到260亿元。社会消费品零售总额90亿元。"),
                ShortReport.Of(2021, "社会消费品零售总额由2020年的90.4亿元增加到95亿元。")
            )
        );
        Assert.Equal(
            [
                ("gdp", 2019, 253.7m, 249.1m, Restatement.Revised),
                ("retail_sales", 2020, 90m, 90.4m, Restatement.Rounded),
            ],
            rows.Select(row =>
                (
                    row.Indicator.Code,
                    row.Year,
                    row.Earlier.Value!.Value / 100_000_000,
                    row.Later.Value!.Value / 100_000_000,
                    row.Kind
                )
            )
        );
        Assert.Equal(new Gap(-1.8m, "%"), rows[0].Gap);
        Assert.Equal(PlanNotebooks.Observations.Status.Estimate, rows[0].Earlier.Status);
    }

    /// <summary>About 3 % lets 3.1 be, and 6万亿元以上 6.15万亿元: what a bulletin prints to more digits than a report in January did is no
    /// revision. About 3 % does not let 4.1 be, and 3.0 is not 3.1.</summary>
    [Theory]
    [InlineData("3", "about", "3.1", Restatement.Rounded)]
    [InlineData("3", "min", "3.9", Restatement.Rounded)]
    [InlineData("3", "about", "4.1", Restatement.Revised)]
    [InlineData("3", "min", "2.4", Restatement.Revised)]
    [InlineData("3.0", "exact", "3.1", Restatement.Revised)]
    public void Restatements_OfWhatWasHedgedFirst_AreNoRevisions(string first, string bound, string later, Restatement kind)
    {
        var corpus = Corpus
            .Of(ShortReport.Of(2018, ""))
            .With(
                Statistics.FromText(
                    "mine.csv",
                    "region_code,year,indicator,measure,value,unit,bound,date,source\n"
                        + $"330106,2022,gdp,growth,{first},%,{bound},2023-01,报告\n"
                        + $"330106,2022,gdp,growth,{later},%,,2023-03,公报\n",
                    ','
                )
            );
        Assert.Equal(kind, Assert.Single(Restatements.Of(corpus)).Kind);
    }

    [Fact]
    public void Restatements_OfReportsOfOneYear_AreNone() =>
        Assert.DoesNotContain(
            Restatements.Of(Corpus.Load(Seeds.Folder)),
            row => row.Earlier.Origin == Origin.Report && row.Later.Origin == Origin.Report
        );
}
