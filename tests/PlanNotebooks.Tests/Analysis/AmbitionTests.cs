using PlanNotebooks.Analysis;

namespace PlanNotebooks.Tests.Analysis;

public sealed class AmbitionTests
{
    [Theory]
    [InlineData("地区生产总值增长6%。", "地区生产总值增长5%。", -1.0, "百分点")]
    [InlineData("地区生产总值增长6.8%。", "地区生产总值增长6%-6.5%。", -0.8, "百分点")]
    [InlineData("固定资产投资下降3%。", "固定资产投资增长10%。", 13.0, "百分点")]
    [InlineData("城镇登记失业率2.8%。", "城镇登记失业率控制在3.5%以内。", -0.7, "百分点")]
    [InlineData("新增城镇就业12700人。", "新增城镇就业10000人。", -21.3, "%")]
    [InlineData("一般公共预算收入85亿元。", "一般公共预算收入达到90亿元以上。", 5.9, "%")]
    public void Of_ATargetAndTheOutcomeBeforeIt_GivesTheGap(string review, string plan, double gap, string unit)
    {
        var row = Assert.Single(Ambition.Of(Corpus.Of(ShortReport.Of(2019, review, plan))));
        Assert.Equal((2019, 2020), (row.Outcome.Period, row.Target.Period));
        Assert.Equal(new Gap((decimal)gap, unit), row.Gap);
    }

    [Fact]
    public void Of_ATargetInWords_StandsBesideTheGrowthWithoutAGap()
    {
        var report = ShortReport.Of(
            2019,
            "地区生产总值增长6%,固定资产投资增长0.5%。",
            "2020年主要预期目标是:地区生产总值增长5%,固定资产投资增长完成市下达任务。"
        );
        var row = Ambition.Of(Corpus.Of(report)).Single(row => row.Indicator.Code == "fixed_asset_investment");
        Assert.Equal((0.5m, "固定资产投资增长完成市下达任务", null), (row.Outcome.Value, row.Target.Text, row.Gap));
    }

    [Theory]
    [InlineData("地区生产总值增长6%。", "一般公共预算收入增长5%。")]
    [InlineData("地区生产总值达到850亿元。", "地区生产总值增长5%。")]
    [InlineData("实际利用外资4亿美元。", "实际利用外资30亿元。")]
    [InlineData("金融服务业增加值增长6%。", "文创产业增加值增长5%。")]
    public void Of_AnotherIndicatorMeasureOrUnit_IsNoPair(string review, string plan) =>
        Assert.Empty(Ambition.Of(Corpus.Of(ShortReport.Of(2019, review, plan))));

    [Fact]
    public void Of_SeveralTargets_RanksHeadlineThenPointsThenPerCent_FromTheLargestStepUp()
    {
        var rows = Ambition.Of(
            Corpus.Of(
                ShortReport.Of(
                    2019,
                    "地区生产总值增长6%,社会消费品零售总额增长8.5%,一般公共预算收入增长5%。新增城镇就业12700人。城镇登记失业率3%。",
                    "2020年主要预期目标是:地区生产总值增长5%,社会消费品零售总额增长9%,一般公共预算收入增长5%。\n三、主要任务\n新增城镇就业10000人。城镇登记失业率控制在2.5%以内。"
                )
            )
        );
        Assert.Equal(
            ["retail_sales", "budget_revenue", "gdp", "registered_unemployment", "urban_jobs"],
            rows.Select(row => row.Indicator.Code)
        );
        Assert.Equal([0.5m, 0m, -1m, 0.5m, -21.3m], rows.Select(row => row.Gap!.Value.Value));
        Assert.Equal([Ask.More, Ask.Same, Ask.Less, Ask.More, Ask.Less], rows.Select(row => row.Ask!.Value));
    }

    [Fact]
    public void Of_ATwoStepTarget_HasARowForEachStep_AndCountsOnce()
    {
        var rows = Ambition.Of(
            Corpus.Of(ShortReport.Of(2019, "地区生产总值增长6.3%。", "地区生产总值增长7%以上、力争达到8%。"))
        );
        Assert.Equal(
            [(8m, true, "strive"), (7m, false, "or more")],
            rows.Select(row =>
                (row.Target.Value!.Value, row.Stretch, PlanNotebooks.Observations.ObservationText.Wording(row.Target))
            )
        );
        Assert.Equal(
            (1, 0.7m),
            (Ambition.ByIndicator(rows).Single().Count, Ambition.ByIndicator(rows).Single().MedianGap.Value)
        );
    }

    [Fact]
    public void Of_ATargetInTwoSentences_TakesTheHeadlines()
    {
        var row = Assert.Single(
            Ambition.Of(
                Corpus.Of(
                    ShortReport.Of(
                        2019,
                        "地区生产总值增长6%,社会消费品零售总额增长8.5%。",
                        "实现目标,必须使一般公共预算收入和地区生产总值增长4%。2020年主要预期目标是:地区生产总值增长5%,社会消费品零售总额保持稳定。"
                    )
                )
            ),
            row => row is { Indicator.Code: "gdp" }
        );
        Assert.Equal((5m, true), (row.Target.Value, row.Target.Headline));
    }

    [Theory]
    [InlineData(new[] { 3.0 }, 3.0)]
    [InlineData(new[] { 9.0, 1.0, 2.0 }, 2.0)]
    [InlineData(new[] { -1.0, 0.5 }, -0.25)]
    public void ByIndicator_Median_IsTheMiddleValue(double[] values, double median) =>
        Assert.Equal((decimal)median, Statistic.Median([.. values.Select(value => (decimal)value)]));

    [Fact]
    public void Of_ALaterHorizon_IsNoTargetForNextYear() =>
        Assert.Empty(
            Ambition.Of(
                Corpus.Of(ShortReport.Of(2019, "一般公共预算收入85亿元。", "到2025年,一般公共预算收入达到120亿元。"))
            )
        );

    [Fact]
    public void Of_SeveralReports_PairsEachWithItself()
    {
        var rows = Ambition.Of(
            Corpus.Of(
                ShortReport.Of(2019, "地区生产总值增长6%。", "地区生产总值增长5%。"),
                ShortReport.Of(2020, "地区生产总值增长3%。", "地区生产总值增长7%。")
            )
        );
        Assert.Equal(
            [(2021, 4m, Ask.More), (2020, -1m, Ask.Less)],
            rows.Select(row => (row.Target.Period!.Value, row.Gap!.Value.Value, row.Ask!.Value))
        );
    }

    [Theory]
    [InlineData("000_d97e92ac42f9644e.txt", "gdp", 6, 5, -1)]
    [InlineData("000_d97e92ac42f9644e.txt", "services_value_added", 8, 7.5, -0.5)]
    [InlineData("000_d97e92ac42f9644e.txt", "fixed_asset_investment", 0.5, 10, 9.5)]
    [InlineData("002_3aeccde4284645ec.txt", "gdp", 3.3, 5.5, 2.2)]
    [InlineData("002_3aeccde4284645ec.txt", "retail_sales", 8.4, 7, -1.4)]
    [InlineData("004_54c75faab71319eb.txt", "gdp", 6.8, 6.5, -0.3)]
    public void Of_ASeed_GivesTheGapsThatAReaderComputes(
        string seed,
        string indicator,
        double outcome,
        double target,
        double gap
    )
    {
        var row = Ambition
            .Of(Corpus.Load(Seeds.File(seed)))
            .Single(row =>
                row.Indicator.Code == indicator
                && row.Target.Headline
                && row.Outcome.Measure == PlanNotebooks.Observations.Measure.Growth
                && row.Gap is not null
            );
        Assert.Equal(
            ((decimal)outcome, (decimal)target, (decimal)gap),
            (row.Outcome.Value, row.Target.Value, row.Gap!.Value.Value)
        );
    }
}
