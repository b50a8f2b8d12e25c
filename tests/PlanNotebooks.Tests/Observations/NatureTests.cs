using PlanNotebooks.Observations;
using PlanNotebooks.Structure;

namespace PlanNotebooks.Tests.Observations;

/// <summary>约束性 and 预期性, where a report says which.</summary>
public sealed class NatureTests
{
    [Theory]
    [InlineData("约束性指标:单位GDP能耗下降3%", "B")]
    [InlineData("完成约束性指标为:单位GDP能耗下降3%,PM2.5浓度下降2%", "B B")]
    [InlineData("预期性指标:地区生产总值增长6%,城镇新增就业1万人;约束性指标:单位GDP能耗下降3%", "E E B")]
    [InlineData("地区生产总值增长6%(预期性),单位GDP能耗下降3%（约束性）", "E B")]
    [InlineData("单位GDP能耗下降3%、PM2.5浓度下降2%等约束性指标确保完成", "B B")]
    [InlineData("单位GDP能耗下降3%、PM2.5浓度下降2%等主要约束性指标,新增绿地5万方", "B B -")]
    [InlineData("地区生产总值增长6%,一般公共预算收入增长5%,能耗及排放等约束性指标完成省定任务", "- -")]
    [InlineData("单位GDP能耗下降3%,二氧化碳排放下降4%,氨氮排放下降2%等约束性指标完成省定任务", "B B B")]
    [InlineData("单位GDP能耗下降3%、主要污染物减排等约束性指标完成省定任务", "B")]
    [InlineData("约束性指标完成率100%", "B")]
    [InlineData("约束性指标达到上级要求,森林覆盖率达到30%", "-")]
    [InlineData("地区生产总值增长6%,主要约束性指标达到上级要求", "-")]
    [InlineData("2020年主要预期目标:地区生产总值增长6%,城镇新增就业1万人", "- -")]
    [InlineData("(一)预期性指标\\n地区生产总值增长6%。\\n(二)约束性指标\\n单位GDP能耗下降3%", "E B")]
    [InlineData("(一)预期性和约束性指标\\n地区生产总值增长6%", "-")]
    public void Nature_IsWhatTheReportSays(string plan, string natures) =>
        Assert.Equal(
            natures,
            string.Join(
                ' ',
                SmallReport
                    .With(plan, SectionRole.Plan)
                    .Observations.Select(observation =>
                        observation.Nature switch
                        {
                            Nature.Binding => "B",
                            Nature.Expected => "E",
                            _ => "-",
                        }
                    )
            )
        );

    [Fact]
    public void Nature_OfATargetInWords_IsWhatItsWordsSay()
    {
        var read = SmallReport
            .With(
                "2020年主要预期目标是:地区生产总值增长6%,主要约束性指标达到上级要求,粮食产量保持稳定",
                SectionRole.Plan
            )
            .Observations;
        Assert.Equal([null, Nature.Binding, null], read.Select(observation => observation.Nature));
    }

    [Fact]
    public void Nature_OfAResult_IsNull() =>
        Assert.All(
            SmallReport.With("约束性指标:单位GDP能耗下降3%", SectionRole.Review).Observations,
            observation => Assert.Null(observation.Nature)
        );

    [Fact]
    public void Table_ShowsHeadlineOrWorkTarget_AndTheNatureWhereAnyIsKnown()
    {
        var targets = Corpus
            .Of(SmallReport.With("2020年主要预期目标是:地区生产总值增长6%(预期性)。新建学校3所", SectionRole.Plan))
            .Targets;
        Assert.Equal(
            ["headline", "work"],
            [targets.CellText(0, targets.ColumnIndex("headline")), targets.CellText(1, targets.ColumnIndex("headline"))]
        );
        Assert.Equal(
            ["expected", ""],
            [targets.CellText(0, targets.ColumnIndex("nature")), targets.CellText(1, targets.ColumnIndex("nature"))]
        );
        Assert.False(targets.Columns[targets.ColumnIndex("nature")].Hidden);
        Assert.True(
            Corpus
                .Of(SmallReport.With("新建学校3所", SectionRole.Plan))
                .Targets.Columns[targets.ColumnIndex("nature")]
                .Hidden
        );
    }

    [Fact]
    public void Targets_AreHeadlineOrWorkTargets()
    {
        var corpus = Corpus.Load(Seeds.Folder);
        Assert.Equal(corpus.Targets.Count, corpus.HeadlineTargets.Count + corpus.WorkTargets.Count);
        Assert.True(corpus.HeadlineTargets.Count is > 15 and < 40);
    }
}
