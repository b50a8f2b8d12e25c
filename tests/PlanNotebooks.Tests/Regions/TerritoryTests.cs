using PlanNotebooks.Regions;

namespace PlanNotebooks.Tests.Regions;

/// <summary>In 2021 Hangzhou merged most of 江干 into 上城, and 下城 into 拱墅.</summary>
public sealed class TerritoryTests
{
    [Theory]
    [InlineData("330102", 2020, "", null)]
    [InlineData("330102", 2021, "", null)]
    [InlineData("330102", 2021, "行政区划调整后,新上城区", 2021)]
    [InlineData("330102", 2022, "", 2021)]
    [InlineData("330102", 2023, "", 2021)]
    [InlineData("330100", 2023, "行政区划调整", null)]
    public void Of_AReport_IsTheTerritoryThatItWasWrittenFor(string code, int planYear, string text, int? since)
        => Assert.Equal(new Territory(code, since), Territory.Of(code, planYear, text));

    [Fact]
    public void Territory_OfGongshuInJuly2021_IsTheMergedDistrict()
    {
        var report = Report.Load(Seeds.File("003_2f5994c721844fa1.txt"));
        Assert.Equal(new Territory("330105", 2021), report.Territory);
        Assert.Contains(report.Observations, observation => observation.Period == 2020);
    }

    [Fact]
    public void ChangesOf_ARegionWithoutAny_AreNone()
    {
        Assert.Empty(Territory.ChangesOf("330100"));
        Assert.Empty(Territory.ChangesOf(null));
    }
}
