using PlanNotebooks.Languages;
using PlanNotebooks.Presentation;
using PlanNotebooks.Tests.Analysis;

namespace PlanNotebooks.Tests.Presentation;

/// <summary>The sentence of a region says of what it speaks, tells an outcome once, and says that a report gives no rate where one is
/// there.</summary>
public sealed class RegionSentenceTests
{
    private const string Aim = "主要预期目标是：";

    private static readonly Corpus Followed = Corpus.Of(
        ShortReport.Work(2020, "", $"{Aim}地区生产总值增长9%，固定资产投资增长9%。"),
        ShortReport.Work(2021, "地区生产总值增长7%。", $"{Aim}地区生产总值增长8%以上，固定资产投资增长9%。"),
        ShortReport.Work(2022, "地区生产总值166.2亿元。", $"{Aim}地区生产总值增长7%，固定资产投资增长9%。")
    );

    [Theory]
    [InlineData(
        Language.Chinese,
        "地区生产总值：2021年目标增长9%，实绩增长7%，未完成；2022年目标增长8%以上，下一年报告只给出总量166.2亿元；2023年目标增长7%，尚无实绩。"
    )]
    [InlineData(
        Language.English,
        "GDP of Xihu (Hangzhou): target +9% for 2021, which came to +7% (missed); target ≥+8% for 2022, of which the next report gives the "
            + "level alone (16.62 billion yuan); target +7% for 2023, outcome not at hand."
    )]
    public void ConsecutiveReports_TellEachOutcomeOnce(Language language, string said)
    {
        using var spoken = Speech.In(language);
        Assert.EndsWith(said, CorpusView.Found(Followed).Sentences[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("地区生产总值下降2%。", "2019年下降2%，")]
    [InlineData("地区生产总值下降2%以上。", "2019年下降2%以上，")]
    [InlineData("预计地区生产总值增长6%左右。", "2019年增长6%左右（预计），")]
    [InlineData("粮食产量7吨。", "：2020年目标增长6%，尚无实绩")]
    public void InChinese_ARateGrowsOrFalls(string review, string said)
    {
        using var spoken = Speech.In(Language.Chinese);
        var found = CorpusView.Found(Corpus.Of(ShortReport.Of(2019, review, "地区生产总值增长6%。")));
        Assert.Contains(said, found.Sentences[^1], StringComparison.Ordinal);
        Assert.DoesNotContain("+", found.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void AReviewWithoutTheIndicator_IsSaidToGiveNoRate() =>
        Assert.Contains(
            "target +6% for 2020, of which the next report gives no rate;",
            CorpusView
                .Found(
                    Corpus.Of(
                        ShortReport.Of(2019, "", "地区生产总值增长6%。"),
                        ShortReport.Of(2020, "粮食产量7吨。", "地区生产总值增长5%。")
                    )
                )
                .ToString(),
            StringComparison.Ordinal
        );
}
