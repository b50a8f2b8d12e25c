using PlanNotebooks.Analysis;
using PlanNotebooks.Analysis.Setting;
using PlanNotebooks.Figures;
using PlanNotebooks.Languages;
using PlanNotebooks.Observations;
using PlanNotebooks.Presentation;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Tests.Presentation;

/// <summary>What the pages claim first of the five reports, each checked once by reading; counts are counted again from the
/// rows.</summary>
public sealed class SeedClaimsTests
{
    private static readonly Corpus Seeded = Corpus.Load(Seeds.Folder);
    private static readonly Lazy<Table<YearRow>> Years = new(() => YearOverYear.Of(Seeded));

    [Fact]
    public void Page01_OpensWithWhatBecameOfTheTargets() =>
        Assert.Equal(
            [
                "Of the five headline targets that these reports themselves set and that can be judged, two were met or about met.",
                "Hangzhou 2020: gross domestic product about +6.5%, came to +3.9% † (missed, −2.6 points); "
                    + "general public budget revenue about +7%, came to +6.5% † (about met, −0.5 points); "
                    + "urban disposable income per capita +7.5%, came to +3.9% † (missed, −3.6 points); "
                    + "rural disposable income per capita +8.5%, came to +6.7% † (missed, −1.8 points).",
                "Gongshu 2021: gross domestic product about +7.5%, came to +7.8% † (met, +0.3 points).",
                "Four outcomes of Shangcheng 2020 are of another territory than the targets: shown apart, and not judged.",
                "Counted apart, targets that are not these reports' own but stand in other publications (†), "
                    + "for the levels above and other years; met or about met: "
                    + "China 23 of 25, Zhejiang 5 of 5, Hangzhou 7 of 9 and Gongshu 1 of 6.",
            ],
            AttainmentView.Findings(Attainment.Of(Seeded)).Sentences
        );

    [Fact]
    public void Page01_NineOfElevenTargetsAskForLess()
    {
        var rows = Ambition
            .Of(Seeded)
            .Where(row => row is { Target.Headline: true, Target.Measure: Measure.Growth, Gap: not null })
            .AsEnumerable()
            .ToList();
        Assert.Equal((11, 9), (rows.Count, rows.Count(row => row.Target.Value < row.Outcome.Value)));
        Assert.StartsWith("Nine of the 11 ", AmbitionView.Findings(Ambition.Of(Seeded)).Sentences[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Page02_OpensWithTheRegionThatReports()
    {
        var sentences = YearView.Findings(Years.Value).Sentences;
        Assert.Equal(
            [
                "Hangzhou's growth of gross domestic product: about +7% † est. in 2018, +5.6% † est. in 2023.",
                "Between them it was slowest in 2022 (+1.5% † est.) and fastest in 2021 (+8.5% † est.).",
            ],
            sentences.Take(2)
        );
        var both = Years.Value.Where(row => row.Difference is not null).AsEnumerable().ToList();
        var open = both.Where(row => row.Explanation == Explanation.Unexplained).ToList();
        Assert.Equal((7, 3), (both.Count, open.Count));
        Assert.Equal(
            (5.8m, 8.2m),
            open.Select(row => (row.Growth!.Value!.Value, row.ImpliedGrowth!.Value)).MaxBy(row => Math.Abs(row.Item1 - row.Item2))
        );
        Assert.Contains("(+5.8% † published, +8.2% implied)", sentences[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Page03_CountsTheRatesBelowTheLevelAbove_AndGivesSharesOfGdp()
    {
        var rows = DistrictAndCity.Of(Seeded);
        var rates = rows.Where(row => row.District is { Role: Role.Result, Measure: Measure.Growth }).AsEnumerable().ToList();
        var lower = rates.Count(row => row.District.Value < row.Whole.Value);
        var sentences = DistrictView.Findings(rows, RegionsSideBySide.Of(Seeded)).Sentences;
        Assert.EndsWith(
            $"{lower} of {rates.Count} growth rates that can be set beside the level above are lower than that level's.",
            sentences[0],
            StringComparison.Ordinal
        );
        Assert.Equal(
            "Shares of the GDP of the level above: Hangzhou 24.3% of Zhejiang (2023), Shangcheng 13.46% of Hangzhou (2022) "
                + "and Gongshu 10.68% of Hangzhou (2022).",
            sentences[1]
        );
    }

    /// <summary>Each counted apart from the library too: by the figures' own files, over years, regions and levels.</summary>
    [Fact]
    public void Page03_Counts_AreThoseOfTheFiguresThemselves()
    {
        var regions = RegionsSideBySide.Of(Seeded);
        var sentences = DistrictView.Findings(DistrictAndCity.Of(Seeded), regions).Sentences;
        Assert.Contains("; 34 of 58 growth rates that can be set beside", sentences[0], StringComparison.Ordinal);
        Assert.Equal((35, 6), (regions.Count, regions.Count(row => row.Comparable)));
        Assert.StartsWith("29 further figures are given by two regions or more, ", sentences[2], StringComparison.Ordinal);
        var steps = TargetLadder.Of(Seeded).Where(row => row.Step is not null).AsEnumerable().ToList();
        Assert.Equal((17, 10), (steps.Count, steps.Count(row => row.Step > 0)));
        Assert.StartsWith("Ten of 17 targets", LadderView.Findings(TargetLadder.Of(Seeded)).Sentences[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Page02_Counts_AreThoseOfTheFiguresThemselves()
    {
        var sentences = YearView.Findings(Years.Value).Sentences;
        Assert.Equal(
            "Shangcheng's figures break in 2021, when most of Jianggan district was merged into Shangcheng: "
                + "26 series are not joined across it.",
            sentences[3]
        );
        Assert.Equal(
            "One level given without a rate differs by half or more from the year before: "
                + "Hangzhou's new listed companies in 2021 (+85.7%). Its unit, year or scope may have changed, or have been read wrongly.",
            sentences[4]
        );
        Assert.Equal(
            [
                "Of 29 figures that a later report or publication gives again, nine were revised, most of all Zhejiang's gross domestic "
                    + "product of 2023, from 8.2553 trillion yuan † est. to 8.562 trillion yuan † (+3.7%).",
                "20 first figures were estimates (预计) or preliminary.",
            ],
            YearView.Findings(Restatements.Of(Seeded)).Sentences
        );
    }

    /// <summary>What stands above the figures. The counts were made outside these tests and without the library, from the text of the
    /// reports in <c>seeds</c> and from <c>statistics.tsv</c> there; here they are constants.</summary>
    [Fact]
    public void Figures_AreTitledWithWhatWasCountedApart()
    {
        using var spoken = Speech.In(Language.Chinese);
        var (districts, ladder) = (DistrictAndCity.Of(Seeded), TargetLadder.Of(Seeded));
        Assert.Equal(
            [
                "3项地区生产总值增长目标中2项低于上年实绩",
                "主要预期目标完成或基本完成：报告自身5项中2项，其他出版物所载（†）45项中36项",
                "11项主要预期增长目标中9项低于上年实绩",
                "地区生产总值增速：同有2018年和2023年数据的3个地区，2023年均低于2018年",
                "11项目标中7项要求高于上级",
                "6项目标中3项要求高于上级",
                "地区生产总值增速：14项中9项低于上级",
                "2023年杭州市服务业增加值占浙江省的30.36%",
                "2个地区有6项数据可横向对比",
                "两份文件中46项数据一致，没有不同",
            ],
            new Chart[]
            {
                CorpusView.Growth(Seeded),
                MatrixView.Chart(AttainmentMatrix.Of(Seeded)),
                AmbitionView.Chart(Ambition.Of(Seeded)),
                YearView.Across(Years.Value, "gdp"),
                LadderView.Chart(ladder),
                LadderView.Others(ladder),
                DistrictView.GrowthChart(districts),
                DistrictView.ShareChart(districts),
                DistrictView.Panels(RegionsSideBySide.Of(Seeded)),
                AgreementView.Chart(Agreement.Of(Seeded), Seeded),
            }.Select(chart => chart.Title)
        );
    }

    /// <summary>Of what was planned for each year of an economy and is known: 2019 about met, 2020 and 2022 missed, 2023 met of Hangzhou;
    /// 2022 missed of the nation.</summary>
    [Theory]
    [InlineData("330100", "4项目标中完成或基本完成2项")]
    [InlineData("330000", "3项目标均完成或基本完成")]
    [InlineData("000000", "5项目标中完成或基本完成4项")]
    public void Page02_CountsWhatWasMetOfTheYearsOfARegion(string region, string said)
    {
        using var spoken = Speech.In(Language.Chinese);
        Assert.Contains(
            said,
            YearView.TargetAndOutcome(Seeded, region).Subtitle,
            StringComparison.Ordinal
        );
    }

    /// <summary>2,005.9 of 8,255.3, 252.5 of 1,875.3 and 200.33 of 1,875.3 billion yuan: each pair as first published.</summary>
    [Theory]
    [InlineData("330100", 2023, 24.3)]
    [InlineData("330102", 2022, 13.46)]
    [InlineData("330105", 2022, 10.68)]
    public void Page03_SharesOfGdp_AreOfOneVintage(string region, int year, double share) =>
        Assert.Equal(
            (decimal)share,
            DistrictAndCity
                .Of(Seeded)
                .Single(row =>
                    row.District.RegionCode == region
                    && row is { Indicator.Code: "gdp", District: { Role: Role.Result, Measure: Measure.Level } }
                    && row.Year == year
                )
                .Share
        );

    [Fact]
    public void Page06_OpensWithWhatWasRead() =>
        Assert.Equal(
            [
                "Five reports of three regions, for the years from 2020 to 2023, were read.",
                "No file of the folder was passed over.",
                "No region has two consecutive reports here: what became of targets is told by figures of other publications (†) alone.",
            ],
            CorpusView.Findings(Seeded).Sentences
        );

    [Fact]
    public void Page07_CountsWhatFellShort()
    {
        var rows = Attainment
            .OnePerIndicator(Attainment.Of(Seeded))
            .Where(row =>
                row
                    is
                {
                    Verdict: not Verdict.NotComparable,
                    Gap: not null,
                    Target.Measure: Measure.Growth or Measure.Share,
                    Indicator.IsCapped: false
                }
            )
            .ToList();
        var under = rows.Count(row => row.Gap!.Value.Value < 0);
        Assert.Equal((37, 14), (rows.Count, under));
        var own = rows.Where(row => row.Target.Origin == Origin.Report).ToList();
        Assert.Equal((5, 4), (own.Count, own.Count(row => row.Gap!.Value.Value < 0)));
        var sentences = SettingView.Findings(Seeded).Sentences;
        Assert.Equal(
            [
                "Of the five headline targets in rates (growth, shares; prices apart) that these reports set and that can be judged, "
                    + "four came out worse than the number set, also where “about” leaves room.",
                "Counted apart, of 32 such targets from other publications (†), ten came out worse.",
                "Counting work targets and those of other publications too, 15 were set as “about” (左右), "
                    + "of which four came out worse than the number whatever slack the word allows; "
                    + "six as “or more” (以上), of which one.",
            ],
            sentences.Take(3)
        );
        var (over, shortfall) = (
            Ratchet.Of(Seeded).Where(row => row.Overshoot > 0).ToList(),
            Ratchet.Of(Seeded).Where(row => row.Overshoot < 0).ToList()
        );
        Assert.Equal((16, 4), (over.Count, shortfall.Count));
        Assert.StartsWith("After an overshoot the next target asked for more in ", sentences[3], StringComparison.Ordinal);
        Assert.Contains(" of 16 cases and for less in ", sentences[3], StringComparison.Ordinal);
        Assert.All(Ratchet.Of(Seeded), row => Assert.NotEqual(3, Own(row)));
        Assert.Contains("All 21 cases of a target", sentences[4], StringComparison.Ordinal);
        Assert.StartsWith("No headline target of Shangcheng has an outcome", sentences[5], StringComparison.Ordinal);

        static int Own(RatchetRow row) =>
            new[] { row.Target, row.Outcome, row.Next }.Count(one => one.Origin == Origin.Report);
    }

    [Fact]
    public void NoPageButThatOfTheReading_CountsParsedNumbers()
    {
        string[] openings =
        [
            CorpusView.Found(Seeded).ToString(),
            CorpusView.Findings(Seeded).ToString(),
            AttainmentView.Findings(Attainment.Of(Seeded)).ToString(),
            YearView.Findings(Years.Value).ToString(),
        ];
        Assert.All(
            openings,
            opening =>
            {
                Assert.DoesNotContain("results and", opening, StringComparison.Ordinal);
                Assert.DoesNotContain("runs from", opening, StringComparison.Ordinal);
            }
        );
        Assert.Equal(openings.Length, openings.Distinct().Count());
    }
}
