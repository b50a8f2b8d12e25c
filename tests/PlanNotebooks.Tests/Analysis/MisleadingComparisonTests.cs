using PlanNotebooks.Analysis;
using PlanNotebooks.Indicators;
using PlanNotebooks.Languages;
using PlanNotebooks.Observations;
using PlanNotebooks.Presentation;

namespace PlanNotebooks.Tests.Analysis;

/// <summary>Comparisons that would mislead, each with hand-made reports: what may not be compared is not, and what differs is
/// said.</summary>
public sealed class MisleadingComparisonTests
{
    private const string Neighbour = "杭州市滨江区";

    [Fact]
    public void Units_AreComparedByWhatTheyMeasure()
    {
        var corpus = Corpus.Of(
            ShortReport.Of(2019, "新增绿地415万平方米。", region: ShortReport.City),
            ShortReport.Of(2019, "改扩绿5.18万方。"),
            ShortReport.Of(2019, "新增绿地2万平方米。", region: Neighbour)
        );
        var shares = DistrictAndCity.Of(corpus).Select(row => (row.District.RegionCode, row.Share)).ToList();
        Assert.Equal([("330106", 1.25m), ("330108", 0.48m)], shares.Order());
        Assert.True(Assert.Single(RegionsSideBySide.Of(corpus)).Comparable);
    }

    [Theory]
    [InlineData("地区生产总值增长6%。", null)]
    [InlineData("地区生产总值按可比价增长6%。", GrowthBasis.Real)]
    public void Basis_IsWhatTheReportPrints(string review, GrowthBasis? basis) =>
        Assert.Equal(
            basis,
            Corpus.Of(ShortReport.Of(2019, review)).Results.Single(one => one.Measure == Measure.Growth).Basis
        );

    [Fact]
    public void ChartOfGrowth_CallsNoRateRealOrNominalThatPrintsNeither()
    {
        var years = YearOverYear.Of(
            Corpus.Of(ShortReport.Of(2019, "地区生产总值增长6%。"), ShortReport.Of(2020, "地区生产总值增长5%。"))
        );
        var words = YearView.Growth(years, "330106").ToFigure().Text;
        Assert.DoesNotContain("real", words, StringComparison.Ordinal);
        Assert.DoesNotContain("nominal", words, StringComparison.Ordinal);
    }

    [Fact]
    public void Amounts_OfANationAndACounty_AreNeverRanked()
    {
        var corpus = Corpus.Of(
            ShortReport.Work(2019, "国内生产总值990865亿元。", region: "国务院"),
            ShortReport.Of(2019, "地区生产总值15373亿元。", region: ShortReport.City),
            ShortReport.Of(2019, "地区生产总值100亿元。")
        );
        Assert.Empty(RegionRanking.Of(RegionsSideBySide.Of(corpus)));
        Assert.Empty(SiblingRanks.Of(corpus));
    }

    [Theory]
    [InlineData("医疗保险参保率99.73%。", "医疗保险参保率99%以上。", Ask.Floor)]
    [InlineData("医疗保险参保率99.73%。", "医疗保险参保率99%。", Ask.Less)]
    [InlineData("医疗保险参保率98.5%。", "医疗保险参保率99%以上。", Ask.More)]
    public void Floor_BelowTheOutcomeIsNoSmallerAsk(string review, string plan, Ask ask) =>
        Assert.Equal(ask, Assert.Single(Ambition.Of(Corpus.Of(ShortReport.Of(2019, review, plan)))).Ask);

    [Fact]
    public void ThingsOfTwoNames_AreComparedWithBothShown()
    {
        var corpus = Corpus.Of(
            ShortReport.Of(2019, "文化及相关特色产业增加值增长13%。", region: ShortReport.City),
            ShortReport.Of(2019, "文创产业增加值增长7.5%。")
        );
        var row = Assert.Single(DistrictAndCity.Of(corpus));
        Assert.Equal("names differ: Xihu (Hangzhou) “文创产业增加值”, Hangzhou “文化及相关特色产业增加值”", row.Note);
        Assert.Contains(row.Note, DistrictView.GrowthChart([row]).ToFigure().Text, StringComparison.Ordinal);
        var side = Assert.Single(RegionsSideBySide.Of(corpus));
        Assert.Equal(
            (true, "names differ: Hangzhou “文化及相关特色产业增加值”; Xihu (Hangzhou) “文创产业增加值”"),
            (side.Comparable, side.Note)
        );
    }

    [Fact]
    public void TargetAndOutcomeOfTwoNames_AreComparedWithBothShown() =>
        Assert.Equal(
            "named: “完成困难老人适老化改造” → “完成老年人家庭适老化改造”",
            Assert
                .Single(
                    Ambition.Of(
                        Corpus.Of(
                            ShortReport.Of(2019, "完成困难老人适老化改造50户。", "完成老年人家庭适老化改造100户。")
                        )
                    )
                )
                .Note
        );

    [Theory]
    [InlineData("新增城镇就业1万人。", "城镇新增就业10万人。")]
    [InlineData("全区地区生产总值100亿元。", "全市生产总值1000亿元。")]
    public void NamesInAnotherOrder_OrWithTheirRegion_AreOne(string district, string city) =>
        Assert.Equal(
            "",
            Assert
                .Single(
                    DistrictAndCity.Of(
                        Corpus.Of(
                            ShortReport.Of(2019, city, region: ShortReport.City),
                            ShortReport.Of(2019, district)
                        )
                    )
                )
                .Note
        );

    [Fact]
    public void CountsOfTheStair_AreTheSameInSentenceChartsAndTable()
    {
        var ladder = TargetLadder.Of(Corpus.Load(Seeds.Folder));
        var steps = ladder.Where(row => row.Step is not null).ToList();
        var more = steps.Count(row => row.Step > 0);
        Assert.Equal((17, 10), (steps.Count, more));
        Assert.StartsWith("Ten of 17 targets", LadderView.Findings(ladder).Sentences[0], StringComparison.Ordinal);
        Assert.StartsWith("Seven of 11 targets", LadderView.Chart(ladder).Title, StringComparison.Ordinal);
        Assert.StartsWith("Three of six targets", LadderView.Others(ladder).Title, StringComparison.Ordinal);
    }

    [Fact]
    public void CountsOfVerdicts_AreTheSameInSentenceChartAndTable()
    {
        var rows = Attainment.Of(Corpus.Load(Seeds.Folder));
        var judged = rows.Where(row => row.Target.Headline && row.Verdict != Verdict.NotComparable);
        var own = judged.Where(row => row.Target.Origin == Origin.Report).AsEnumerable().ToList();
        Assert.Equal((5, 2), (own.Count, own.Count(row => row.IsMet)));
        Assert.Equal("Two of five headline growth targets were met or about met", AttainmentView.Chart(judged).Title);
        var byRegion = Attainment.ByRegion(judged);
        Assert.Equal(judged.Count, byRegion.Sum(row => row.Judged));
        Assert.Equal(judged.Count, Attainment.ByIndicator(judged).Sum(row => row.Judged));
    }

    [Fact]
    public void CountsNotComparable_AreTheRowsThatAreShownApart()
    {
        var held = Attainment.Of(Corpus.Load(Seeds.Folder)).Where(row => row.Target.Headline);
        var apart = held.Where(row => row.Verdict == Verdict.NotComparable);
        Assert.Equal(4, apart.Count);
        Assert.Equal(4, Attainment.ByIndicator(held).Sum(row => row.NotComparable));
        var (code, met, missed, open) = Attainment
            .ByRegion(held)
            .AsEnumerable()
            .Where(row => row.NotComparable > 0)
            .Select(row => (row.Code, row.Met, row.Missed, row.NotComparable))
            .Single();
        Assert.Equal(("330102", 0, 0, 4), (code, met, missed, open));
    }

    [Theory]
    [InlineData("日均接待游客3万人次。", "tourist_arrivals")]
    [InlineData("月均用电量5亿千瓦时。", "electricity_use")]
    [InlineData("上半年地区生产总值增长6%。", "gdp")]
    public void FigureOfADayAMonthOrHalfAYear_IsNoYears(string review, string indicator) =>
        Assert.DoesNotContain(
            YearOverYear.Of(Corpus.Of(ShortReport.Of(2019, review))),
            row => row.Indicator.Code == indicator
        );

    [Fact]
    public void PartOfAYear_IsToldApart()
    {
        var corpus = Corpus.Of(ShortReport.Of(2019, "上半年地区生产总值增长6%。地区生产总值增长5%。"));
        var part = Assert.Single(PartYears.Of(corpus));
        Assert.Equal((6m, "1-6"), (part.Value, part.Months));
        Assert.Equal("One figure is of a part of a year, and stands apart below.", YearView.PartYears(corpus).ToString());
        Assert.Equal(5m, Assert.Single(YearOverYear.Of(corpus)).Growth!.Value);
        Assert.Empty(YearView.PartYears(Corpus.Of(ShortReport.Of(2019, "地区生产总值增长5%。"))).Sentences);
    }

    [Theory]
    [InlineData("走访企业4800余家。", "over 4,800", "4800余家")]
    [InlineData("接待游客2亿多人次。", "over 200 million visits", "2亿多人次")]
    [InlineData("完成家庭医生签约11.9万余人。", "over 119,000 people", "11.9万余人")]
    [InlineData("惠及群众30余万人次。", "over 300,000 visits", "30余万人次")]
    [InlineData("走访企业约4800家。", "about 4,800", "约4800家")]
    [InlineData("地区生产总值增长5%左右。", "about +5%", "+5%左右")]
    [InlineData("地区生产总值增长约13%。", "about +13%", "约+13%")]
    [InlineData("单位地区生产总值能耗下降近3%。", "about −3%", "近−3%")]
    public void Hedges_AreShownAsPrinted(string review, string english, string chinese)
    {
        var one = Corpus.Of(ShortReport.Of(2019, review)).Results.First(result => result.Value is not null);
        Assert.Equal(english, ObservationText.Bounded(one));
        using var spoken = Speech.In(Language.Chinese);
        Assert.Equal(chinese, ObservationText.Bounded(one));
    }

    [Theory]
    [InlineData("100", "160", 60)]
    [InlineData("100", "40", -60)]
    [InlineData("100", "140", null)]
    public void LevelThatJumpsByHalfWithoutARate_IsFlagged(string before, string now, int? jump)
    {
        var years = YearOverYear.Of(
            Corpus.Of(
                ShortReport.Of(2019, $"固定资产投资{before}亿元。"),
                ShortReport.Of(2020, $"固定资产投资{now}亿元。")
            )
        );
        Assert.Equal((decimal?)jump, years.AsEnumerable().Last().Jump);
        Assert.Equal(
            jump is not null,
            YearView.Findings(years).Sentences.Any(one => one.Contains("by half or more", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void LevelThatJumpsWithItsRate_IsNotFlagged() =>
        Assert.All(
            YearOverYear.Of(
                Corpus.Of(
                    ShortReport.Of(2019, "固定资产投资100亿元。"),
                    ShortReport.Of(2020, "固定资产投资160亿元,增长60%。")
                )
            ),
            row => Assert.Null(row.Jump)
        );

    [Fact]
    public void TwoStepTarget_IsOneTarget()
    {
        var corpus = Corpus.Of(
            ShortReport.Of(2019, "", "主要预期目标是:地区生产总值增长7%以上,力争8%。"),
            ShortReport.Of(2020, "地区生产总值增长7.5%。", "主要预期目标是:地区生产总值增长6%。")
        );
        var rows = Attainment.Of(corpus);
        Assert.Equal([false, true], rows.Select(row => row.Stretch));
        var one = Assert.Single(Attainment.OnePerIndicator(rows));
        Assert.Equal((7m, Verdict.Met), (one.Target.Value, one.Verdict));
        Assert.Equal(TargetStanding.Met, Assert.Single(AttainmentMatrix.Of(corpus)).Cells[2020].Standing);
    }
}
