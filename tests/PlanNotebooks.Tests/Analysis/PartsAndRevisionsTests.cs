using PlanNotebooks.Analysis;
using PlanNotebooks.Languages;

namespace PlanNotebooks.Tests.Analysis;

/// <summary>A target that was revised in its year, and figures of a part of a year, in what analyses of years say.</summary>
public sealed class PartsAndRevisionsTests
{
    private static readonly Corpus Reports = Corpus.Of(
        ShortReport.Work(2019, "", "主要预期目标是：地区生产总值增长6.5%，固定资产投资增长8%。"),
        ShortReport.Work(
            2020,
            "地区生产总值预期目标由6.5%调整为3%左右，全年增长3.4%。前三季度，固定资产投资增长4.1%。全年固定资产投资增长8.2%。",
            ""
        )
    );

    [Fact]
    public void Target_ThatWasRevised_IsJudgedAsFirstSetAndTellsTheRest()
    {
        var row = Assert.Single(Attainment.Of(Reports).AsEnumerable(), row => row.Indicator.Code == "gdp");
        Assert.Equal((6.5m, 3.4m, Verdict.Missed), (row.Target.Value, row.Outcome.Value, row.Verdict));
        Assert.Contains("3%", row.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void Outcome_IsNeverOfAPartOfTheYear()
    {
        var row = Assert.Single(Attainment.Of(Reports).AsEnumerable(), row => row.Indicator.Code == "fixed_asset_investment");
        Assert.Equal((8.2m, Verdict.Met), (row.Outcome.Value, row.Verdict));
    }

    [Theory]
    [InlineData(Language.English, "One figure of a part of a year")]
    [InlineData(Language.Chinese, "另有1个不足全年的数")]
    public void Note_TellsWhatWasPassedOver(Language language, string expected)
    {
        using var spoken = Speech.In(language);
        Assert.Contains(expected, Attainment.Of(Reports).View.Note, StringComparison.Ordinal);
    }
}
