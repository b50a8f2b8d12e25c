using PlanNotebooks.Analysis;
using PlanNotebooks.Analysis.Setting;
using PlanNotebooks.Presentation;
using PlanNotebooks.Quantities;
using PlanNotebooks.Regions;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Tests.Analysis;

/// <summary>How targets are set: hand-computed cases, and the three nested levels of the shared reports.</summary>
public sealed class SettingTests
{
    private const string NoOutcomes =
        "How targets move with outcomes cannot be said here: "
        + "no region has targets and outcomes of two consecutive years on one territory.";

    /// <summary>Targets of GDP about 6, 7 or more, 8; outcomes 5.5, 8, 7.</summary>
    private static readonly Corpus Three = Corpus.Of(
        ShortReport.Of(2018, "", "地区生产总值增长6%左右。"),
        ShortReport.Of(2019, "地区生产总值增长5.5%。", "地区生产总值增长7%以上。"),
        ShortReport.Of(2020, "地区生产总值增长8%。", "地区生产总值增长8%。"),
        ShortReport.Of(2021, "地区生产总值增长7%。", "地区生产总值增长6%。")
    );

    [Fact]
    public void GapsByWording_AreOutcomeLessTarget()
    {
        var gaps = GapsByWording.Of(Attainment.Of(Three)).ToDictionary(row => row.Bound);
        Assert.Equal(new WordingGap(Bound.About, 1, 1, 100, -0.5m, -0.5m, -0.5m, -0.5m), gaps[Bound.About]);
        Assert.Equal(new WordingGap(Bound.Min, 1, 0, 0, 1, 1, 1, 1), gaps[Bound.Min]);
        Assert.Equal(new WordingGap(Bound.Exact, 1, 1, 100, -1, -1, -1, -1), gaps[Bound.Exact]);
    }

    [Fact]
    public void Ratchet_IsTheNextTargetLessTheTarget()
    {
        var rows = Ratchet.Of(Three);
        Assert.Equal(
            [(2019, -0.5m, 1m), (2020, 1m, 1m), (2021, -1m, -2m)],
            rows.AsEnumerable().Select(row => (row.Year, row.Overshoot, row.Change))
        );
        var summary = Assert.Single(Ratchet.ByIndicator(rows));
        Assert.Equal(summary.Indicator.Code, CellValue.ForMachines(Ratchet.ByIndicator(rows)[0, 0]));
        // Means of x and y: −1/6 and 0; Σ(x−x̄)y = −1/3 + 7/6 + 5/3 = 2.5; Σ(x−x̄)² = 1/9 + 49/36 + 25/36 = 13/6; slope 1.15.
        Assert.Equal(
            (3, 1, 1m, 2, -0.5m, 1.15m),
            (
                summary.Years,
                summary.AfterOvershoot,
                summary.ChangeAfterOvershoot!.Value,
                summary.AfterMiss,
                summary.ChangeAfterMiss!.Value,
                summary.Slope!.Value
            )
        );
    }

    [Fact]
    public void OvershootTrend_IsTheSlopeOverTheYears()
    {
        var trend = Assert.Single(OvershootTrend.Of(Attainment.Of(Three)));
        Assert.Equal(
            (2019, 2021, 3, -0.17m, -0.25m),
            (trend.From, trend.To, trend.Years, trend.Mean, trend.Slope!.Value)
        );
    }

    [Fact]
    public void PlanRevisions_GoFromTheFirstYearlyTargetToTheLast()
    {
        var reports = new[] { (2010, "8%"), (2011, "9%"), (2012, "7%"), (2013, "7%"), (2015, "6%") }.Select(one =>
            ShortReport.Of(one.Item1, "地区生产总值增长5%。", $"主要预期目标是:地区生产总值增长{one.Item2}。")
        );
        var row = Assert.Single(PlanRevisions.Of(Corpus.Of(reports)));
        Assert.Equal(
            (2011, 8m, 7m, -1m, 4, 1, 1),
            (row.From, row.First.Value!.Value, row.Last.Value!.Value, row.Change, row.Years, row.Raises, row.Cuts)
        );
    }

    [Fact]
    public void Amplification_IsTheMeanStepAndTheSpreadAmongSiblings()
    {
        var ladders = TargetLadder.Of(
            Corpus.Of(
                ShortReport.Of(2019, "", "地区生产总值增长6%。", ShortReport.City),
                ShortReport.Of(2019, "", "地区生产总值增长7%。"),
                ShortReport.Of(2019, "", "地区生产总值增长5.5%。", "杭州市滨江区")
            )
        );
        Assert.Equal(
            (RegionLevel.District, 2, 1, 0.25m, 1.5m),
            Amplification
                .ByLevel(ladders)
                .Select(row => (row.Level, row.Regions, row.Higher, row.MeanStep, row.Spread!.Value))
                .Single()
        );
    }

    /// <summary>Three districts of a city that sets no target itself: of a range the lower end counts.</summary>
    private static readonly Corpus Siblings = Corpus.Of(
        ShortReport.Of(2019, "", "地区生产总值增长7%左右，城镇登记失业率控制在4%以内。"),
        ShortReport.Of(2019, "", "地区生产总值增长5.5%-6%。", "杭州市滨江区"),
        ShortReport.Of(2019, "", "地区生产总值增长7%，城镇登记失业率控制在3.5%以内。", "杭州市拱墅区"),
        ShortReport.Of(2020, "", "地区生产总值增长8%。", "杭州市拱墅区"),
        ShortReport.Of(2019, "", "地区生产总值增长9%。", "宁波市海曙区")
    );

    [Fact]
    public void SiblingTargets_OfDivisionsWhoseParentSetsNone_GoFromTheLowestToTheHighest() =>
        Assert.Equal(
            [
                ("gdp", 2020, "330100", 3, 5.5m, "330108", 7m, 7m, "330105", 2, 1.5m),
                ("registered_unemployment", 2020, "330100", 2, 3.5m, "330105", 3.75m, 4m, "330106", 1, 0.5m),
            ],
            SiblingTargets
                .Of(Siblings)
                .Select(row =>
                    (
                        row.Indicator.Code,
                        row.Year,
                        row.ParentCode,
                        row.Regions,
                        row.Lowest.Value!.Value,
                        row.Lowest.RegionCode!,
                        row.Median,
                        row.Highest.Value!.Value,
                        row.Highest.RegionCode!,
                        row.AtHighest,
                        row.Spread
                    )
                )
        );

    [Fact]
    public void Findings_OfSiblingsOfOneYear_TellHowFarTheirTargetsLieApart()
    {
        var sentences = SettingView.Findings(Siblings).Sentences;
        Assert.Equal(
            "For 2020, three districts and counties of Hangzhou set a target for gross domestic product: "
                + "from +5.5%–6% (Binjiang) to +7% (Gongshu and one other), median +7%.",
            sentences[0]
        );
        Assert.Equal([NoOutcomes], sentences.Skip(1));
    }

    [Fact]
    public void PointsOfTables_CarryTheirUnitAndWhatHasOneItsSign()
    {
        Assert.Equal("−1 point", Shown(GapsByWording.Of(Attainment.Of(Three)), "least", 2));
        Assert.Equal("1.5 points", Shown(SiblingTargets.Of(Siblings), "spread", 0));

        static string Shown<TRow>(Table<TRow> table, string column, int row) =>
            ((Column<TRow>)table.Columns.Single(one => one.Name == column)).Text(table[row]);
    }

    [Theory]
    [InlineData(10, 6, 3.8)]
    [InlineData(0, 0, 0)]
    [InlineData(-2, 3, -4.9)]
    public void ImpliedDeflator_IsNominalOverReal(double nominal, double real, double deflator) =>
        Assert.Equal((decimal)deflator, ImpliedDeflator.Of((decimal)nominal, (decimal)real));

    [Fact]
    public void PerHeadAndContributions_AreOfLevelsOfOneTerritory()
    {
        var years = YearOverYear.Of(
            Corpus.Of(
                ShortReport.Of(2019, "地区生产总值100.0亿元。服务业增加值60.0亿元。常住人口10万人。"),
                ShortReport.Of(2020, "地区生产总值120.0亿元。服务业增加值75.0亿元。常住人口11万人。")
            )
        );
        Assert.Equal(
            [(2019, 100_000m), (2020, 109_091m)],
            PerHead.Of(years).AsEnumerable().Select(row => (row.Level.Year, row.PerHead))
        );
        Assert.Equal(
            (2020, "services_value_added", 75m),
            Contributions.Of(years).Select(row => (row.Part.Year, row.Part.Indicator.Code, row.Share!.Value)).Single()
        );
    }

    /// <summary>GDP of 2019 was restated from 100 to 104 before 2020's 120 came out, services were not: 15 of 16 would be no
    /// contribution.</summary>
    [Fact]
    public void Contributions_OfARevisedWholeAndAnUnrevisedPart_AreNull()
    {
        const string Header = "region_code,year,indicator,measure,value,unit,date,source\n";
        const string Published =
            "330106,2019,gdp,level,100.0,亿元,2020-02,公报\n"
            + "330106,2019,services_value_added,level,60.0,亿元,2020-02,公报\n"
            + "330106,2020,gdp,level,120.0,亿元,2021-02,公报\n"
            + "330106,2020,services_value_added,level,75.0,亿元,2021-02,公报\n";
        const string Restated = "330106,2019,gdp,level,104.0,亿元,2021-01,核实公告\n";
        var row = Assert.Single(Contributed(Header + Published + Restated));
        Assert.Equal((decimal?)null, row.Share);
        var table = Contributed(Header + Published + Restated);
        Assert.StartsWith("of two vintages", table.CellText(0, table.ColumnIndex("note")), StringComparison.Ordinal);
        Assert.Equal(75m, Assert.Single(Contributed(Header + Published)).Share);

        static Table<ContributionRow> Contributed(string figures) =>
            Contributions.Of(
                YearOverYear.Of(
                    Corpus.Of(ShortReport.Of(2019, "财政总收入增长5%。")).With(Statistics.FromText("mine.csv", figures, ','))
                )
            );
    }

    [Fact]
    public void OneYear_SaysInOneLineWhatCannotBeSaid() =>
        Assert.Equal(
            NoOutcomes,
            Assert.Single(
                SettingView
                    .Findings(Corpus.Of(ShortReport.Of(2019, "地区生产总值增长5%。", "地区生产总值增长6%。")))
                    .Sentences
            )
        );

    [SharedFact]
    public void SharedReports_HaveThreeLevels()
    {
        var corpus = Corpus.Load(Path.Combine(SharedReports.Folder, "more"));
        Assert.True(Ratchet.Of(corpus).Count > 20);
        Assert.True(GapsByWording.Of(Attainment.Of(corpus)).Sum(row => row.Targets) > 50);
        Assert.Equal(
            [RegionLevel.City, RegionLevel.District],
            Amplification.ByLevel(TargetLadder.Of(corpus)).Select(row => row.Level).Distinct().Order()
        );
        Assert.NotEmpty(PlanRevisions.Of(corpus));
        Assert.NotEmpty(OvershootTrend.Of(Attainment.Of(corpus)));
    }
}
