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

    // 西湖区 and 330106 are known, 能耗 has a code: these reports have no such figures.
    [Theory]
    [InlineData("gdp", "西湖区")]
    [InlineData("gdp", "330106")]
    [InlineData("energy_use", "330102")]
    public void WhatTheCorpusDoesNotHaveIsAnEmptySeriesThatSaysSo(string indicator, string region)
    {
        var series = Corpus.ToSeries(indicator, region);

        Assert.True(series.IsEmpty);
        Assert.Contains("for this region.", FrameDisplayTests.Html(series), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gpd", "330102", "No indicator has the code gpd; nearest: gdp (Gross domestic product)")]
    [InlineData("地区生产总值", "330102", "No indicator has the code 地区生产总值; nearest: gdp (Gross domestic product).")]
    [InlineData("gdp", "999999", "No region is meant by 999999; corpus.Reports has the regions that there are.")]
    [InlineData("gdp", "330120", "No region is meant by 330120; nearest: 杭州市 (330100), 杭州市上城区 (330102)")]
    [InlineData("gdp", "上域区", "No region is meant by 上域区; nearest: 杭州市上城区 (330102)")]
    [InlineData("gdp", "区", "No region is meant by 区; nearest: 杭州市上城区 (330102), 杭州市拱墅区 (330105).")]
    public void WhatNobodyKnowsIsRefusedWithTheNearest(string indicator, string region, string message) =>
        Assert.StartsWith(
            message,
            Assert.Throws<KeyNotFoundException>(() => Corpus.ToSeries(indicator, region)).Message,
            StringComparison.Ordinal
        );

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
    public void APivotOfNothingIsEmpty() => Assert.Equal(0, Corpus.ToRegionsByYear("energy_use").RowCount);

    [Fact]
    public void APivotOfWhatNobodyKnowsIsRefused() =>
        Assert.Throws<KeyNotFoundException>(() => Corpus.ToRegionsByYear("gpd"));

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
