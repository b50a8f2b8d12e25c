using PlanNotebooks.Analysis;
using PlanNotebooks.Languages;
using PlanNotebooks.Observations;
using PlanNotebooks.Presentation;

namespace PlanNotebooks.Tests.Analysis;

/// <summary>A target that was revised in its year, and figures of a part of a year, in what analyses of years say.</summary>
public sealed class PartsAndRevisionsTests
{
    private static readonly Corpus Reports = Corpus.Of(
        ShortReport.Work(2019, "", "主要预期目标是：地区生产总值增长6.5%，固定资产投资增长8%。"),
        ShortReport.Work(
            2020,
            "地区生产总值预期目标由6.5%调整为3%左右，全年增长3.4%。前三季度，固定资产投资增长4.1%。全年固定资产投资增长8.2%。",
            ""
        )
    );

    // Half a year and three quarters, published later than the year's own figures.
    private static readonly Corpus WithParts = Reports.With(
        Statistics.FromText(
            "parts.tsv",
            "region_code\tyear\tmonths\tindicator\tmeasure\tvalue\tunit\trole\tdate\tsource\n"
                + "330106\t2020\t1-6\tgdp\tgrowth\t1.5\t%\tresult\t2021-06\t上半年快讯\n"
                + "330106\t2020\t1-6\tgdp\tlevel\t900\t亿元\tresult\t2021-06\t上半年快讯\n"
                + "330106\t2020\t1-9\tretail_sales\tgrowth\t-5\t%\tresult\t2021-06\t三季度快讯\n"
                + "330106\t2021\t1-6\tgdp\tgrowth\t4\t%\ttarget\t2021-06\t上半年目标\n"
                + "330106\t2019\t1-12\tretail_sales\tgrowth\t8\t%\tresult\t2020-03\t公报\n"
        )
    );

    [Fact]
    public void Target_ThatWasRevised_IsJudgedAsFirstSetAndTellsTheRest()
    {
        var row = Assert.Single(Attainment.Of(Reports).AsEnumerable(), row => row.Indicator.Code == "gdp");
        Assert.Equal((6.5m, 3.4m, Verdict.Missed), (row.Target.Value, row.Outcome.Value, row.Verdict));
        Assert.Contains("3%", row.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void Outcome_IsNeverOfAPartOfTheYear()
    {
        var row = Assert.Single(Attainment.Of(Reports).AsEnumerable(), row => row.Indicator.Code == "fixed_asset_investment");
        Assert.Equal((8.2m, Verdict.Met), (row.Outcome.Value, row.Verdict));
    }

    [Theory]
    [InlineData(Language.English, "One figure of a part of a year")]
    [InlineData(Language.Chinese, "另有1个不足全年的数")]
    public void Note_TellsWhatWasPassedOver(Language language, string expected)
    {
        using var spoken = Speech.In(language);
        Assert.Contains(expected, Attainment.Of(Reports).View.Note, StringComparison.Ordinal);
        Assert.Contains(expected, YearOverYear.Of(Reports).View.Note, StringComparison.Ordinal);
        Assert.Contains(expected, TargetLadder.Of(Reports).View.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void Note_WithoutPartsOfAYear_SaysNothingOfThem()
    {
        var reports = Corpus.Of(ShortReport.Work(2020, "全年固定资产投资增长8.2%。", ""));
        Assert.DoesNotContain("passed over", YearOverYear.Of(reports).View.Note, StringComparison.Ordinal);
        Assert.DoesNotContain("passed over", TargetLadder.Of(reports).View.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void Note_CountsWhatTheTableOfPartsShows() =>
        Assert.StartsWith("One", YearView.PartYears(Reports).ToString(), StringComparison.Ordinal);

    /// <summary>A budget that was revised twice in its year, in a pair of reports.</summary>
    [Fact]
    public void Budget_RevisedTwice_IsJudgedAsFirstSetAndTellsTheLast()
    {
        var reports = Corpus.Of(
            ShortReport.Work(2022, "", "主要预期目标是：一般公共预算收入增长7%。"),
            ShortReport.Work(2023, "年初计划一般公共预算收入增长7%，年中调整为5%，再次调整为4%，实际增长5.4%。", "")
        );
        var set = reports.Targets.Where(one => one.Report != reports.Targets.First().Report).ToList();
        Assert.Equal([(7m, 1), (5m, 2), (4m, 3)], set.Select(one => (one.Value!.Value, one.Revision!.Value)));
        var row = Assert.Single(Attainment.Of(reports).AsEnumerable());
        Assert.Equal((7m, 5.4m, Verdict.Missed), (row.Target.Value, row.Outcome.Value, row.Verdict));
        Assert.Contains("4%", row.Note, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.English, "+6.5%", "later revised to about +3%", "A target revised within its year is judged as it was first set.")]
    [InlineData(Language.Chinese, "+6.5%", "年中调整为+3%左右", "年内调整过的目标按最初提出的判定。")]
    public void Page01_ShowsTheFirstTargetJudgedAndWhatItWasRevisedTo(Language language, string target, string note, string rule)
    {
        using var spoken = Speech.In(language);
        var rows = Attainment.Of(Reports);
        var place = rows.AsEnumerable().ToList().FindIndex(row => row.Indicator.Code == "gdp");
        Assert.Equal(target, rows.CellText(place, rows.ColumnIndex("target")));
        Assert.Equal(note, rows.CellText(place, rows.ColumnIndex("note")));
        Assert.Equal(rows[place].Revised!.Id, rows[place, rows.ColumnIndex("revised_id")]);
        Assert.Contains(rule, Judgement.Rule, StringComparison.Ordinal);
        var cell = AttainmentMatrix.Of(Reports).Single(row => row.Indicator.Code == "gdp").Cells[2020];
        Assert.Equal((TargetStanding.Missed, 6.5m), (cell.Standing, cell.Target!.Value));
    }

    [Fact]
    public void OfficialFiguresOfAPartOfTheYear_AreNoYearsOutcome()
    {
        var row = Assert.Single(Attainment.Of(WithParts).AsEnumerable(), row => row.Indicator.Code == "gdp");
        Assert.Equal((2020, 3.4m, Origin.Report), (row.Year, row.Outcome.Value, row.Outcome.Origin));
        Assert.Equal(
            Attainment.Open(Reports).AsEnumerable().Select(target => target.Id),
            Attainment.Open(WithParts).AsEnumerable().Select(target => target.Id)
        );
    }

    [Fact]
    public void OfficialFiguresOfAPartOfTheYear_StandInNoSeriesRankingOrRestatement()
    {
        var gdp = Assert.Single(YearOverYear.Of(WithParts).AsEnumerable(), row => row.Indicator.Code == "gdp");
        Assert.Equal((2020, 3.4m, (Observation?)null), (gdp.Year, gdp.Growth!.Value!.Value, gdp.Level));
        Assert.Equal(
            [(2019, 8m)],
            YearOverYear
                .Of(WithParts)
                .Where(row => row.Indicator.Code == "retail_sales")
                .AsEnumerable()
                .Select(row => (row.Year, row.Growth!.Value!.Value))
        );
        Assert.Equal(
            [(2020, 3.4m)],
            IndicatorByYear
                .Of(WithParts, "gdp", "330106", Measure.Growth, Role.Result, official: true)
                .Select(value => (value.Period!.Value, value.Value!.Value))
        );
        Assert.All(Restatements.Of(WithParts), row => Assert.Null(row.Later.Months));
        Assert.All(SiblingRanks.Of(WithParts), row => Assert.Null(row.Figure?.Months));
        Assert.All(DistrictAndCity.Of(WithParts), row => Assert.Null(row.District.Months));
        Assert.All(TargetLadder.Of(WithParts), row => Assert.Null(row.Target.Months));
    }

    [Theory]
    [InlineData(Language.English, "Five figures of a part of a year", "months 1–6")]
    [InlineData(Language.Chinese, "另有5个不足全年的数", "1–6月")]
    public void OfficialFiguresOfAPartOfTheYear_AreToldAsSuch(Language language, string passed, string span)
    {
        using var spoken = Speech.In(language);
        Assert.Contains(passed, Attainment.Of(WithParts).View.Note, StringComparison.Ordinal);
        var parts = PartYears.Of(WithParts);
        Assert.Equal(
            ["1-9", "1-6", "1-6", "1-6", "1-9"],
            parts.AsEnumerable().OrderBy(one => one.Concept, StringComparer.Ordinal).Select(one => one.Months)
        );
        Assert.Contains(parts, one => ObservationText.Span(one) == span && one.Origin == Origin.Statistics);
        Assert.NotEmpty(YearView.PartYears(WithParts).Sentences);
    }
}
