using PlanNotebooks.Analysis.Checks;
using PlanNotebooks.Observations;

namespace PlanNotebooks.Tests.Analysis;

/// <summary>Years, roles and levels that cannot be.</summary>
public sealed class ReportChecksTests
{
    [Fact]
    public void LevelJump_OfTwoYears_IsAlarmed()
    {
        var corpus = Corpus.Of(
            ShortReport.Of(2019, "一般公共预算收入8.5亿元。"),
            ShortReport.Of(2020, "一般公共预算收入92亿元。")
        );
        var alarm = Assert.Single(SenseChecks.Of(corpus));
        Assert.StartsWith("Level that jumps", alarm.Check, StringComparison.Ordinal);
        Assert.Equal(9_200_000_000m, alarm.Doubtful.Value);
    }

    [Fact]
    public void LevelJump_OfAPlausibleStep_IsNone() =>
        Assert.Empty(
            SenseChecks.Of(
                Corpus.Of(
                    ShortReport.Of(2019, "一般公共预算收入8.5亿元。"),
                    ShortReport.Of(2020, "一般公共预算收入9.2亿元。")
                )
            )
        );

    [Theory]
    [InlineData("一般公共预算收入8.5亿元，增长3%。税收收入比重提高。全年一般公共预算收入92亿元。", "92")]
    [InlineData("技术合同成交额由75万元增加到1.6亿元。", "1.6")]
    [InlineData("茶叶种植面积从12万亩下降到8000亩。", "8000")]
    public void JumpWithinReport_IsAlarmedWithItsAddress(string review, string number)
    {
        var report = ShortReport.Of(2019, review);
        var alarm = Assert.Single(SenseChecks.Of(report));
        Assert.StartsWith("Level that jumps within a report", alarm.Check, StringComparison.Ordinal);
        Assert.Equal(number, report.Text.Document.Text[alarm.Doubtful.Start..alarm.Doubtful.End]);
    }

    [Theory]
    [InlineData("一般公共预算收入由8.5亿元增加到9.2亿元。")]
    [InlineData("技术合同成交额从14亿元跃升至420亿元、增长29倍。")]
    [InlineData("高新技术企业由3家增加到61家。")]
    [InlineData("1978年，地区生产总值1.2亿元。2019年，地区生产总值315亿元。")]
    [InlineData("投资6亿元的风电项目，已完成投资3000万元。")]
    public void JumpWithinReport_OfAPlausibleStep_IsNone(string review) => Assert.Empty(SenseChecks.Of(ShortReport.Of(2019, review)));

    [Fact]
    public void ResultTooLate_IsAlarmedWithItsAddress()
    {
        var report = ShortReport.Of(2019, "地区生产总值增长6%。");
        var late = report.Observations[0] with { Period = 2020 };
        var alarm = Assert.Single(SenseChecks.Of(report with { Observations = [late] }));
        Assert.StartsWith("Result of a year to come", alarm.Check, StringComparison.Ordinal);
        Assert.Equal(late.Start, alarm.Doubtful.Start);
    }

    /// <summary>What a report says of the year that it is given in, naming it, is no result of a year to come.</summary>
    [Fact]
    public void ResultTooLate_ToldOfTheYearByName_IsNone()
    {
        var report = Report.FromText("x.txt", "红河县2026年政府工作报告\n一、2025年工作回顾\n2026年伊始，新开工项目3个。\n");
        Assert.Equal((Role.Result, 2026), Assert.Single(report.Observations.Select(one => (one.Role, one.Period))));
        Assert.Empty(SenseChecks.Of(report));
    }

    [Theory]
    [InlineData("建成学校3所。", 1)]
    [InlineData("年初计划建成学校3所。", 0)]
    public void TargetTooEarly_IsAlarmedUnlessItIsQuoted(string plan, int alarms)
    {
        var report = ShortReport.Of(2019, "", plan);
        var early = report.Observations[0] with { Period = 2019 };
        Assert.Equal(alarms, SenseChecks.Of(report with { Observations = [early] }).Count());
    }

    [Theory]
    [InlineData("去年，新建学校3所。今年，新建学校4所。", 0)]
    [InlineData("今年，新建学校4所。去年，新建医院1所。今年，新建公园5个。", 0)]
    [InlineData("新建学校4所。全市现有医院1所。新建公园5个。", 1)]
    public void TwoFrames_OfAParagraph_AreAlarmed(string plan, int alarms) =>
        Assert.Equal(alarms, SenseChecks.Of(ShortReport.Work(2019, "", plan)).Count());

    [Fact]
    public void Report_ThatFits_RaisesNone() =>
        Assert.Empty(SenseChecks.Of(ShortReport.Of(2019, "地区生产总值增长6%。", "地区生产总值增长6.5%。")));
}
