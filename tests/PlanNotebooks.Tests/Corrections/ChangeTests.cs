using PlanNotebooks.Corrections;
using PlanNotebooks.Indicators;
using PlanNotebooks.Observations;
using PlanNotebooks.Quantities;

namespace PlanNotebooks.Tests.Corrections;

public sealed class ChangeTests
{
    private static readonly Observation Digital = CorrectedCorpus.Read("数字经济核心产业增加值");
    private static readonly Observation Green = CorrectedCorpus.Read("新增绿地");
    private static readonly Observation Gdp = CorrectedCorpus.Read("地区生产总值");
    private static readonly Observation Jobless = CorrectedCorpus.Read("失业率");

    [Fact]
    public void Change_OfAValue_KeepsThePlaceAndSaysWhatWasChanged()
    {
        var corpus = CorrectedCorpus.With($"change|{Digital.Id}|value|45|4.50|misprint");
        Assert.Equal(Digital with { Value = 4.5m, Corrected = "value: 45 → 4.5 (misprint)" }, Find(corpus, Digital));
        Assert.Equal(CorrectionOutcome.Applied, Assert.Single(corpus.Corrections).Outcome);
    }

    [Fact]
    public void Change_LeavesTheOtherObservationsAsTheyWereRead()
    {
        var corpus = CorrectedCorpus.With($"change|{Digital.Id}|value|45|4.5|misprint");
        Assert.Equal(
            CorrectedCorpus.AsRead.Observations.Where(row => row.Id != Digital.Id),
            corpus.Observations.Where(row => row.Id != Digital.Id)
        );
    }

    [Theory]
    [InlineData("value|30|60|x", 40000.0)]
    [InlineData("unit|亩|平方米|x", 30.0)]
    [InlineData("indicator|green_area||x", null)]
    public void Change_OfValueUnitOrIndicator_RecomputesTheIndicatorsValue(string change, double? expected)
    {
        var green = Find(CorrectedCorpus.With($"change|{Green.Id}|{change}"), Green);
        Assert.Equal(
            ((decimal?)expected, expected is null ? null : "平方米"),
            (green.IndicatorValue, green.IndicatorUnit)
        );
    }

    [Fact]
    public void Change_OfAGrowthsIndicator_GuessesNoBasis()
    {
        var id = Green.Id;
        var growth = Find(
            CorrectedCorpus.With(
                $"change|{id}|measure|level|growth|x",
                $"change|{id}|unit|亩|%|x",
                $"change|{id}|indicator|green_area|budget_revenue|x"
            ),
            Green
        );
        Assert.Equal(
            (Measure.Growth, (GrowthBasis?)null, (decimal?)null),
            (growth.Measure, growth.Basis, growth.IndicatorValue)
        );
        Assert.Equal(
            "measure: level → growth (x); unit: 亩 → % (x); indicator: green_area → budget_revenue (x)",
            growth.Corrected
        );
    }

    [Fact]
    public void Change_OfAGrowthToAShare_TakesItsBasisAway() =>
        Assert.Null(
            Find(
                CorrectedCorpus.With(
                    $"change|{Digital.Id}|measure|growth|share|x",
                    $"change|{Digital.Id}|indicator|{Digital.Indicator}||x"
                ),
                Digital
            ).Basis
        );

    [Fact]
    public void Change_ToAFall_KeepsTheSign() =>
        Assert.Equal(-4.5m, Find(CorrectedCorpus.With($"change|{Digital.Id}|value|45|−4.5|a fall"), Digital).Value);

    [Fact]
    public void Change_OfUpper_MakesARangeOrUndoesIt()
    {
        Assert.Equal(
            (Bound.Exact, (decimal?)null),
            Range(Find(CorrectedCorpus.With($"change|{Gdp.Id}|upper|6.5||x"), Gdp))
        );
        Assert.Equal(
            (Bound.Between, 50m),
            Range(Find(CorrectedCorpus.With($"change|{Digital.Id}|upper||50|x"), Digital))
        );
        Assert.Equal(
            (Bound.Min, (decimal?)null),
            Range(Find(CorrectedCorpus.With($"change|{Gdp.Id}|bound|between|min|x"), Gdp))
        );
    }

    [Fact]
    public void Change_OfBothEndsOfARange_IsCheckedAtTheEnd() =>
        Assert.Equal(
            (16m, 16.5m),
            Ends(Find(CorrectedCorpus.With($"change|{Gdp.Id}|value|6|16|x", $"change|{Gdp.Id}|upper|6.5|16.5|x"), Gdp))
        );

    [Fact]
    public void Change_OfTheRole_MovesItToTheOtherTable()
    {
        var corpus = CorrectedCorpus.With($"change|{Digital.Id}|role|result|target|x");
        Assert.Contains(corpus.Targets, row => row.Id == Digital.Id);
        Assert.DoesNotContain(corpus.Results, row => row.Id == Digital.Id);
    }

    [Fact]
    public void Change_WhoseExpectsNoLongerFits_IsNotApplied()
    {
        var corpus = CorrectedCorpus.With($"change|{Digital.Id}|value|44|4.5|misprint");
        Assert.Equal(Digital, Find(corpus, Digital));
        var line = Assert.Single(corpus.Corrections);
        Assert.Equal(
            (
                CorrectionOutcome.NotApplied,
                2,
                "value is 45 and not 44; check the number again, then write 45 into expects, or delete the line"
            ),
            (line.Outcome, line.Line, line.Why)
        );
    }

    [Theory]
    [InlineData("period|2019", "2018")]
    [InlineData("headline|FALSE", "true")]
    [InlineData("upper|null", "50")]
    [InlineData("upper|", "50")]
    [InlineData("value|45.0", "4.5")]
    public void Change_ExpectsAsExportsOrSpreadsheetsWriteIt_Fits(string fieldAndExpects, string value) =>
        Assert.Equal(
            CorrectionOutcome.Applied,
            CorrectedCorpus.With($"change|{Digital.Id}|{fieldAndExpects}|{value}|x").Corrections[0].Outcome
        );

    [Theory]
    [InlineData("新增绿地", "value|30|-30", "a level would be negative")]
    [InlineData("新增绿地", "value|30|", "neither a value nor words")]
    [InlineData("新增绿地", "text||若干", "both a value and words")]
    [InlineData("新增绿地", "unit|亩|万亩", "base units")]
    [InlineData("新增绿地", "unit|亩|元", "green_area is in 平方米, which 元 is not")]
    [InlineData("新增绿地", "measure|level|growth", "growth would be in 亩")]
    [InlineData("新增绿地", "indicator|green_area|grass", "there is no indicator grass")]
    [InlineData("新增绿地", "concept|green_area|gdp", "its indicator would be green_area and its concept gdp")]
    [InlineData("新增绿地", "concept|green_area|", "its indicator would be green_area and its concept nothing")]
    [InlineData("数字经济核心产业增加值", "measure|growth|share", "digital_core_value_added is in 元 and no share")]
    [InlineData("新增绿地", "bound|exact|between", "between without an upper value")]
    [InlineData("新增绿地", "period_from||2020", "the span would end before it begins")]
    [InlineData("地区生产总值", "value|6|7", "the range would end before it begins")]
    [InlineData("失业率", "unit|%|百分点", "share would be in 百分点")]
    public void Change_ToWhatHoldsForNoObservation_IsNotApplied(string label, string change, string why) =>
        Assert.Contains(
            why,
            CorrectedCorpus.WhyNot($"change|{CorrectedCorpus.Read(label).Id}|{change}|x"),
            StringComparison.Ordinal
        );

    [Fact]
    public void Change_OfAFieldTwice_IsAppliedOnce()
    {
        var lines = new[] { $"change|{Jobless.Id}|value|2.1|2.2|x", $"change|{Jobless.Id}|value|2.1|2.3|x" };
        Assert.Equal("line 2 changes value already; delete one of the two lines", CorrectedCorpus.WhyNot(lines));
        Assert.Equal(2.2m, Find(CorrectedCorpus.With(lines), Jobless).Value);
    }

    [Fact]
    public void Change_ThatContradictsAnother_IsNotAppliedAndNorIsTheOther()
    {
        var corpus = CorrectedCorpus.With($"change|{Digital.Id}|upper||50|x", $"change|{Digital.Id}|bound|exact|min|x");
        Assert.All(corpus.Corrections, line => Assert.Contains("contradict", line.Why, StringComparison.Ordinal));
        Assert.Equal(Digital, Find(corpus, Digital));
    }

    private static Observation Find(Corpus corpus, Observation read) =>
        corpus.Observations.Single(row => row.Id == read.Id);

    private static (Bound, decimal?) Range(Observation observation) => (observation.Bound, observation.Upper);

    private static (decimal?, decimal?) Ends(Observation observation) => (observation.Value, observation.Upper);
}
