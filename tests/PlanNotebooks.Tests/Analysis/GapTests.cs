using System.Globalization;
using PlanNotebooks.Analysis;

namespace PlanNotebooks.Tests.Analysis;

public sealed class GapTests
{
    [Theory]
    [InlineData("-1", "\u22121 point")]
    [InlineData("1", "+1 point")]
    [InlineData("-0.5", "\u22120.5 points")]
    [InlineData("0", "0 points")]
    public void ToString_CountsPoints(string value, string expected) =>
        Assert.Equal(expected, new Gap(decimal.Parse(value, CultureInfo.InvariantCulture), "百分点").ToString());
}
