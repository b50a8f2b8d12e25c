using PlanNotebooks.Indicators;
using PlanNotebooks.Observations;
using PlanNotebooks.Structure;

namespace PlanNotebooks.Tests.Observations;

/// <summary>The fields that the corpus files do not write: commitment, basis, status, headline, the indicator's unit.</summary>
public sealed class ObservationFieldTests
{
    [Theory]
    [InlineData("社会消费品零售总额增长7%", Commitment.Plain)]
    [InlineData("力争社会消费品零售总额增长7%", Commitment.Strive)]
    [InlineData("争取新增上市企业4家", Commitment.Strive)]
    [InlineData("确保新增城镇就业10000人", Commitment.Ensure)]
    [InlineData("确保全区社会大局稳定;建成公共泊位400个", Commitment.Plain)]
    [InlineData("确保完成年度任务,力争社会消费品零售总额增长7%", Commitment.Strive)]
    public void Commitment_IsTheWordNearestBeforeTheNumber(string sentence, Commitment commitment) =>
        Assert.Equal(commitment, One(sentence, SectionRole.Plan).Commitment);

    [Fact]
    public void Commitment_OfATwoStepTarget_IsEachStepsOwn()
    {
        var steps = SmallReport.With("地区生产总值增长7%以上、力争达到8%", SectionRole.Plan).Observations;
        Assert.Equal(
            [(7m, Commitment.Plain), (8m, Commitment.Strive)],
            steps.Select(step => (step.Value!.Value, step.Commitment))
        );
    }

    /// <summary>力争 behind a thing is of that thing, and of nothing that follows.</summary>
    [Fact]
    public void Commitment_InTheMidstOfAClause_IsOfItsThingAlone()
    {
        var targets = SmallReport
            .With("进出口总额力争比上年增长8%,城镇新增就业1万人,居民消费价格涨幅3.5%左右", SectionRole.Plan)
            .Observations;
        Assert.Equal(
            [Commitment.Strive, Commitment.Plain, Commitment.Plain],
            targets.Select(target => target.Commitment)
        );
    }

    /// <summary>力争达到 with its number right behind it is of that number alone.</summary>
    [Fact]
    public void Commitment_OfTwoStepTargets_DoesNotGoOnToTheNext()
    {
        var steps = SmallReport
            .With(
                "地区生产总值增长7%以上、力争达到8%,固定资产投资增长15%以上、力争达到20%,确保城镇新增就业5万人,社会消费品零售总额增长8%",
                SectionRole.Plan
            )
            .Observations;
        Assert.Equal(
            [
                Commitment.Plain,
                Commitment.Strive,
                Commitment.Plain,
                Commitment.Strive,
                Commitment.Ensure,
                Commitment.Ensure,
            ],
            steps.Select(step => step.Commitment)
        );
    }

    [Theory]
    [InlineData("地区生产总值增长6%", null)]
    [InlineData("地区生产总值按可比价增长6%", GrowthBasis.Real)]
    [InlineData("服务业增加值增长8%", null)]
    [InlineData("一般公共预算收入增长5.6%", null)]
    [InlineData("一般公共预算收入按可比口径增长5.6%", GrowthBasis.Real)]
    [InlineData("社会消费品零售总额名义增长8.5%", GrowthBasis.Nominal)]
    [InlineData("全国居民人均可支配收入实际增长8%", GrowthBasis.Real)]
    [InlineData("农村居民人均可支配收入扣除价格因素增长9.2%", GrowthBasis.Real)]
    [InlineData("实际利用外资增长5%", null)]
    [InlineData("火灾起数下降13.33%", null)]
    [InlineData("新增城镇就业12700人", null)]
    public void Basis_IsAsPrintedAndNeverGuessed(string sentence, GrowthBasis? basis) =>
        Assert.Equal(basis, One(sentence, SectionRole.Review).Basis);

    [Theory]
    [InlineData("全年预计地区生产总值增长6%", Status.Estimate)]
    [InlineData("初步核算,地区生产总值增长6%", Status.Estimate)]
    [InlineData("地区生产总值增长6%", Status.Reported)]
    public void Status_IsAnEstimateWhereTheTextSaysSo(string sentence, Status status) =>
        Assert.Equal(status, One(sentence, SectionRole.Review).Status);

    /// <summary>预计 of an aim is no estimate of what has come about, and 确保 of a result binds nobody.</summary>
    [Theory]
    [InlineData("预计地区生产总值增长6%", SectionRole.Plan)]
    [InlineData("确保新增城镇就业10000人", SectionRole.Review)]
    [InlineData("力争社会消费品零售总额增长7%", SectionRole.Review)]
    public void StatusAndCommitment_AreEachOfTheirOwnRole(string sentence, SectionRole section)
    {
        var one = One(sentence, section);
        Assert.Equal((Status.Reported, Commitment.Plain), (one.Status, one.Commitment));
    }

    [Fact]
    public void Headline_IsTheParagraphThatSumsUpTheYear()
    {
        var read = SmallReport
            .With(
                "全年地区生产总值增长6%,固定资产投资增长0.5%,社会消费品零售总额增长8.5%。新增城镇就业12700人。\\n新建学校3所。",
                SectionRole.Review
            )
            .Observations;
        Assert.Equal([true, true, true, true, false], read.Select(observation => observation.Headline));
    }

    [Fact]
    public void Headline_IsTheSentenceOfTheMainExpectedTargets()
    {
        var read = SmallReport
            .With("2020年主要预期目标是:地区生产总值增长5%,社会消费品零售总额增长8%。新建学校3所。", SectionRole.Plan)
            .Observations;
        Assert.Equal([true, true, false], read.Select(observation => observation.Headline));
    }

    [Theory]
    [InlineData("新增绿地5.18万方", 51800, "平方米")]
    [InlineData("新增城镇就业12700人", 12700, "人")]
    [InlineData("固定资产投资140亿元", 14000000000, "元")]
    [InlineData("实际利用外资4.49亿美元", 449000000, "美元")]
    public void IndicatorValue_IsInTheIndicatorsUnit(string sentence, double value, string unit)
    {
        var read = One(sentence, SectionRole.Review);
        Assert.Equal(((decimal)value, unit), (read.IndicatorValue, read.IndicatorUnit));
    }

    [Theory]
    [InlineData("实际利用外资30亿元")]
    [InlineData("固定资产投资增长0.5%")]
    [InlineData("新建学校3所")]
    public void IndicatorValue_OfAnotherUnitMeasureOrLabel_IsNone(string sentence) =>
        Assert.Null(One(sentence, SectionRole.Review).IndicatorValue);

    [Theory]
    [InlineData("000_d97e92ac42f9644e.txt", "gdp", 2019, 6.0)]
    [InlineData("001_d850761e47ed951d.txt", "gdp", 2019, 6.0)]
    [InlineData("002_3aeccde4284645ec.txt", "retail_sales", 2022, 8.4)]
    [InlineData("004_54c75faab71319eb.txt", "gdp", 2019, 6.8)]
    public void Headline_OfASeed_HoldsItsFirstFigures(string seed, string indicator, int year, double growth)
    {
        var report = Report.Load(Seeds.File(seed));
        Assert.Contains(
            report.Observations,
            observation =>
                observation is { Headline: true, Role: Role.Result, Measure: Measure.Growth }
                && observation.Indicator == indicator
                && observation.Period == year
                && observation.Value == (decimal)growth
        );
    }

    /// <summary>Shangcheng 2019 has a plan report and a work report with many facts in common.</summary>
    [Fact]
    public void Find_TwoDocumentsOfOneYear_PrefersThePlanReportAndKeepsTheOther()
    {
        var found = Corpus.Load(Seeds.Folder).Find("retail_sales", "330102", Measure.Level, Role.Result, 2019).ToList();
        Assert.Equal(["330102-2020-plan-x6msw4", "330102-2020-work-up63p5"], found.Select(observation => observation.Report));
        Assert.Equal([40100000000m, 40100000000m], found.Select(observation => observation.Value!.Value));
    }

    private static Observation One(string sentence, SectionRole section) =>
        Assert.Single(SmallReport.With(sentence, section).Observations);
}
