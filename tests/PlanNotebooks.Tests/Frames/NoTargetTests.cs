using PlanNotebooks.Analysis;
using PlanNotebooks.Observations;
using PlanNotebooks.Tests.Analysis;

namespace PlanNotebooks.Tests.Frames;

/// <summary>A plan that says that it sets no target: an absence that is stated, not one that is found.</summary>
public sealed class NoTargetTests
{
    [Theory]
    [InlineData("今年没有提出经济增速具体目标", "gdp")]
    [InlineData("今年不设定地区生产总值增速的具体目标", "gdp")]
    [InlineData("没有提出全年经济增长的量化目标，主要是考虑不确定因素较多", "gdp")]
    [InlineData("地区生产总值不设具体增速目标", "gdp")]
    [InlineData("对固定资产投资未提出具体增速目标", "fixed_asset_investment")]
    [InlineData("不设定具体的GDP增速目标", "gdp")]
    [InlineData("今年未提出全年经济增速具体指标", "gdp")]
    [InlineData("对地区生产总值增速不作量化要求", "gdp")]
    public void Plan_ThatSetsNoTarget_SaysSo(string sentence, string indicator)
    {
        var report = ShortReport.Work(2022, "地区生产总值增长5%。", sentence + "。城镇新增就业3000人。");
        var absence = Assert.Single(report.Observations, one => one.IsNoneSet);
        Assert.Equal((indicator, Role.Target, 2023), (absence.Indicator, absence.Role, absence.Period));
        Assert.Null(absence.Value);
        Assert.Equal(report.Text.Raw[absence.Start..absence.End], absence.Text);
        Assert.Contains(report.Observations, one => one is { Indicator: "urban_jobs", Value: 3000 });
    }

    [Theory]
    [InlineData("我们不设上限、不设门槛。")]
    [InlineData("未提出异议的，视为同意。")]
    [InlineData("地区生产总值增长6%，目标不变。")]
    public void Plan_ThatDeniesSomethingElse_SaysNothingOfTargets(string sentence) =>
        Assert.DoesNotContain(ShortReport.Work(2022, "", sentence).Observations, one => one.IsNoneSet);

    [Fact]
    public void Matrix_ShowsNoTargetSet()
    {
        var corpus = Corpus.Of(
            ShortReport.Work(2021, "地区生产总值增长5%。", "主要预期目标是：地区生产总值增长6%，城镇新增就业3000人。"),
            ShortReport.Work(2022, "地区生产总值增长6.2%。", "今年没有提出经济增速具体目标。")
        );
        var row = Assert.Single(AttainmentMatrix.Of(corpus).AsEnumerable(), row => row.Indicator.Code == "gdp");
        Assert.Equal(TargetStanding.Met, row.Cells[2022].Standing);
        Assert.Equal(TargetStanding.NoneSet, row.Cells[2023].Standing);
        Assert.NotNull(row.Cells[2023].Target);
        Assert.Contains("none set", AttainmentMatrix.Of(corpus).ToText(), StringComparison.Ordinal);
        Assert.Contains("no target set", TargetsInWords.Of(corpus).ToText(), StringComparison.Ordinal);
    }
}
