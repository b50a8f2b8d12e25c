using PlanNotebooks.Analysis;
using PlanNotebooks.Observations;

namespace PlanNotebooks.Tests.Analysis;

public class IndicatorByYearTests
{
    private static readonly Corpus Corpus = Corpus.Load(Seeds.Folder);

    [Fact]
    public void AYearHasOneValueTheBest()
    {
        // Two reports of 2020 give the growth of 2019; the plan report goes first.
        var years = IndicatorByYear.Of(Corpus, "retail_sales", "330102", Measure.Growth);

        Assert.Equal(years.Select(value => value.Period).Distinct(), years.Select(value => value.Period));
        Assert.All(
            years,
            value =>
                Assert.Equal(
                    Corpus
                        .Find("retail_sales", "330102", Measure.Growth, Role.Result, value.Period)
                        .First(one => one.Value is not null && one.PeriodFrom is null),
                    value
                )
        );
    }

    [Fact]
    public void ItNeverJoinsTwoTerritories() =>
        Assert.Equal(2022, Assert.Single(IndicatorByYear.Of(Corpus, "gdp", "330102", Measure.Growth)).Period);

    [Fact]
    public void OfficialFiguresFillTheYearsThatNoReportGives()
    {
        var years = IndicatorByYear.Of(Corpus, "gdp", "330100", Measure.Growth, official: true);

        Assert.Equal([2018, 2019, 2020, 2021, 2022, 2023], years.Select(value => value.Period!.Value));
        Assert.Equal([2019], years.Where(value => value.Origin == Origin.Report).Select(value => value.Period!.Value));
        Assert.Equal(6.8m, years[1].Value);
        Assert.Equal(3.9m, years[2].Value);
    }

    [Fact]
    public void OfficialFiguresOfAnotherTerritoryAreNotJoined() =>
        Assert.All(
            IndicatorByYear.Of(Corpus, "gdp", "330102", Measure.Growth, official: true),
            value => Assert.Equal(2021, Corpus.TerritoryOf(value)!.Value.Since)
        );

    [Fact]
    public void TargetsInWordsAreNoValues() =>
        Assert.DoesNotContain(
            IndicatorByYear.Of(Corpus, "fiscal_revenue", "330102", Measure.Level, Role.Target),
            value => value.Value is null
        );

    [Theory]
    [InlineData("gdp", "110101")]
    [InlineData("coal_share", "330102")]
    public void WhereThereIsNothingItIsEmpty(string indicator, string region) =>
        Assert.Empty(IndicatorByYear.Of(Corpus, indicator, region));

    [Theory]
    [InlineData("gdp", "999999")]
    [InlineData("no_such_indicator", "330102")]
    public void WhatNobodyKnowsIsRefused(string indicator, string region) =>
        Assert.Throws<KeyNotFoundException>(() => IndicatorByYear.Of(Corpus, indicator, region));
}
