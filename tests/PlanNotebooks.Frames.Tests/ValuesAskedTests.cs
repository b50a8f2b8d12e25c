using Microsoft.Data.Analysis;
using PlanNotebooks.Languages;

namespace PlanNotebooks.Frames.Tests;

/// <summary>Rows picked by an indicator or a region: a slip is told at once, what is known and missing where it is shown.</summary>
public class ValuesAskedTests
{
    private static readonly DataFrame Targets = Corpus.Load(Seeds.Folder).Targets.ToDataFrame();

    [Theory]
    [InlineData("indicator", "gpd", "No indicator has the code gpd; nearest: gdp (Gross domestic product)")]
    [InlineData("indicator", "一般公共预算收入", "No indicator has the code 一般公共预算收入; nearest: budget_revenue (")]
    [InlineData("indicator", "no_such_thing_at_all", "No indicator has the code no_such_thing_at_all; corpus.Indicators.All has them all.")]
    [InlineData("region", "上城区", "No region is meant by 上城区; nearest: 杭州市上城区 (330102).")]
    [InlineData("region", "Shangcheng", "No region is meant by Shangcheng; nearest: 杭州市上城区 (330102).")]
    [InlineData("region", "杭州市上域区", "No region is meant by 杭州市上域区; nearest: 杭州市上城区 (330102)")]
    [InlineData("region_code", "上城区", "No region is meant by 上城区; nearest: 杭州市上城区 (330102).")]
    [InlineData("region_code", "330120", "No region is meant by 330120; nearest: 杭州市 (330100), 杭州市上城区 (330102)")]
    public void AValueThatNobodyKnowsIsRefused(string column, string value, string message) =>
        Assert.StartsWith(message, Refusal(() => Targets.Where(column, value)), StringComparison.Ordinal);

    [Fact]
    public void OfNoRowsWhatNobodyKnowsIsRefusedToo()
    {
        var none = Targets.Where("measure", "no such");

        Assert.StartsWith("No indicator has the code gpd", Refusal(() => none.Where("indicator", "gpd")), StringComparison.Ordinal);
        Assert.StartsWith("No region is meant by 上域区;", Refusal(() => none.Where("region", "上域区")), StringComparison.Ordinal);
        Assert.Equal(0, none.Where("indicator", "gdp").Where("region", "上城区").Rows.Count);
    }

    [Fact]
    public void ARefusalIsInTheLanguageSpoken()
    {
        using var _ = Speech.In(Language.Chinese);

        Assert.StartsWith("没有代码为“gpd”的指标；相近的有gdp（地区生产总值）", Refusal(() => Targets.Where("indicator", "gpd")), StringComparison.Ordinal);
        Assert.Equal("“上城区”不能确定是哪个地区；相近的有杭州市上城区（330102）。", Refusal(() => Targets.Where("region", "上城区")));
    }

    [Theory]
    [InlineData("indicator", "energy_use", "No row has energy_use in the column indicator.")]
    [InlineData("region", "南昌市西湖区", "No row has 南昌市西湖区 in the column region.")]
    [InlineData("region_code", "360103", "No row has 360103 in the column region_code.")]
    public void AKnownValueThatIsMissingIsToldBelowTheRows(string column, string value, string said)
    {
        var none = Targets.Where(column, value);

        Assert.Equal(0, none.Rows.Count);
        Assert.Contains(said, Text(none), StringComparison.Ordinal);
        Assert.Contains(said, Text(none.Where("measure", "growth").SortBy("value").Select("region", "value")), StringComparison.Ordinal);
        Assert.Contains(said, Text(none.MeanBy("value", "region")), StringComparison.Ordinal);
        Assert.DoesNotContain(said, Text(Targets), StringComparison.Ordinal);
    }

    [Fact]
    public void OfSeveralValuesThoseThatAreMissingAreTold() =>
        Assert.Contains(
            "No row has energy_use in the column indicator.",
            Text(Targets.Where("indicator", "gdp", "energy_use")),
            StringComparison.Ordinal
        );

    [Fact]
    public void OfACodeOfTheWiderTableTheColumnThatHasItIsTold() =>
        Assert.Contains("the column concept", Text(Targets.Where("indicator", "gdp_without_tobacco")), StringComparison.Ordinal);

    [Fact]
    public void ColumnsWithWordsOfTheirOwnAreLeftAlone()
    {
        var own = new DataFrame(new StringDataFrameColumn("region", ["East", "West"]));

        Assert.Equal(0, own.Where("region", "Nroth").Rows.Count);
    }

    private static string Refusal(Func<DataFrame> call) => Assert.Throws<KeyNotFoundException>(call).Message;

    private static string Text(DataFrame frame) => FrameDisplayTests.Html(frame);
}
