using PlanNotebooks.Analysis;
using PlanNotebooks.Presentation;
using PlanNotebooks.Tests.Analysis;

namespace PlanNotebooks.Tests.Presentation;

/// <summary>Which of several equally long series a title tells.</summary>
public sealed class YearTitleTests
{
    /// <summary>Both are given for two years: a rate that is at least 20% makes no title where another has its number.</summary>
    [Theory]
    [InlineData("外贸出口增长20%以上。社会消费品零售总额增长5%。", "外贸出口增长38.7%。社会消费品零售总额增长6%。")]
    [InlineData("社会消费品零售总额增长5%。外贸出口增长20%以上。", "社会消费品零售总额增长6%。外贸出口增长38.7%。")]
    public void OfTwoSeriesOneWithoutBoundsIsTold(string first, string second)
    {
        var rows = YearOverYear.Of(Corpus.Of(ShortReport.Of(2018, first), ShortReport.Of(2019, second)));
        Assert.Contains(
            "retail sales of consumer goods went from +5% in 2018 to +6% in 2019",
            YearView.Growth([.. rows], "330106").Title,
            StringComparison.Ordinal
        );
    }
}
