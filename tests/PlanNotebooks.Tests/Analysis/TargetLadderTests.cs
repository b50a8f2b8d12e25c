using PlanNotebooks.Analysis;
using PlanNotebooks.Presentation;

namespace PlanNotebooks.Tests.Analysis;

public sealed class TargetLadderTests
{
    private const string Province = "浙江省";

    [Fact]
    public void Of_FourLevels_StepsFromEachToTheNext()
    {
        var rows = TargetLadder.Of(
            Corpus.Of(
                ShortReport.Of(2019, "", "地区生产总值增长8%。"),
                Aim(ShortReport.City, "7%"),
                Aim(Province, "6%-6.5%")
            )
        );
        Assert.Equal(
            [("330000", null, null), ("330100", "330000", 1m), ("330106", "330100", 1m)],
            rows.Select(row => (row.Target.RegionCode!, row.Above?.RegionCode, row.Step))
        );
    }

    [Fact]
    public void Of_AMissingLevel_StepsFromTheNearestAbove()
    {
        var rows = TargetLadder.Of(Corpus.Of(Aim(ShortReport.District, "8%"), Aim(Province, "6.5%左右")));
        Assert.Equal([("330000", null), ("330106", 1.5m)], rows.Select(row => (row.Target.RegionCode!, row.Step)));
    }

    [Fact]
    public void Of_OneRegionOrOtherYearsOrLevels_IsEmpty()
    {
        Assert.Empty(TargetLadder.Of(Corpus.Of(Aim(ShortReport.District, "8%"))));
        Assert.Empty(TargetLadder.Of(Corpus.Of(Aim(ShortReport.District, "8%"), Aim("宁波市", "7%"))));
        Assert.Empty(
            TargetLadder.Of(
                Corpus.Of(
                    Aim(ShortReport.District, "8%"),
                    ShortReport.Of(2020, "", "地区生产总值增长7%。", ShortReport.City)
                )
            )
        );
        Assert.Empty(
            TargetLadder.Of(
                Corpus.Of(
                    ShortReport.Of(2019, "", "新增城镇就业10000人。"),
                    ShortReport.Of(2019, "", "新增城镇就业200000人。", ShortReport.City)
                )
            )
        );
    }

    [Theory]
    [InlineData("2.5", 0.5)]
    [InlineData("3.5", -0.5)]
    public void Of_WhatIsBetterLow_IsStricterWhereLower(string district, double step)
    {
        var rows = TargetLadder.Of(
            Corpus.Of(
                ShortReport.Of(2019, "", $"城镇登记失业率控制在{district}%以内。"),
                ShortReport.Of(2019, "", "城镇登记失业率控制在3%以内。", ShortReport.City)
            )
        );
        Assert.Equal([null, (decimal)step], rows.Select(row => row.Step));
        var words = LadderView.Others(rows).ToFigure().Text;
        Assert.Contains(step > 0 ? "(stricter than the level above" : "(looser than the level above", words, StringComparison.Ordinal);
        Assert.EndsWith(
            step > 0 ? ": 0.5 points stricter." : ": 0.5 points looser.",
            LadderView.Findings(rows).Sentences[1],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Of_TheSeeds_SetsShangchengUnderHangzhou()
    {
        var row = TargetLadder
            .Of(Corpus.Load(Seeds.Folder))
            .Single(row => row is { Indicator.Code: "gdp", Step: not null, Year: 2020 });
        Assert.Equal(
            ("330102", 5m, "330100", 6.5m, -1.5m, 2020),
            (row.Target.RegionCode, row.Target.Value, row.Above!.RegionCode, row.Above.Value, row.Step, row.Year)
        );
    }

    /// <summary>The nation asked for 7%左右 for 2015, 6.5%–7% for 2016, 6.5%左右 for 2017 and 2018, and 6%–6.5% for 2019.</summary>
    [SharedTheory]
    [InlineData(2015, "150702", 7)]
    [InlineData(2016, "150702", 6.5)]
    [InlineData(2017, "150702", 6.5)]
    [InlineData(2018, "130633", 6.5)]
    [InlineData(2019, "130633", 6)]
    public void Of_TheSharedReports_SetsDistrictsUnderTheNation(int year, string region, double nation)
    {
        var row = Assert.Single(
            TargetLadder.Of(SharedCorpus.All),
            row => row.Indicator.Code == "gdp" && row.Year == year && row.Target.RegionCode == region
        );
        Assert.Equal(
            ("000000", (decimal)nation, row.Target.Value - (decimal)nation),
            (row.Above?.RegionCode, row.Above?.Value, row.Step)
        );
    }

    [Fact]
    public void Chart_OfOneStep_SaysItInTheTitle()
    {
        var chart = LadderView.Chart(TargetLadder.Of(Corpus.Of(Corpus.Load(Seeds.Folder).Reports)));
        Assert.Equal(
            "Gross domestic product: Shangcheng asked for 1.5 points less than Hangzhou for 2020",
            chart.Title
        );
        Assert.Equal([null, 0], chart.Rows.Select(row => row.Above));
        Assert.Contains("looser than the level above: Hangzhou", chart.ToFigure().Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Chart_OfManyRegions_ShowsBothEndsAndSaysWhatIsLeftOut()
    {
        var codes = ManyRegions.Names.ToList();
        var chart = LadderView.Chart(TargetLadder.Of(ManyRegions.Corpus));
        Assert.Equal(1 + 12, chart.Rows.Count);
        Assert.Contains(
            FormattableString.Invariant($"{codes.Count - 12} regions in the middle are left out"),
            chart.Subtitle,
            StringComparison.Ordinal
        );
    }

    private static Report Aim(string region, string growth) =>
        ShortReport.Of(2019, "", $"地区生产总值增长{growth}。", region);
}
