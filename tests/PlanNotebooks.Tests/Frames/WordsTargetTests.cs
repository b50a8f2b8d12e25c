using System.Globalization;
using PlanNotebooks.Observations;
using PlanNotebooks.Tests.Analysis;
using PlanNotebooks.Tests.Gold;

namespace PlanNotebooks.Tests.Frames;

/// <summary>Targets that the sentence of the main expected targets sets in words.</summary>
public sealed class WordsTargetTests
{
    public static TheoryData<string> Files => [.. Hand.Keys];

    private static Dictionary<string, int> Hand { get; } =
        GoldTable
            .Table("words_targets.tsv")
            .Rows.Where(row => row["file"].EndsWith(".txt", StringComparison.Ordinal))
            .ToDictionary(row => row["file"], row => int.Parse(row["targets"], CultureInfo.InvariantCulture));

    /// <summary>A phrase beside the target of GDP, and the labels of its targets with their concepts; growth behind +.</summary>
    [Theory]
    [InlineData("居民收入与经济增长同步", "+居民收入 resident_income")]
    [InlineData("居民收入增长跑赢经济增长", "+居民收入 resident_income")]
    [InlineData("固定资产投资增速快于全省平均水平", "+固定资产投资 fixed_asset_investment")]
    [InlineData("居民收入增长和经济增长基本同步", "+居民收入 resident_income")]
    [InlineData("居民人均可支配收入增速快于经济增速", "+居民人均可支配收入 resident_income")]
    [InlineData("居民收入增长与经济增长保持同步", "+居民收入 resident_income")]
    [InlineData("財政總收入、居民收入與經濟增長同步", "+財政總收入 fiscal_revenue; +居民收入 resident_income")]
    [InlineData(
        "财政总收入、一般公共预算收入、固定资产投资、社会消费品零售总额与经济增长同步",
        "+财政总收入 fiscal_revenue; +一般公共预算收入 budget_revenue; +固定资产投资 fixed_asset_investment; +社会消费品零售总额 retail_sales"
    )]
    [InlineData("固定资产投资增速高于全省平均水平", "+固定资产投资 fixed_asset_investment")]
    [InlineData("固定资产投资增速保持在全市平均水平以上", "+固定资产投资 fixed_asset_investment")]
    [InlineData(
        "固定资产投资、社会消费品零售总额增速均高于全市平均水平",
        "+固定资产投资 fixed_asset_investment; +社会消费品零售总额 retail_sales"
    )]
    [InlineData(
        "社会消费品零售总额、进出口总额增幅及实际利用外资均高于全市平均水平",
        "社会消费品零售总额 retail_sales; 进出口总额 trade_total; 实际利用外资 foreign_capital"
    )]
    [InlineData("粮食产量保持稳定", "粮食产量 grain_output")]
    [InlineData("实际利用外资稳定增长", "实际利用外资 foreign_capital")]
    [InlineData("进出口总额保持正增长", "进出口总额 trade_total")]
    [InlineData("进出口稳量提质", "进出口 trade_total")]
    [InlineData("现行标准下农村贫困人口全部脱贫", "现行标准下农村贫困人口 ")]
    [InlineData("单位地区生产总值能耗降低完成国家下达目标", "单位地区生产总值能耗 energy_intensity")]
    [InlineData("单位地区生产总值能耗控制在省要求以内", "单位地区生产总值能耗 energy_intensity")]
    [InlineData("单位地区生产总值能耗不高于上年", "单位地区生产总值能耗 energy_intensity")]
    [InlineData("单位生产总值能耗、主要污染物排放量进一步下降", "单位生产总值能耗 energy_intensity; 主要污染物排放量 ")]
    [InlineData("节能减排和碳排放强度下降完成国家下达任务", "节能减排 ; 碳排放强度 carbon_intensity")]
    [InlineData(
        "粮食产量和粮食播种面积、单位地区生产总值能耗降低及生态环境质量指标完成国家下达目标任务",
        "粮食产量 grain_output; 粮食播种面积 grain_area; 单位地区生产总值能耗 energy_intensity; 生态环境质量指标 "
    )]
    [InlineData("空气质量优良率和地表水水质优良率均完成省下达任务", "空气质量优良率 air_good_share; 地表水水质优良率 ")]
    [InlineData("生态环境、能源、水资源等指标达到国家要求", "生态环境、能源、水资源等指标 ")]
    [InlineData("能耗及排放等约束性指标完成市定任务", "能耗及排放等约束性指标 ")]
    [InlineData("确保完成国家下达的能耗强度下降目标", "能耗强度 energy_intensity")]
    [InlineData("完成省下达的单位地区生产总值二氧化碳排放降低任务", "单位地区生产总值二氧化碳排放 carbon_intensity")]
    [InlineData("按照国家要求坚决完成节能降碳任务", "节能降碳 ")]
    [InlineData("全面完成“十四五”期间能耗强度下降和主要污染物总量减排目标", "能耗强度 energy_intensity; 主要污染物总量减排 ")]
    [InlineData("不折不扣完成上级下达的各项约束性指标", "约束性指标 ")]
    [InlineData("单位地区生产总值二氧化碳排放降低完成经国家审核后确定的目标", "单位地区生产总值二氧化碳排放 carbon_intensity")]
    public void Phrase_SetsItsTargets(string phrase, string expected) =>
        Assert.Equal(expected, string.Join("; ", InWords(Plan($"主要预期目标是：地区生产总值增长5%左右，{phrase}。"))));

    [Theory]
    [InlineData("完成上级下达任务")]
    [InlineData("努力实现全年目标")]
    [InlineData("在实际工作中争取更好结果")]
    public void Phrase_ThatNamesNothing_SetsNone(string phrase) =>
        Assert.Empty(InWords(Plan($"主要预期目标是：地区生产总值增长5%左右，{phrase}。")));

    /// <summary>The sentences behind the one that announces the targets go on with them, until one does not.</summary>
    [Fact]
    public void Sentences_ThatGoOn_AreMainTargets()
    {
        var report = Plan("主要预期目标是：地区生产总值增长5%。居民消费价格涨幅2%左右。主要污染物排放完成国家下达目标。新建学校3所。");
        Assert.Equal(["主要污染物排放 "], InWords(report));
        Assert.Equal(
            ["地区生产总值", "居民消费价格", "主要污染物排放"],
            report.Observations.Where(one => one is { Role: Role.Target, Headline: true }).Select(one => one.Label)
        );
    }

    /// <summary>Words are of the years of their frame, as numbers are.</summary>
    [Fact]
    public void Words_OfALaterYear_AreOfThatYear()
    {
        var report = Plan("到2027年主要目标是：地区生产总值达到300亿元，粮食产量保持稳定。");
        Assert.Equal(2027, Assert.Single(report.Observations, one => one.Rule == "words").Period);
    }

    /// <summary>Counted by hand in the sentences of the main expected targets.</summary>
    [SharedTheory]
    [MemberData(nameof(Files))]
    public void Report_HasItsTargetsInWords(string file) =>
        Assert.Equal(
            Hand[file],
            Report.Load(SharedReports.File(file)).Observations.Count(one => one.Rule == "words")
        );

    private static Report Plan(string plan) => ShortReport.Work(2022, "", plan);

    private static IEnumerable<string> InWords(Report report) =>
        report
            .Observations.Where(one => one.Rule == "words")
            .Select(one => $"{(one.Measure == Measure.Growth ? "+" : "")}{one.Label} {one.Concept}");
}
