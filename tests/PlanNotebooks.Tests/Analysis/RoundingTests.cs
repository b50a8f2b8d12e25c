using PlanNotebooks.Analysis;

namespace PlanNotebooks.Tests.Analysis;

/// <summary>Half of the last printed digit, in base units.</summary>
public sealed class RoundingTests
{
    [Theory]
    [InlineData("社会消费品零售总额18.08亿元", 500_000)]
    [InlineData("社会消费品零售总额282亿元", 50_000_000)]
    [InlineData("城镇居民人均可支配收入36841元", 0.5)]
    [InlineData("城镇新增就业1.27万人", 50)]
    [InlineData("社会消费品零售总额增长8.6%", 0.05)]
    [InlineData("社会消费品零售总额下降3%", 0.5)]
    [InlineData("社会消费品零售总额零增长0%", 0.5)]
    public void HalfStep_OfAPrintedNumber(string sentence, double half) => Assert.Equal((decimal)half, Of(sentence));

    [Theory]
    [InlineData("社会消费品零售总额近30亿元")]
    [InlineData("社会消费品零售总额突破30亿元")]
    [InlineData("农村人口占三分之二")]
    public void HalfStep_OfABoundOrAFraction_IsNotKnown(string sentence) => Assert.Null(Of(sentence));

    private static decimal? Of(string sentence)
    {
        var corpus = Corpus.Of(ShortReport.Of(2019, sentence + "。"));
        return Rounding.HalfStep(corpus, corpus.Observations.First(one => one.Value is not null));
    }
}
