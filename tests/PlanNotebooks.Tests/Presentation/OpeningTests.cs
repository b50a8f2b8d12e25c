using PlanNotebooks.Analysis;
using PlanNotebooks.Presentation;
using PlanNotebooks.Tests.Analysis;

namespace PlanNotebooks.Tests.Presentation;

/// <summary>First sentences of pages over few figures: each can stand alone, as the list of pages quotes it, and counts no single
/// thing.</summary>
public sealed class OpeningTests
{
    [Theory]
    [InlineData("一般公共预算收入85亿元。", "全区一般公共预算收入85亿元。", "and give it the same value.")]
    [InlineData("一般公共预算收入85亿元。", "一般公共预算收入85.3亿元。", "and one of them rounds it.")]
    [InlineData("一般公共预算收入85亿元。", "一般公共预算收入86亿元。", "and they differ.")]
    public void OneFigureInCommon_IsNotCounted(string plan, string work, string said)
    {
        var agreement = Agreement.Of(Corpus.Of(ShortReport.Of(2019, plan), ShortReport.Work(2019, work)));
        Assert.Equal(
            $"Xihu (Hangzhou)'s plan report of 2020 and work report of 2020 state one figure of 2019 in common, {said}",
            AgreementView.Findings(agreement).Sentences[0]
        );
    }

    [Theory]
    [InlineData("一般公共预算收入85亿元。", "agree on all two figures of 2019 that both state.")]
    [InlineData("一般公共预算收入85.3亿元。", "agree on all two figures of 2019 that both state; one of the two rounds one of them.")]
    [InlineData("一般公共预算收入86亿元。", "differ in one of two figures of 2019 that both state.")]
    public void SeveralFiguresInCommon_AreCountedOnce(string work, string said)
    {
        var agreement = Agreement.Of(
            Corpus.Of(
                ShortReport.Of(2019, "地区生产总值增长6%。一般公共预算收入85亿元。"),
                ShortReport.Work(2019, "地区生产总值增长6%。" + work)
            )
        );
        Assert.Equal(
            $"Xihu (Hangzhou)'s plan report of 2020 and work report of 2020 {said}",
            AgreementView.Findings(agreement).Sentences[0]
        );
    }

    [Theory]
    [InlineData("地区生产总值8000亿元，增长6%。", "地区生产总值8000亿元，增长6%。", "No figure that a later report or publication gives again (2) was revised.")]
    [InlineData(
        "地区生产总值8000亿元，增长6%。",
        "地区生产总值8200亿元，增长5.2%。",
        "Of two figures that a later report or publication gives again, two were revised, most of all Xihu (Hangzhou)'s gross domestic "
            + "product of 2018, from 800 billion yuan to 820 billion yuan (+2.5%)."
    )]
    public void Restatements_NameTheWidest(string first, string later, string said)
    {
        var restatements = Restatements.Of(
            Corpus.Of(ShortReport.Of(2018, first), ShortReport.Of(2019, "2018年，" + later + "2019年，地区生产总值增长6.1%。"))
        );
        Assert.Equal(said, YearView.Findings(restatements).Sentences[0]);
    }

    [Theory]
    [InlineData(9, 8, 7, ": +9% in 2017, +7% in 2019.")]
    [InlineData(6, 7, 8, ": +6% in 2017, +8% in 2019.")]
    [InlineData(7, 5, 6, ": +7% in 2017, +6% in 2019. Between them it was slowest in 2018 (+5%) and fastest in 2017 (+7%).")]
    public void ACourse_NamesNoYearTwiceWhereItsEndsAreItsExtremes(int first, int second, int third, string said)
    {
        var years = YearOverYear.Of(
            Corpus.Of(
                ShortReport.Of(2017, $"地区生产总值增长{first}%。"),
                ShortReport.Of(2018, $"地区生产总值增长{second}%。"),
                ShortReport.Of(2019, $"地区生产总值增长{third}%。")
            )
        );
        var course = YearView.Findings(years).Sentences.TakeWhile(one => !one.StartsWith("Of ", StringComparison.Ordinal));
        Assert.EndsWith(said, string.Join(" ", course), StringComparison.Ordinal);
    }

    [Fact]
    public void WorkTargets_AreSaidToBeMetWithoutTheSentenceBefore()
    {
        var corpus = Corpus.Of(
            ShortReport.Of(2018, "地区生产总值增长6%。", "主要预期目标是:地区生产总值增长7%。\n三、主要任务\n加大交通治堵力度。新增公共泊位300个。"),
            ShortReport.Of(2019, "地区生产总值增长7.1%。新增公共泊位320个。")
        );
        Assert.Contains(
            "The one work target whose outcome is known was met or about met.",
            AttainmentView.Findings(Attainment.Of(corpus)).Sentences
        );
    }
}
