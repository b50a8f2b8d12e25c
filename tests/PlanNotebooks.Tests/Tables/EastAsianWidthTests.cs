using PlanNotebooks.Tables;

namespace PlanNotebooks.Tests.Tables;

public sealed class EastAsianWidthTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("GDP", 3)]
    [InlineData("地区", 4)]
    [InlineData("GDP 地区", 8)]
    [InlineData("６％，", 6)]
    [InlineData("e\u0301", 1)]
    [InlineData("\U00020000", 2)]
    [InlineData("−5.6%", 5)]
    public void Of_CountsColumns(string text, int columns) => Assert.Equal(columns, EastAsianWidth.Of(text));
}
