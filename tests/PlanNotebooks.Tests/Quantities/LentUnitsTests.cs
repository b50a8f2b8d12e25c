namespace PlanNotebooks.Tests.Quantities;

/// <summary>The unit that the last number of a list says in full, whatever signs stand before the numbers.</summary>
public sealed class LentUnitsTests
{
    [Theory]
    [InlineData("服务业增加值增长6.5%,分别比全国、全省高1.2个、0.8个百分点。")]
    [InlineData("服务业增加值增长6.5%,分别比全国、全省高1.2个、-0.8个百分点。")]
    [InlineData("服务业增加值增长6.5%,分别比全国、全省、全市高1.2个、-0.8个、-2个百分点。")]
    [InlineData("服务业增加值增长6.5%,分别比全国、全省高1.2个和-0.8个百分点。")]
    public void Read_AListOfPoints_GivesTheFirstItsUnit(string sentence)
    {
        var report = Report.FromText("a.txt", "杭州市2020年政府工作报告\n一、2019年工作回顾\n" + sentence);
        Assert.Contains(report.Observations, one => (one.Value, one.Unit) == (1.2m, "百分点"));
    }

    /// <summary>Pieces that no number in full follows are counted.</summary>
    [Theory]
    [InlineData("新建小区12个、-8个。")]
    [InlineData("新建小区12个、-个。")]
    public void Read_AListOfPieces_KeepsTheirUnit(string sentence)
    {
        var report = Report.FromText("a.txt", "杭州市2020年政府工作报告\n一、2019年工作回顾\n" + sentence);
        Assert.Contains(report.Observations, one => (one.Value, one.Unit) == (12m, "个"));
    }
}
