using Deedle;
using PlanNotebooks.Observations;

namespace PlanNotebooks.Frames.Tests;

public class DeedleSeriesTests
{
    private static readonly Corpus Corpus = Corpus.Load(Seeds.Folder);

    [Fact]
    public void ARegionMayBeNamedByTheEndOfItsName_WhereNoOtherEndsSo()
    {
        Assert.Equal([2022], Corpus.ToSeries("gdp", "上城区", Measure.Growth).Keys);
        Assert.True(Corpus.ToSeries("gdp", "西湖区", Measure.Growth).IsEmpty);
    }

    [Theory]
    [InlineData("330100")]
    [InlineData("杭州市")]
    public void ARegionIsNamedByItsCodeOrItsName(string region)
    {
        var series = Corpus.ToSeries("gdp", region);

        Assert.Equal([2019], series.Keys);
        Assert.Equal(1_537_300_000_000m, series[2019]);
    }

    [Fact]
    public void TheYearsAreTheKeysInOrder()
    {
        var series = Town("2019年", "2021年", "2020年").ToSeries("gdp", "330109");

        Assert.Equal([2018, 2019, 2020], series.Keys);
        Assert.Equal([18_000_000_000m, 19_000_000_000m, 20_000_000_000m], series.Values);
    }

    [Fact]
    public void TargetsHaveTheirSeriesToo() =>
        Assert.Equal(5.5m, Corpus.ToSeries("gdp", "330102", Measure.Growth, Role.Target)[2023]);

    [Fact]
    public void ASeriesNeverJoinsTwoTerritories()
    {
        // 上城区 of 2019 and, merged with most of 江干区, of 2022.
        var growth = Corpus.Find("gdp", "330102", Measure.Growth, Role.Result).Select(row => row.Period).Distinct();

        Assert.Equal([2019, 2022], growth.Order().Select(year => year!.Value));
        Assert.Equal([2022], Corpus.ToSeries("gdp", "330102", Measure.Growth).Keys);
    }

    [Fact]
    public void WhatTheCorpusDoesNotHaveIsAnEmptySeries()
    {
        Assert.True(Corpus.ToSeries("gdp", "999999").IsEmpty);
        Assert.True(Corpus.ToSeries("no_such_indicator", "330102").IsEmpty);
    }

    [Fact]
    public void ThePivotHasRegionsByYearAndIsMissingWhereThereIsNoValue()
    {
        var pivot = Corpus.ToRegionsByYear("gdp");

        Assert.Equal(["杭州市", "杭州市上城区", "杭州市拱墅区"], pivot.RowKeys);
        Assert.Equal([2019, 2020, 2022], pivot.ColumnKeys);
        Assert.Equal(1_537_300_000_000m, pivot.GetColumn<decimal>(2019)["杭州市"]);
        Assert.False(pivot.GetColumn<decimal>(2020).TryGet("杭州市").HasValue);
        Assert.Equal(180_300_000_000m, pivot.GetColumn<decimal>(2020)["杭州市拱墅区"]);
        Assert.Equal(252_500_000_000m, pivot.GetColumn<decimal>(2022)["杭州市上城区"]);
    }

    [Fact]
    public void APivotOfNothingIsEmpty() => Assert.Equal(0, Corpus.ToRegionsByYear("no_such_indicator").RowCount);

    /// <summary>Plan reports of 萧山区 written in the years, with a GDP of as many 10 billion yuan as the year before has tens.</summary>
    private static Corpus Town(params string[] years) =>
        Corpus.Of(years.Select(year => Report.FromText($"{year}.txt", Text(int.Parse(year[..4], null)))));

    private static string Text(int year) =>
        $"""
            关于杭州市萧山区{year - 1}年国民经济和社会发展计划执行情况与{year}年国民经济和社会发展计划草案的报告

            一、{year - 1}年国民经济和社会发展计划执行情况

            {year - 1}年，全区实现地区生产总值{(year - 1) % 100}0亿元。

            二、{year}年国民经济和社会发展主要目标

            地区生产总值增长6%左右。
            """;
}
