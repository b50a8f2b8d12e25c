using PlanNotebooks.Analysis;

namespace PlanNotebooks.Tests.Analysis;

public sealed class PrintedStepTests
{
    [Theory]
    [InlineData("一般公共预算收入85亿元。", 100_000_000)]
    [InlineData("一般公共预算收入140亿元。", 100_000_000)]
    [InlineData("一般公共预算收入49.19亿元。", 1_000_000)]
    [InlineData("一般公共预算收入85.0亿元。", 10_000_000)]
    [InlineData("地区生产总值增长6.5%。", 0.1)]
    [InlineData("新增城镇就业12700人。", 1)]
    [InlineData("走访企业4800余家。", 100)]
    public void Of_AValue_IsOneOfItsLastDigit(string review, double step)
    {
        var corpus = Corpus.Of(ShortReport.Of(2019, review));
        Assert.Equal((decimal)step, PrintedStep.Of(Assert.Single(corpus.Results), corpus));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(4800, 100)]
    [InlineData(99.5, 0.1)]
    [InlineData(-30, 10)]
    public void OfDigits_IsOneOfTheLastThatIsNotZero(double value, double step) =>
        Assert.Equal((decimal)step, PrintedStep.OfDigits((decimal)value));
}
