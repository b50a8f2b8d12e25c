using PlanNotebooks.Analysis;
using PlanNotebooks.Languages;
using PlanNotebooks.Presentation;
using PlanNotebooks.Tests.Analysis;

namespace PlanNotebooks.Tests.Presentation;

/// <summary>Sentences and cells that would say more than the reports do.</summary>
public sealed class TrueClaimsTests
{
    private const string Aim = "主要预期目标是：";
    private const string Missed = "share missed: one of four.";

    /// <summary>GDP missed one of four; of retail sales one of two was missed, or none of three.</summary>
    [Theory]
    [InlineData(2, 7, null)]
    [InlineData(4, 8, "Of the indicators with three judged targets or more, gross domestic product has the largest " + Missed)]
    public void MostOftenMissed_IsByShare(int retailTargets, int retailOutcome, string? claim)
    {
        var reports = Enumerable
            .Range(0, 5)
            .Select(at =>
                ShortReport.Work(
                    2014 + at,
                    $"地区生产总值增长{(at == 1 ? 5 : 7)}%。社会消费品零售总额增长{(at == 1 ? retailOutcome : 8)}%。固定资产投资增长9%。",
                    $"{Aim}地区生产总值增长6%，{(at < retailTargets ? "社会消费品零售总额增长8%，" : "")}固定资产投资增长9%，居民收入增长6%。"
                )
            );
        var said = AttainmentView.Findings(Attainment.Of(Corpus.Of([.. reports]))).Sentences;
        Assert.Equal(claim, said.FirstOrDefault(one => one.Contains("largest share", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("10%以上", "10%", "12%", "slowest in 2016 (+10%) and fastest in 2014 (+13%). Of 2015 the report gives only a bound")]
    [InlineData("不到14%", "10%", "12%", "slowest in 2016 (+10%) and fastest in 2014 (+13%). Of 2015 the report gives only a bound")]
    [InlineData("10%", "10%", "12%", "slowest in 2015, 2016 (+10%) and fastest in 2014 (+13%).")]
    [InlineData("10%以上", "11%以上", "12%以上", "+13% in 2014, ≥+12% in 2017. Of 2015, 2016, 2017 the report gives only a bound")]
    public void Extremes_AreNoBounds(string second, string third, string fourth, string said)
    {
        string[] rates = ["13%", second, third, fourth];
        var reports = rates.Select((rate, at) => ShortReport.Work(2014 + at, $"地区生产总值增长{rate}。"));
        var course = YearView.Findings(YearOverYear.Of(Corpus.Of([.. reports]))).ToString();
        Assert.Contains(said, course, StringComparison.Ordinal);
    }

    /// <summary>Retail sales are a headline target of 2020, and a work target of 2021.</summary>
    [Fact]
    public void Matrix_AWorkTarget_IsShownAsOne()
    {
        var corpus = Corpus.Of(
            ShortReport.Work(2019, "", $"{Aim}地区生产总值增长6%，社会消费品零售总额增长8%，固定资产投资增长9%。"),
            ShortReport.Work(
                2020,
                "地区生产总值增长6%。社会消费品零售总额增长8%。",
                $"{Aim}地区生产总值增长6%，固定资产投资增长9%，一般公共预算收入增长5%。\n促进消费升级。社会消费品零售总额增长7%。"
            ),
            ShortReport.Work(2021, "地区生产总值增长6%。社会消费品零售总额增长7.5%。", $"{Aim}地区生产总值增长6%。")
        );
        var matrix = AttainmentMatrix.Of(corpus);
        var row = Enumerable.Range(0, matrix.Count).Single(at => matrix[at].Indicator.Code == "retail_sales");
        Assert.Equal("✓ +0.5*", matrix.CellText(row, matrix.ColumnIndex("2021")));
        var words = MatrixView.Chart(matrix).ToFigure().Text;
        Assert.Contains("a work target, none of the main expected ones", words, StringComparison.Ordinal);
        Assert.Contains("All three headline targets", words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("城镇登记失业率控制在预期目标以内。", "控制在预期目标以内")]
    [InlineData("物价稳定，城镇登记失业率低于年度目标。", "低于年度目标")]
    [InlineData("城镇登记失业率完成年度目标的98%。", null)]
    [InlineData("居民消费价格控制在预期目标以内。", null)]
    public void Unreported_WhatIsKeptInWords_IsToldInThem(string review, string? words)
    {
        var row = Unreported(review);
        Assert.Equal(words, row.Words);
    }

    [Fact]
    public void Unreported_WhatIsPlannedInWords_IsNotKept() =>
        Assert.Null(Unreported("地区生产总值增长6%。", "地区生产总值增长6%。城镇登记失业率控制在预期目标以内。").Words);

    /// <summary>The aim of prices is a ceiling: 0.2% against 3%左右 is met, and no 2.8 points better.</summary>
    [Theory]
    [InlineData(Language.English, "within the aim, 2.8 points below")]
    [InlineData(Language.Chinese, "在目标以内，低2.8个百分点")]
    public void PricesFarBelowTheirAim_AreWithinItAndNoBetter(Language language, string gap)
    {
        using var spoken = Speech.In(language);
        var rows = Attainment.Of(
            Corpus.Of(
                ShortReport.Work(2019, "", $"{Aim}地区生产总值增长6%，居民消费价格涨幅3%左右，固定资产投资增长9%。"),
                ShortReport.Work(2020, "居民消费价格上涨0.2%。")
            )
        );
        var row = Assert.Single(rows);
        Assert.Equal(Verdict.Met, row.Verdict);
        Assert.Equal(gap, rows.CellText(0, rows.ColumnIndex("gap")));
        Assert.Empty(PlanNotebooks.Analysis.Setting.GapsByWording.Of(rows));
    }

    /// <summary>The target of a five-year plan for its last year, and the one set for that year when it came.</summary>
    [Fact]
    public void Agreement_TargetsOfTwoPlans_AreNoDisagreement() =>
        Assert.DoesNotContain(
            Agreement.Of(
                Corpus.Of(
                    ShortReport.Work(2015, "", "到2020年，人口自然增长率控制在6.94‰以内。"),
                    ShortReport.Work(2019, "", "人口自然增长率控制在7.4‰以内。")
                )
            ),
            row => row.Accord == Accord.Different
        );

    [Fact]
    public void Explain_AFigureOfSeveralYears_SaysThatIsWhyItHasNoIndicator()
    {
        var report = ShortReport.Work(2020, "五年来，地区生产总值年均增长6.5%。");
        var of = Assert.Single(report.Observations);
        Assert.Null(of.Indicator);
        var why = report.Explain(of.Start);
        Assert.Contains(why!, line => line.Contains("is dated to 2016–2020, not to one whole year", StringComparison.Ordinal));
    }

    internal static FollowUpRow Unreported(string review, string plan = "地区生产总值增长5%。") =>
        Assert.Single(
            FollowUp.Unreported(
                Corpus.Of(
                    ShortReport.Work(2019, "", $"{Aim}地区生产总值增长6%，固定资产投资增长9%，城镇登记失业率控制在4.5%以内。"),
                    ShortReport.Work(2020, $"地区生产总值增长6%，固定资产投资增长9%。{review}", plan)
                )
            ),
            row => row.Found.Concept == "registered_unemployment"
        );
}
