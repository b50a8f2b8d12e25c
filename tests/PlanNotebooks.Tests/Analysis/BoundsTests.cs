using PlanNotebooks.Analysis;
using PlanNotebooks.Analysis.Checks;
using PlanNotebooks.Analysis.Setting;
using PlanNotebooks.Languages;
using PlanNotebooks.Observations;
using PlanNotebooks.Presentation;
using PlanNotebooks.Quantities;

namespace PlanNotebooks.Tests.Analysis;

/// <summary>What is only bounded is no number to reckon from, and tables say no more than they hold.</summary>
public sealed class BoundsTests
{
    [Theory]
    [InlineData("一般公共预算收入6亿元，增长9.3%。", true)]
    [InlineData("一般公共预算收入6亿元左右，增长9.3%。", true)]
    [InlineData("一般公共预算收入突破6亿元，增长9.3%。", false)]
    [InlineData("一般公共预算收入6亿元以上，增长9.3%。", false)]
    [InlineData("一般公共预算收入6亿元，增长9%以上。", false)]
    public void ABound_ImpliesNoLevelOfTheYearBefore(string review, bool implied)
    {
        var row = Assert.Single(YearOverYear.Of(Corpus.Of(ShortReport.Of(2020, review))));
        Assert.Equal(implied, row.ImpliedLevelBefore is not null);
    }

    [Theory]
    [InlineData("5亿元", "6亿元", true)]
    [InlineData("5亿元以上", "6亿元", false)]
    [InlineData("5亿元", "突破9亿元", false)]
    public void ABound_ImpliesNoGrowthAndNoJump(string before, string now, bool implied)
    {
        var rows = YearOverYear.Of(
            Corpus.Of(ShortReport.Of(2019, $"一般公共预算收入{before}。"), ShortReport.Of(2020, $"一般公共预算收入{now}。"))
        );
        Assert.Equal((implied, false), (rows[1].ImpliedGrowth is not null, rows[1].Jump is not null));
    }

    /// <summary>GDP rises by 20; services by 15, or by 25 while others fall.</summary>
    [Theory]
    [InlineData(75, false)]
    [InlineData(85, true)]
    public void ContributionsBeyondTheWhole_AreExplainedWhereThereAreSome(int services, bool beyond)
    {
        using var spoken = Speech.In(Language.Chinese);
        var years = YearOverYear.Of(
            Corpus.Of(
                ShortReport.Of(2019, "地区生产总值100.0亿元。服务业增加值60.0亿元。"),
                ShortReport.Of(2020, $"地区生产总值120.0亿元。服务业增加值{services}.0亿元。")
            )
        );
        Assert.Equal(beyond, Contributions.Of(years).Note!.Contains("其他部分反向变动", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Language.English, "(2019)")]
    [InlineData(Language.Chinese, "（2019年）")]
    public void AnAlarm_HasBracketsOfOneLanguage(Language language, string year)
    {
        using var spoken = Speech.In(language);
        var one = ShortReport.Of(2019, "地区生产总值增长6%。").Observations[0];
        Assert.EndsWith(year, CheckText.Dated(one), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.English, " 2020.")]
    [InlineData(Language.Chinese, "（2020年）")]
    public void AYearThatCanBeFollowed_IsCalledAYear(Language language, string year)
    {
        using var spoken = Speech.In(language);
        var corpus = Corpus.Of(
            ShortReport.Of(2019, "", "主要预期目标是:地区生产总值增长6%。"),
            ShortReport.Of(2020, "地区生产总值增长6%。")
        );
        Assert.Contains(year, AttainmentView.Followed(corpus).Sentences[0], StringComparison.Ordinal);
        Assert.Contains(
            Bilingual.Pick("Every headline target in numbers (1) has", "1项有数值的主要预期目标有同口径的实绩"),
            AttainmentView.Followed(corpus).Sentences[1],
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(Language.English, "among the first 3")]
    [InlineData(Language.Chinese, "前3")]
    public void APlaceAmongTheFirst_IsSaidSo(Language language, string said)
    {
        using var spoken = Speech.In(language);
        var one = ShortReport.Of(2019, "地区生产总值增长6%。").Observations[0];
        Assert.Equal(said, ObservationText.Bounded(one with { Measure = Measure.Rank, Value = 3, Bound = Bound.Max, Unit = null }));
    }
}
