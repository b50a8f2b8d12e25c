using PlanNotebooks.Analysis;
using PlanNotebooks.Observations;

namespace PlanNotebooks.Tests.Analysis;

/// <summary>What the analyses say of real reports of consecutive years: figures that are public knowledge.</summary>
public sealed class SharedAnalysisTests
{
    /// <summary>GDP growth of the nation: 7左右 and 6.9, 6.5–7 and 6.7, 6.5左右 and 6.9, 6.5左右 and 6.6.</summary>
    [SharedTheory]
    [InlineData(2015, "about +7%", 6.9, Verdict.AboutMet)]
    [InlineData(2016, "+6.5%–7%", 6.7, Verdict.Met)]
    [InlineData(2017, "about +6.5%", 6.9, Verdict.Met)]
    [InlineData(2018, "about +6.5%", 6.6, Verdict.Met)]
    public void Attainment_OfTheNation_IsWhatEveryoneKnows(int year, string target, double outcome, Verdict verdict)
    {
        var row = Attainment
            .Of(SharedCorpus.All)
            .Single(row =>
                row is { Target.RegionCode: "000000", Indicator.Code: "gdp", Target.Measure: Measure.Growth }
                && row.Year == year
            );
        Assert.Equal(
            (target, (decimal)outcome, verdict),
            (ObservationText.Bounded(row.Target), row.Outcome.Value!.Value, row.Verdict)
        );
    }

    [SharedTheory]
    [InlineData(2013, 20, 10.1, Verdict.Missed)]
    [InlineData(2014, 11, 9.1, Verdict.Missed)]
    [InlineData(2016, 7.5, 7.2, Verdict.Missed)]
    public void Attainment_OfHailar_HoldsEachYearAgainstTheNextReport(
        int year,
        double target,
        double outcome,
        Verdict verdict
    )
    {
        var row = Attainment
            .Of(SharedCorpus.All)
            .Single(row =>
                row is { Target.RegionCode: "150702", Indicator.Code: "gdp", Target.Measure: Measure.Growth }
                && row.Year == year
            );
        Assert.Equal(
            ((decimal)target, (decimal)outcome, verdict),
            (row.Target.Value!.Value, row.Outcome.Value!.Value, row.Verdict)
        );
    }

    [SharedFact]
    public void Attainment_HasOneRowForEachQuestion() =>
        Assert.All(
            Attainment
                .Of(SharedCorpus.All)
                .GroupBy(row =>
                    (
                        row.Target.RegionCode,
                        row.Year,
                        row.Indicator.Code,
                        row.Target.Measure,
                        row.Stretch,
                        InWords: row.Target.Value is null
                    )
                ),
            group => Assert.Single(group)
        );

    [SharedFact]
    public void FollowUp_FollowsElevenYears() =>
        Assert.Equal(
            [
                "000000 2015",
                "000000 2016",
                "000000 2017",
                "000000 2018",
                "130608 2021",
                "130608 2022",
                "130633 2018",
                "150702 2013",
                "150702 2014",
                "150702 2015",
                "150702 2016",
            ],
            FollowUp.Years(SharedCorpus.All).Select(year => $"{year.RegionCode} {year.Year}")
        );

    /// <summary>Qingyuan planned rates for 2022 and reported levels; Hailar's report of a plan's last year gives levels alone.</summary>
    [SharedTheory]
    [InlineData("130608", 2022, "gdp", 166.2)]
    [InlineData("150702", 2015, "retail_sales", 136.3)]
    public void FollowUp_OfAGrowthTargetWhoseLevelAloneIsReported_NamesTheLevel(
        string region,
        int year,
        string indicator,
        double level
    )
    {
        var row = FollowUp
            .Unreported(SharedCorpus.All)
            .Single(row => row.Found.RegionCode == region && row.Year == year && row.Found.Concept == indicator);
        Assert.Equal((Measure.Growth, (decimal)level), (row.Found.Measure, row.Instead!.Value / 100_000_000));
    }

    /// <summary>The national report of 2019 does not come back to the registered unemployment that it had planned for 2018.</summary>
    [SharedFact]
    public void FollowUp_OfATargetNeverReportedOn_GivesNothingInstead() =>
        Assert.Null(
            FollowUp
                .Unreported(SharedCorpus.All)
                .Single(row =>
                    row is { Found.RegionCode: "000000", Year: 2018, Found.Concept: "registered_unemployment" }
                )
                .Instead
        );

    [SharedFact]
    public void FollowUp_OfAnOutcomeNeverTargeted() =>
        Assert.Contains(
            FollowUp.Untargeted(SharedCorpus.All),
            row => row is { Found.RegionCode: "000000", Year: 2017, Found.Concept: "trade_total", Found.Value: 14.2m }
        );

    [SharedTheory]
    [InlineData("150702", "fixed_asset_investment", 2014, 33.5, 33.5, Explanation.Same)]
    [InlineData("150702", "fiscal_revenue", 2014, 0.4, 0.2, Explanation.Rounding)]
    [InlineData("130608", "budget_revenue", 2021, 9.1, 8.6, Explanation.Rounding)]
    [InlineData("130633", "fixed_asset_investment", 2018, 9, -30, Explanation.Unexplained)]
    public void YearOverYear_HoldsPublishedAgainstImpliedGrowth(
        string region,
        string indicator,
        int year,
        double published,
        double implied,
        Explanation explanation
    )
    {
        var row = YearOverYear
            .Of(SharedCorpus.All)
            .Single(row => row.Territory.RegionCode == region && row.Indicator.Code == indicator && row.Year == year);
        Assert.Equal(
            ((decimal)published, (decimal)implied, explanation),
            (row.Growth!.Value!.Value, row.ImpliedGrowth!.Value, row.Explanation!.Value)
        );
    }

    [SharedFact]
    public void TargetsInWords_TellBindingOnes()
    {
        var words = TargetsInWords.Of(SharedCorpus.All);
        Assert.Equal(6, words.Count(row => row.Target.Nature == Nature.Binding));
        Assert.Contains(
            words,
            row =>
                row is { Target: { RegionCode: "000000", Period: 2017, Label: "居民收入", Concept: "resident_income" } }
        );
    }
}
