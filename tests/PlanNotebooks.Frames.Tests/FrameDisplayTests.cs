using Deedle;
using Microsoft.Data.Analysis;
using PlanNotebooks.Analysis;
using PlanNotebooks.Display;
using PlanNotebooks.Languages;
using PlanNotebooks.Observations;
using PlanNotebooks.Shown;

namespace PlanNotebooks.Frames.Tests;

public class FrameDisplayTests
{
    private static readonly Corpus Corpus = Corpus.Load(Seeds.Folder);

    [Fact]
    public void ADataFrameShowsValuesWithTheirUnitsAndSentences()
    {
        var jobs = Corpus.Targets.ToDataFrame().Where("indicator", "urban_jobs").Take(1);

        var html = Html(jobs);

        Assert.Contains("10,000 people", html, StringComparison.Ordinal);
        Assert.Contains("title=\"", html, StringComparison.Ordinal);
        Assert.Contains(
            Corpus.Targets.First(row => row.Indicator == "urban_jobs").Quote[..10],
            html,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("value_shown", html, StringComparison.Ordinal);
    }

    /// <summary>A frame of Deedle has keys; what they are of is their heading.</summary>
    [Theory]
    [InlineData("year", "2019", "2020")]
    [InlineData("indicator", "gdp", "retail_sales")]
    [InlineData("region", "全国", "杭州市上城区")]
    [InlineData("key", "first", "2020")]
    [InlineData("key", "0", "1")]
    public void TheKeysOfADeedleSeriesAreCalledByWhatTheyAre(string heading, params string[] keys)
    {
        var series = keys.Select(key => KeyValuePair.Create(key, 1.5)).ToSeries();
        var table = series.Titled("Growth 增速");
        Assert.Equal([heading, "value"], table.Columns.Select(column => column.Heading));
        Assert.Equal("Growth", table.Title);
    }

    [Fact]
    public void EnglishReadersSeeTheEnglishNamesOfRegionsAndCodeKeepsTheChinese()
    {
        var frame = new DataFrame(new StringDataFrameColumn("region", ["杭州市上城区", "海拉尔区"]));
        var html = Html(frame);
        Assert.Contains("data-value=\"杭州市上城区\"", html, StringComparison.Ordinal);
        Assert.Contains(">Shangcheng<", html, StringComparison.Ordinal);
        Assert.Contains(">海拉尔区<", html, StringComparison.Ordinal);
        Assert.Equal("杭州市上城区", frame["region"][0]);
    }

    /// <summary>Codes are for code: readers see words, in one language.</summary>
    [Theory]
    [InlineData(Language.English, "target year", "Fixed asset investment", "about met")]
    [InlineData(Language.Chinese, "目标年", "固定资产投资", "基本完成")]
    public void CodesAreShownAsWords(Language language, string heading, string indicator, string verdict)
    {
        using var spoken = Speech.In(language);
        var frame = new DataFrame(
            new Int32DataFrameColumn("target_year", [2020]),
            new StringDataFrameColumn("indicator", ["fixed_asset_investment"]),
            new StringDataFrameColumn("verdict", ["about_met"])
        );
        var table = frame.Titled("Codes");
        Assert.Equal(heading, table.Columns[0].Heading);
        Assert.Equal((indicator, verdict), (table.CellText(0, 1), table.CellText(0, 2)));
        Assert.Contains("data-value=\"fixed_asset_investment\"", Html(frame), StringComparison.Ordinal);
        Assert.Equal("about_met", frame["verdict"][0]);
    }

    /// <summary>上城区 and 商城县 are both Shangcheng.</summary>
    [Theory]
    [InlineData("杭州市上城区", "信阳市商城县", "Shangcheng (Hangzhou)", "Shangcheng (Xinyang)")]
    [InlineData("杭州市上城区", "杭州市拱墅区", "Shangcheng", "Gongshu")]
    [InlineData("杭州市上城区", "杭州市上城区", "Shangcheng", "Shangcheng")]
    public void TwoRegionsThatReadAlikeHaveThePlaceAbove(string first, string second, string shown, string other)
    {
        var frame = new DataFrame(
            new StringDataFrameColumn("region", [first, second]),
            new DecimalDataFrameColumn("value", [1, 2]),
            new StringDataFrameColumn("indicator", ["gdp", "gdp"])
        );
        var table = frame.Titled("Two");
        Assert.Equal([shown, other], [table.CellText(0, 0), table.CellText(1, 0)]);
        var columns = frame.Pivot("indicator", "region", "value").Titled("Two").Columns.Skip(1).Select(column => column.Heading);
        Assert.Equal(new[] { shown, other }.Distinct().Order(), columns.Order());
    }

    /// <summary>预计 and 左右 are lost in no pivot, choice of columns or join, whose rows have neither column.</summary>
    [Fact]
    public void AnEstimateAndABoundStayWithTheirValue()
    {
        var growth = Corpus.Results.ToDataFrame().Where("measure", "growth").Where("indicator", "gdp").Where("period", 2019);
        var pivot = growth.Pivot("indicator", "region", "value");
        Assert.Equal("+6% est.", pivot["杭州市上城区_shown"][0]);
        Assert.Equal("+6.8%", pivot["杭州市_shown"][0]);
        Assert.Contains("+6% est.", Html(growth.Select("region", "value")), StringComparison.Ordinal);
        var targets = Corpus.Targets.ToDataFrame().Where("indicator", "gdp");
        var joined = targets.Select("region", "value").JoinOn(growth.Select("region", "value"), "region");
        Assert.Contains("about +6.5%", Html(joined), StringComparison.Ordinal);
    }

    /// <summary>The gap of a level to the level above, and the step of its target, are in points: in words, and in a column.</summary>
    [Fact]
    public void GapsAndStepsHaveTheirUnit()
    {
        var (gaps, steps) = (DistrictAndCity.Of(Corpus).ToDataFrame(), TargetLadder.Of(Corpus).ToDataFrame());
        Assert.Equal(["百分点"], gaps["gap_unit"].Cast<string?>().OfType<string>().Distinct());
        Assert.Equal(["百分点"], steps["step_unit"].Cast<string?>().OfType<string>().Distinct());
        Assert.Contains("−1.5 points", Html(steps), StringComparison.Ordinal);
        Assert.Contains("+1.4 points", Html(gaps), StringComparison.Ordinal);
    }

    [Fact]
    public void WordsOfAFrameAreSortedAsWordsAndKeptForMachines()
    {
        var html = Html(Corpus.Targets.ToDataFrame());

        Assert.Contains("data-name=\"region\" data-type=\"text\"", html, StringComparison.Ordinal);
        Assert.Contains("data-name=\"value\" data-type=\"number\"", html, StringComparison.Ordinal);
        Assert.Contains("data-value=\"true\"", html, StringComparison.Ordinal);
        Assert.DoesNotMatch("data-value=\"\"[^>]*>[^<–]", html);
    }

    [Fact]
    public void ATargetInWordsShowsItsWords() =>
        Assert.Contains(
            "固定资产投资增长完成市下达任务",
            Html(Corpus.Targets.ToDataFrame().Where(row => row["value"] is null)),
            StringComparison.Ordinal
        );

    [Fact]
    public void SentencesComeAlongThroughJoinsAndPivots()
    {
        var growth = Corpus
            .Results.ToDataFrame()
            .Where("measure", "growth")
            .Where("indicator", "gdp")
            .Where("region_code", "330102");

        Assert.Contains(
            "class=\"plan-tip\"",
            Html(growth.Pivot("indicator", "period", "value")),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "class=\"plan-tip\"",
            Html(growth.Select("region", "value").JoinOn(growth.Select("region", "period"), "region")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void RowsThatAreNotShownAreCounted() =>
        Assert.Contains(
            $"20 of {Corpus.Targets.Count} rows",
            Html(Corpus.Targets.ToDataFrame()),
            StringComparison.Ordinal
        );

    [Fact]
    public void AnAnalysisShowsTheSentencesOfBothValues()
    {
        var html = Html(Ambition.Of(Corpus).ToDataFrame().Take(1));

        Assert.Equal(2, html.Split("class=\"plan-tip\"").Length - 1);
    }

    [Fact]
    public void APivotOfDeedleSaysItsUnitAndWhatItLeavesOut()
    {
        var html = Html(Corpus.ToRegionsByYear("gdp", Measure.Growth));

        Assert.Contains("+6.8%", html, StringComparison.Ordinal);
        Assert.Contains(
            "Left out, as of another territory or unit: Shangcheng 2019.",
            html,
            StringComparison.Ordinal
        );
        Assert.Contains("class=\"plan-tip\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void ASeriesOfAnyKindIsATableOfItsKeys()
    {
        var series = new[]
        {
            KeyValuePair.Create(("a", 1), 1.5),
            KeyValuePair.Create(("b", 2), 2.1999999999999997),
        }.ToSeries();

        var text = new FrameDisplay().Find(series)!.ToMimeBundle().Data[MimeBundle.Plain];

        Assert.Contains("a / 1    1.5", text, StringComparison.Ordinal);
        Assert.Contains("b / 2    2.2", text, StringComparison.Ordinal);
    }

    [Fact]
    public void MissingValuesAreDashes()
    {
        var frame = new DataFrame(new DoubleDataFrameColumn("n", [1.5, double.NaN, null]));

        Assert.Equal(2, Html(frame).Split(">–</td>").Length - 1);
    }

    [Fact]
    public void WhatIsNoFrameIsLeftToOthers() => Assert.Null(new FrameDisplay().Find(new object()));

    internal static string Html(object value) => new FrameDisplay().Find(value)!.ToMimeBundle().Data[MimeBundle.Html];
}
