using PlanNotebooks.Analysis;
using PlanNotebooks.Observations;
using PlanNotebooks.Structure;

namespace PlanNotebooks.Tests.Analysis;

public sealed class CoverageTests
{
    [Fact]
    public void Of_AReport_CountsEveryNumberOnce()
    {
        var report = ShortReport.Of(2019, "实施“152工程”,一般公共预算收入85亿元,增长5.6%。");
        var row = Assert.Single(Coverage.Of(Corpus.Of(report)));
        Assert.Equal(report.Numbers.Count, row.Printed);
        Assert.Equal(
            (2, 1, 0),
            (row.Count(NumberFate.Observation), row.Count(NumberFate.Name), row.Count(NumberFate.Unknown))
        );
        Assert.Equal(100m, row.ShareRead);
    }

    [Fact]
    public void ShareRead_LeavesOutWhatStatesNoFigure_AndIsNullWithoutFigures()
    {
        var report = ShortReport.Of(2019, "一般公共预算收入85亿元。");
        Assert.Equal(
            66.7m,
            new CoverageRow(
                report,
                new Dictionary<NumberFate, int>
                {
                    [NumberFate.Observation] = 2,
                    [NumberFate.Unknown] = 1,
                    [NumberFate.Date] = 9,
                },
                0
            ).ShareRead
        );
        Assert.Null(new CoverageRow(report, new Dictionary<NumberFate, int> { [NumberFate.Date] = 9 }, 0).ShareRead);
    }

    [Fact]
    public void Indicators_AreGivenOrOnlyNamed()
    {
        var rows = IndicatorCoverage.Of(
            Corpus.Of(
                ShortReport.Of(2019, "一般公共预算收入85亿元。社会消费品零售总额稳步提升。", "一般公共预算收入增长5%。")
            )
        );
        var revenue = rows.Single(row => row.Indicator.Code == "budget_revenue");
        Assert.Equal((1, 1, 1, 0), (revenue.Given.Count, revenue.Results, revenue.Targets, revenue.NamedOnly.Count));
        var named = Assert.Single(rows.Single(row => row.Indicator.Code == "retail_sales").NamedOnly);
        Assert.Equal("330106-2020-plan", ReportIds.Plain(named));
        Assert.Empty(rows.Single(row => row.Indicator.Code == "gdp").NamedOnly);
    }
}
