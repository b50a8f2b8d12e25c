using PlanNotebooks.Analysis;

namespace PlanNotebooks.Tests.Analysis;

/// <summary>A target of the report that plans 2020, and the outcome of the report that reviews it.</summary>
public sealed class AttainmentTests
{
    [Theory]
    [InlineData("地区生产总值增长5%", "地区生产总值增长5%", Verdict.Met, 0.0)]
    [InlineData("地区生产总值增长5%", "地区生产总值增长4.9%", Verdict.Missed, -0.1)]
    [InlineData("社会消费品零售总额增长8%以上", "社会消费品零售总额增长8%", Verdict.Met, 0.0)]
    [InlineData("社会消费品零售总额增长8%以上", "社会消费品零售总额增长7.9%", Verdict.Missed, -0.1)]
    [InlineData("地区生产总值增长6.5%左右", "地区生产总值增长6%", Verdict.AboutMet, -0.5)]
    [InlineData("地区生产总值增长6.5%左右", "地区生产总值增长5.9%", Verdict.Missed, -0.6)]
    [InlineData("地区生产总值增长6%-6.5%", "地区生产总值增长6%", Verdict.Met, 0.0)]
    [InlineData("地区生产总值增长6%-6.5%", "地区生产总值增长7%", Verdict.Met, 1.0)]
    [InlineData("地区生产总值增长6%-6.5%", "地区生产总值增长5.9%", Verdict.Missed, -0.1)]
    [InlineData("居民消费价格涨幅控制在3%以内", "居民消费价格上涨2.9%", Verdict.Met, 0.1)]
    [InlineData("居民消费价格涨幅控制在3%以内", "居民消费价格上涨3.1%", Verdict.Missed, -0.1)]
    public void Of_ARate_IsJudgedByItsBound(string target, string outcome, Verdict verdict, double gap) =>
        Judges(target, outcome, verdict, gap, "百分点");

    [Theory]
    [InlineData("城镇登记失业率控制在3.5%以内", "城镇登记失业率3.5%", Verdict.Met, 0.0)]
    [InlineData("城镇登记失业率控制在3.5%以内", "城镇登记失业率3.6%", Verdict.Missed, -0.1)]
    [InlineData("城镇登记失业率3%", "城镇登记失业率2.8%", Verdict.Met, 0.2)]
    [InlineData("城镇登记失业率3%", "城镇登记失业率3.2%", Verdict.Missed, -0.2)]
    [InlineData("城镇登记失业率3%左右", "城镇登记失业率3.5%", Verdict.AboutMet, -0.5)]
    [InlineData("城镇登记失业率3%左右", "城镇登记失业率3.6%", Verdict.Missed, -0.6)]
    [InlineData("PM2.5浓度下降3%", "PM2.5浓度下降4%", Verdict.Met, 1.0)]
    [InlineData("PM2.5浓度下降3%", "PM2.5浓度下降2%", Verdict.Missed, -1.0)]
    public void Of_WhereLessIsBetter_IsMetUpToTheNumber(string target, string outcome, Verdict verdict, double gap) =>
        Judges(target, outcome, verdict, gap, "百分点");

    [Theory]
    [InlineData("城镇新增就业10000人", "城镇新增就业12700人", Verdict.Met, 27.0)]
    [InlineData("城镇新增就业10000人", "城镇新增就业9999人", Verdict.Missed, 0.0)]
    [InlineData("城镇新增就业1万人左右", "城镇新增就业9500人", Verdict.AboutMet, -5.0)]
    [InlineData("城镇新增就业1万人左右", "城镇新增就业9400人", Verdict.Missed, -6.0)]
    [InlineData("城镇新增就业不少于1万人", "城镇新增就业1万人", Verdict.Met, 0.0)]
    [InlineData("PM2.5浓度31微克/立方米", "PM2.5浓度30微克/立方米", Verdict.Met, 3.2)]
    [InlineData("PM2.5浓度31微克/立方米", "PM2.5浓度32微克/立方米", Verdict.Missed, -3.2)]
    public void Of_ALevel_IsJudgedInPerCent(string target, string outcome, Verdict verdict, double gap) =>
        Judges(target, outcome, verdict, gap, "%");

    [Theory]
    [InlineData("单位GDP能耗下降4%", Verdict.Met)]
    [InlineData("单位GDP能耗下降2%", Verdict.Missed)]
    public void Of_AFallOfAtLeast_IsMetByADeeperFall(string outcome, Verdict verdict) =>
        Assert.Equal(verdict, Row("单位GDP能耗下降3%以上", outcome).Verdict);

    /// <summary>An outcome with a bound is judged only where all that it allows gives one verdict.</summary>
    [Theory]
    [InlineData("地区生产总值增长6%", "地区生产总值增长7%以上", Verdict.Met)]
    [InlineData("地区生产总值增长8%", "地区生产总值增长7%以上", Verdict.NotComparable)]
    [InlineData("地区生产总值增长6.5%左右", "地区生产总值增长6.2%左右", Verdict.AboutMet)]
    [InlineData("地区生产总值增长10%", "地区生产总值增长10%左右", Verdict.AboutMet)]
    [InlineData("地区生产总值增长10%以上", "地区生产总值增长约10.4%", Verdict.AboutMet)]
    [InlineData("地区生产总值增长10%", "地区生产总值增长10.5%左右", Verdict.Met)]
    [InlineData("地区生产总值增长10%", "地区生产总值增长9.8%左右", Verdict.NotComparable)]
    [InlineData("地区生产总值增长10%", "地区生产总值增长9%左右", Verdict.Missed)]
    [InlineData("城镇登记失业率控制在4.5%以内", "城镇登记失业率4.5%左右", Verdict.AboutMet)]
    [InlineData("城镇登记失业率控制在4.5%以内", "城镇登记失业率4%左右", Verdict.Met)]
    [InlineData("城镇新增就业10000人", "城镇新增就业10200人左右", Verdict.AboutMet)]
    [InlineData("城镇登记失业率控制在3%以内", "城镇登记失业率控制在3%以内", Verdict.Met)]
    [InlineData("城镇登记失业率控制在3%以内", "城镇登记失业率控制在3.5%以内", Verdict.NotComparable)]
    [InlineData("城镇新增就业10000人", "城镇新增就业超过9000人", Verdict.NotComparable)]
    public void Of_AnOutcomeWithABound_IsJudgedWhereItDecides(string target, string outcome, Verdict verdict) =>
        Assert.Equal(verdict, Row(target, outcome).Verdict);

    [Theory]
    [InlineData("居民消费价格涨幅2%-3%", "居民消费价格上涨2.9%", Verdict.Met)]
    [InlineData("居民消费价格涨幅2%-3%", "居民消费价格上涨3.1%", Verdict.Missed)]
    [InlineData("一般公共预算收入下降5%", "一般公共预算收入下降3%", Verdict.Met)]
    [InlineData("一般公共预算收入下降5%", "一般公共预算收入下降6%", Verdict.Missed)]
    public void Of_ARangeOrAFall_IsJudgedByWhatIsDesired(string target, string outcome, Verdict verdict) =>
        Assert.Equal(verdict, Row(target, outcome).Verdict);

    [Fact]
    public void Of_TwoWordsForCounting_AreOneUnit() =>
        Assert.Equal(
            (Verdict.Met, new Gap(0, "%")),
            Row("新建公园19个", "新建公园19座") is var row ? (row.Verdict, row.Gap!.Value) : default
        );

    [Fact]
    public void Of_ANameThatChanged_SaysSo()
    {
        Assert.Equal(
            "named: “区本级固定资产投资” → “全社会固定资产投资”",
            Row("区本级固定资产投资增长10%", "全社会固定资产投资增长12%").Note
        );
        Assert.Equal("", Row("全区生产总值增长5%", "地区生产总值增长5%").Note);
    }

    [Fact]
    public void Of_AFloorBesideAnExactFigure_TakesTheExactOne() =>
        Assert.Equal(
            11.68m,
            Row("财政总收入达到10亿元", "财政总收入突破11亿元,完成财政总收入11.68亿元").Outcome.Value / 100_000_000
        );

    [Fact]
    public void Shares_CountATargetOfGrowthAndLevelOnce()
    {
        var rows = Attainment.Of(
            Corpus.Of(
                ShortReport.Of(
                    2019,
                    "",
                    "地区生产总值增长20%,达到282亿元。社会消费品零售总额增长8%。固定资产投资增长10%。"
                ),
                ShortReport.Of(2020, "地区生产总值253.7亿元,增长10.1%。社会消费品零售总额增长9%。固定资产投资增长12%。")
            )
        );
        Assert.Equal(4, rows.Count);
        Assert.Equal(
            [(1, 0, 100m), (0, 1, 0m), (1, 0, 100m)],
            Attainment
                .ByIndicator(rows)
                .OrderBy(row =>
                    row.Code switch
                    {
                        "fixed_asset_investment" => 0,
                        "gdp" => 1,
                        _ => 2,
                    }
                )
                .Select(row => (row.Met, row.Missed, row.Share!.Value))
        );
        var region = Assert.Single(Attainment.ByRegion(rows));
        Assert.Equal(("330106", 2, 1, 66.7m), (region.Code, region.Met, region.Missed, region.Share!.Value));
    }

    [Fact]
    public void Of_AnotherUnit_IsNotComparable()
    {
        var row = Row("实际利用外资4亿美元", "实际利用外资30亿元");
        Assert.Equal((Verdict.NotComparable, null), (row.Verdict, row.Gap));
        Assert.StartsWith("other unit", row.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_ATargetInWords_IsNotComparable()
    {
        var corpus = Corpus.Of(
            ShortReport.Of(2019, "", "2020年主要预期目标是:地区生产总值增长5%,固定资产投资增长完成市下达任务。"),
            ShortReport.Of(2020, "地区生产总值增长5%,固定资产投资增长4%。")
        );
        var row = Attainment.Of(corpus).Single(row => row.Indicator.Code == "fixed_asset_investment");
        Assert.Equal((Verdict.NotComparable, 4m, null), (row.Verdict, row.Outcome.Value, row.Gap));
        Assert.StartsWith("target in words", row.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_AChangeOfTerritoryBetween_IsNotComparable()
    {
        const string shangcheng = "杭州市上城区";
        var row = Assert.Single(
            Attainment.Of(
                Corpus.Of(
                    ShortReport.Of(2020, "", "一般公共预算收入达到90亿元。", shangcheng),
                    ShortReport.Of(2021, "一般公共预算收入198亿元。", "", shangcheng)
                )
            )
        );
        Assert.Equal((Verdict.NotComparable, null), (row.Verdict, row.Gap));
        Assert.StartsWith("territory changed", row.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_AnotherRegionOrYear_IsNoOutcome()
    {
        var planning = ShortReport.Of(2019, "", "地区生产总值增长5%。");
        Assert.Empty(
            Attainment.Of(Corpus.Of(planning, ShortReport.Of(2020, "地区生产总值增长5%。", region: "杭州市")))
        );
        Assert.Empty(Attainment.Of(Corpus.Of(planning, ShortReport.Of(2021, "地区生产总值增长5%。"))));
        Assert.Empty(Attainment.Of(Corpus.Of(planning)));
    }

    [Fact]
    public void Of_TheTable_SaysByWhichRuleItJudges() =>
        Assert.Contains(
            Judgement.Rule,
            Attainment.Of(Corpus.Of(ShortReport.Of(2019, "地区生产总值增长5%。"))).ToText(),
            StringComparison.Ordinal
        );

    private static void Judges(string target, string outcome, Verdict verdict, double gap, string unit)
    {
        var row = Row(target, outcome);
        Assert.Equal((verdict, 2020, ""), (row.Verdict, row.Year, row.Note));
        Assert.Equal(new Gap((decimal)gap, unit), row.Gap);
    }

    private static AttainmentRow Row(string target, string outcome) =>
        Assert.Single(
            Attainment.Of(Corpus.Of(ShortReport.Of(2019, "", target + "。"), ShortReport.Of(2020, outcome + "。")))
        );
}
