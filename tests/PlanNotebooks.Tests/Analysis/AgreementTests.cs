using PlanNotebooks.Analysis;
using PlanNotebooks.Observations;

namespace PlanNotebooks.Tests.Analysis;

public sealed class AgreementTests
{
    [Theory]
    [InlineData("一般公共预算收入85亿元。", "全区一般公共预算收入85亿元。", Accord.Equal)]
    [InlineData("改扩绿51800方。", "改扩绿51800平方米。", Accord.Equal)]
    [InlineData("改扩绿51800平方米。", "改扩绿5.18万方。", Accord.Equal)]
    [InlineData("获省科技进步奖8项。", "获省科技进步奖8个。", Accord.Equal)]
    [InlineData("新增智能充电桩563处。", "安装智能充电桩563处。", Accord.Equal)]
    [InlineData("一般公共预算收入85亿元。", "一般公共预算收入85.3亿元。", Accord.Rounded)]
    [InlineData("一般公共预算收入85亿元。", "一般公共预算收入84.5亿元。", Accord.Rounded)]
    [InlineData("一般公共预算收入85.5亿元。", "一般公共预算收入85亿元。", Accord.Different)]
    [InlineData("走访企业4800余家。", "走访企业4894家。", Accord.Rounded)]
    [InlineData("基本养老保险参保率达到99%以上。", "基本养老保险参保率99.49%。", Accord.Rounded)]
    [InlineData("一般公共预算收入85亿元。", "一般公共预算收入86亿元。", Accord.Different)]
    [InlineData("一般公共预算收入85.3亿元。", "一般公共预算收入85.4亿元。", Accord.Different)]
    [InlineData("地区生产总值增长6%。", "地区生产总值增长6.6%。", Accord.Different)]
    [InlineData("一般公共预算收入80亿元以上。", "一般公共预算收入86亿元。", Accord.Rounded)]
    [InlineData("一般公共预算收入80亿元以上。", "一般公共预算收入91亿元。", Accord.Different)]
    [InlineData("地区生产总值增长5%-6%。", "地区生产总值增长5%-7%。", Accord.Different)]
    [InlineData("走访企业4800余家。", "走访企业4994家。", Accord.NameOnly)]
    [InlineData("新增国家高新技术企业34家。", "通过国家高新技术企业评审45家。", Accord.NameOnly)]
    [InlineData("创建市级示范小区30个。", "创建市级示范街道2个。", Accord.NameOnly)]
    public void Of_TwoReportsOfOneYear_SaysHowTheyAgree(string plan, string work, Accord accord)
    {
        var row = Assert.Single(Agreement.Of(Corpus.Of(ShortReport.Of(2019, plan), ShortReport.Work(2019, work))));
        Assert.Equal(accord, row.Accord);
        Assert.Equal(
            (plan.TrimEnd('。'), work.TrimEnd('。')),
            (row.First.Quote.TrimEnd('。'), row.Second.Quote.TrimEnd('。'))
        );
    }

    [Theory]
    [InlineData("创建省级示范街道1个。", "创建市级示范街道1个。")]
    [InlineData("一般公共预算收入85亿元。", "一般公共预算收入增长8.5%。")]
    [InlineData("惠及居民4596户。", "惠及居民2571户。")]
    [InlineData("实际利用外资4亿美元。", "实际利用外资4亿元。")]
    [InlineData("新建学校3所。", "拆除违建3万方。")]
    public void Of_FiguresOfOtherThings_HasNoRow(string plan, string work) =>
        Assert.Empty(Agreement.Of(Corpus.Of(ShortReport.Of(2019, plan), ShortReport.Work(2019, work))));

    [Fact]
    public void Of_AnotherYearRegionOrRole_HasNoRow()
    {
        Assert.Empty(
            Agreement.Of(
                Corpus.Of(
                    ShortReport.Of(2019, "一般公共预算收入85亿元。"),
                    ShortReport.Work(2020, "一般公共预算收入85亿元。")
                )
            )
        );
        Assert.Empty(
            Agreement.Of(
                Corpus.Of(
                    ShortReport.Of(2019, "一般公共预算收入85亿元。"),
                    ShortReport.Work(2019, "一般公共预算收入85亿元。", region: ShortReport.City)
                )
            )
        );
        Assert.Empty(
            Agreement.Of(
                Corpus.Of(
                    ShortReport.Of(2019, "", "新增城镇就业10000人。"),
                    ShortReport.Work(2020, "新增城镇就业10000人。")
                )
            )
        );
    }

    [Fact]
    public void Of_TargetsOfOneYear_AreHeldAgainstEachOther()
    {
        var row = Assert.Single(
            Agreement.Of(
                Corpus.Of(
                    ShortReport.Of(2019, "", "地区生产总值增长5%。"),
                    ShortReport.Work(2019, "", "地区生产总值增长5.5%。")
                )
            )
        );
        Assert.Equal((Accord.Different, Role.Target, 2020), (row.Accord, row.First.Role, row.First.Period));
    }

    [Fact]
    public void Of_ALabelWithTwoValues_IsNeverDifferent()
    {
        var rows = Agreement.Of(
            Corpus.Of(
                ShortReport.Of(2019, "新增省高成长科技型中小企业19家。新增省高成长科技型中小企业21家。"),
                ShortReport.Work(2019, "新增省高成长科技型中小企业25家。")
            )
        );
        Assert.DoesNotContain(rows, row => row.Accord == Accord.Different);
    }

    [Fact]
    public void Of_AFigureThatFitsTwo_IsMatchedOnceWithTheSameValue()
    {
        var row = Assert.Single(
            Agreement.Of(
                Corpus.Of(
                    ShortReport.Of(2019, "一般公共预算收入85亿元。"),
                    ShortReport.Work(2019, "一般公共预算收入86亿元。一般公共预算收入85亿元。")
                )
            )
        );
        Assert.Equal((Accord.Equal, 8_500_000_000m), (row.Accord, row.Second.Value));
    }

    [Fact]
    public void Of_ALaterReportThatStatesTheYearAgain_GivesTheRestatement()
    {
        var row = Assert.Single(
            Agreement.Of(
                Corpus.Of(
                    ShortReport.Of(2019, "一般公共预算收入85亿元。"),
                    ShortReport.Of(2020, "一般公共预算收入由2019年的86亿元增加到90亿元。")
                )
            )
        );
        Assert.Equal(
            (Accord.Different, 8_500_000_000m, 8_600_000_000m, 2019),
            (row.Accord, row.First.Value, row.Second.Value, row.Second.Period)
        );
    }

    [Fact]
    public void Of_ReportsOfTwoTerritories_HasNoRow() =>
        Assert.Empty(
            Agreement.Of(
                Corpus.Of(
                    ShortReport.Of(2019, "一般公共预算收入85亿元。", region: "杭州市上城区"),
                    ShortReport.Of(2022, "一般公共预算收入由2019年的186亿元增加到190亿元。", region: "杭州市上城区")
                )
            )
        );

    [Fact]
    public void Of_TheSeeds_FindsShangchengsTwoReportsInAccord()
    {
        var rows = Agreement.Of(Corpus.Load(Seeds.Folder));
        Assert.All(
            rows,
            row =>
                Assert.Equal(
                    ("330102-2020-plan-x6msw4", "330102-2020-work-up63p5", 2019),
                    (row.First.Report, row.Second.Report, row.First.Period)
                )
        );
        Assert.DoesNotContain(rows, row => row.Accord == Accord.Different);
        Assert.Contains(
            rows,
            row =>
                row
                    is
                {
                    Accord: Accord.NameOnly,
                    First: { Label: "新增国家高新技术企业", Value: 34 },
                    Second: { Label: "通过国家高新技术企业评审", Value: 45 }
                }
        );
        Assert.Contains(rows, row => row is { Accord: Accord.Rounded, First.Value: 4800, Second.Value: 4894 });
        Assert.Contains(
            rows,
            row =>
                row is { Accord: Accord.Equal, First.Label: "金融服务业一般公共预算收入", First.Value: 1_808_000_000 }
        );
        Assert.True(rows.Count(row => row.Accord == Accord.Equal) >= 39);
        Assert.Equal(rows.Count, rows.Select(row => row.First.Id).Distinct().Count());
        Assert.Equal(rows.Count, rows.Select(row => row.Second.Id).Distinct().Count());
    }

    [SharedFact]
    public void Of_TheSharedReports_CallsNothingDifferent() =>
        Assert.DoesNotContain(Agreement.Of(SharedCorpus.All), row => row.Accord == Accord.Different);
}
