using PlanNotebooks.Analysis;
using PlanNotebooks.Observations;
using PlanNotebooks.Presentation;
using PlanNotebooks.Quantities;

namespace PlanNotebooks.Tests.Analysis;

/// <summary>Reports' targets held against official figures, on small tables and on the seeds.</summary>
public sealed class OfficialOutcomeTests
{
    private const string Header = "region_code,year,indicator,measure,value,unit,bound,role,territory,date,source\n";
    private static readonly Corpus Seeded = Corpus.Load(Seeds.Folder);
    private static readonly IReadOnlyList<AttainmentRow> Rows = Attainment.Of(Seeded);

    [Fact]
    public void WithoutALaterReport_TheOfficialFigureIsTheOutcome()
    {
        var row = Assert.Single(
            Attainment.Of(
                Planned("地区生产总值增长6.5%左右。").With(Figures("330106,2020,gdp,growth,6,%,,,,2021-02,公报"))
            )
        );
        Assert.Equal((Verdict.AboutMet, -0.5m, Origin.Statistics), (row.Verdict, row.Gap!.Value.Value, row.Outcome.Origin));
    }

    [Fact]
    public void TheNextReportsFigure_GoesBeforeTheOfficialOne()
    {
        var corpus = Corpus
            .Of(ShortReport.Of(2019, "", "地区生产总值增长6%。"), ShortReport.Of(2020, "地区生产总值增长5%。"))
            .With(Figures("330106,2020,gdp,growth,6.1,%,,,,2021-02,公报"));
        Assert.Equal(
            (5m, Origin.Report),
            Attainment.Of(corpus).Select(row => (row.Outcome.Value!.Value, row.Outcome.Origin)).Single()
        );
    }

    [Fact]
    public void OfSeveralPublications_TheLastCounts()
    {
        var figures = Figures(
            "330106,2020,gdp,growth,6.1,%,,,,2021-02,公报",
            "330106,2020,gdp,growth,5.8,%,,,,2022-01,核实公告",
            "330106,2020,gdp,growth,6,%,,,,2021-12,快讯"
        );
        Assert.Equal(5.8m, Assert.Single(Attainment.Of(Planned("地区生产总值增长6%。").With(figures))).Outcome.Value);
    }

    [Fact]
    public void AnotherTerritory_IsShownAndNeverJudged()
    {
        var planned = Corpus.Of(ShortReport.Of(2019, "", "地区生产总值增长5%。", "杭州市上城区"));
        var row = Assert.Single(
            Attainment.Of(planned.With(Figures("330102,2020,gdp,growth,3.2,%,,,2021,2021-05,报告")))
        );
        Assert.Equal((Verdict.NotComparable, (Gap?)null), (row.Verdict, row.Gap));
        Assert.StartsWith("territory changed", row.Note, StringComparison.Ordinal);
        Assert.Equal(
            Verdict.Missed,
            Assert.Single(Attainment.Of(planned.With(Figures("330102,2020,gdp,growth,3.2,%,,,,2021-05,报告")))).Verdict
        );
    }

    [Fact]
    public void AnOfficialTarget_CountsWhereNoReportSetsOne()
    {
        string[] rows =
        [
            "330106,2020,gdp,growth,6,%,min,target,,2020,报告",
            "330106,2021,gdp,growth,7,%,,target,,2021,报告",
            "330106,2020,gdp,growth,6.5,%,,,,,公报",
            "330106,2021,gdp,growth,6.5,%,,,,,公报",
        ];
        var judged = Attainment.Of(Planned("地区生产总值增长5%。").With(Figures(rows)));
        Assert.Equal(
            [(2020, 5m, Verdict.Met), (2021, 7m, Verdict.Missed)],
            judged.AsEnumerable().Select(row => (row.Year, row.Target.Value!.Value, row.Verdict))
        );
    }

    [Fact]
    public void Units_AreComparedByDimension()
    {
        var row = Assert.Single(
            Attainment.Of(
                Planned("新增绿地50万平方米。").With(Figures("330106,2020,green_area,level,60,公顷,,,,2021,公报"))
            )
        );
        Assert.Equal((Verdict.Met, 20m), (row.Verdict, row.Gap!.Value.Value));
    }

    [Theory]
    [InlineData("gdp", 6.5, 3.9, Verdict.Missed)]
    [InlineData("budget_revenue", 7, 6.5, Verdict.AboutMet)]
    [InlineData("urban_income", 7.5, 3.9, Verdict.Missed)]
    [InlineData("rural_income", 8.5, 6.7, Verdict.Missed)]
    public void Seeds_AnswerForHangzhou2020(string indicator, double target, double outcome, Verdict verdict)
    {
        var row = Rows.Single(row =>
            row.Target.RegionCode == "330100" && row.Year == 2020 && row.Indicator.Code == indicator
        );
        Assert.Equal(
            ((decimal)target, (decimal)outcome, verdict, Origin.Report),
            (row.Target.Value, row.Outcome.Value, row.Verdict, row.Target.Origin)
        );
    }

    [Fact]
    public void Seeds_AnswerForGongshu2021AndLeaveShangcheng2020Open()
    {
        var gongshu = Rows.Single(row =>
            row.Target.RegionCode == "330105" && row.Year == 2021 && row.Indicator.Code == "gdp"
        );
        Assert.Equal(
            (7.5m, Bound.About, 7.8m, Verdict.Met),
            (gongshu.Target.Value!.Value, gongshu.Target.Bound, gongshu.Outcome.Value!.Value, gongshu.Verdict)
        );
        Assert.All(
            Rows.Where(row => row.Target.RegionCode == "330102" && row.Year == 2020),
            row => Assert.Equal(Verdict.NotComparable, row.Verdict)
        );
    }

    [Fact]
    public void Findings_OpenWithTheAnswer()
    {
        var sentences = AttainmentView.Findings(Rows).Sentences;
        Assert.Equal(
            "Of the five headline targets that these reports themselves set and that can be judged, two were met or about met.",
            sentences[0]
        );
        Assert.Contains(
            sentences,
            sentence =>
                sentence.StartsWith(
                    "Hangzhou 2020: gross domestic product about +6.5%, came to +3.9% † (missed, −2.6 points)",
                    StringComparison.Ordinal
                )
        );
        Assert.Contains(sentences, sentence => sentence.Contains("of another territory", StringComparison.Ordinal));
    }

    [Fact]
    public void Matrix_TellsMetAboutMetMissedNoneSetAndNotKnown()
    {
        var matrix = AttainmentMatrix.Of(Seeded);
        Assert.Equal(TargetStanding.Missed, Cell("330100", "gdp", 2020));
        Assert.Equal(TargetStanding.AboutMet, Cell("330100", "budget_revenue", 2020));
        Assert.Equal(TargetStanding.Met, Cell("330105", "gdp", 2021));
        Assert.Equal(TargetStanding.NotComparable, Cell("330102", "gdp", 2020));
        Assert.Equal(TargetStanding.NotKnownYet, Cell("330102", "gdp", 2023));
        Assert.Equal(TargetStanding.NoneFound, Cell("330102", "services_value_added", 2023));
        Assert.Equal(TargetStanding.NoneSet, Cell("000000", "gdp", 2020));
        Assert.Equal(TargetStanding.Unknown, Cell("330000", "gdp", 2020));

        TargetStanding Cell(string region, string indicator, int year) =>
            matrix.Single(row => row.RegionCode == region && row.Indicator.Code == indicator).Cells[year].Standing;
    }

    [Fact]
    public void Ladder_HasTheOfficialTargetsOfTheLevelsAbove()
    {
        var stair = TargetLadder
            .Of(Seeded)
            .Where(row => row.Indicator.Code == "gdp" && row.Year == 2021)
            .Select(row => (row.Target.RegionCode, row.Target.Value, row.Step))
            .ToList();
        Assert.Equal([("000000", 6m, null), ("330000", 6.5m, 0.5m), ("330105", 7.5m, 1m)], stair);
    }

    [Fact]
    public void Restatements_AreInOrderOfDate()
    {
        var row = Restatements
            .Of(Seeded)
            .First(row =>
                row.Earlier.RegionCode == "000000"
                && row.Indicator.Code == "gdp"
                && row.Year == 2019
                && row.Measure == Measure.Growth
                && row.Kind == Restatement.Revised
            );
        Assert.Equal((6.1m, 6.0m, -0.1m), (row.Earlier.Value!.Value, row.Later.Value!.Value, row.Gap!.Value.Value));
    }

    [Fact]
    public void YearOverYear_HasASeriesForTheNationAndBreaksTheDistricts()
    {
        var years = YearOverYear.Of(Seeded);
        Assert.Equal(
            [2018, 2019, 2020, 2021, 2022, 2023],
            years
                .Where(row => row.Territory.RegionCode == "000000" && row.Indicator.Code == "gdp")
                .Select(row => row.Year)
        );
        Assert.Contains(years, row => row.Territory.RegionCode == "330102" && row.BrokenFrom is not null);
        var chart = YearView.TargetAndOutcome(Seeded, "330100");
        Assert.Equal(["outcome", "target"], chart.Series.Select(series => series.Name));
    }

    [Fact]
    public void TargetAndOutcome_DrawNoOutcomeAcrossTheBreakOfATerritory()
    {
        var chart = YearView.TargetAndOutcome(Seeded, "330102");
        var change = Assert.Single(chart.Breaks);
        // The merged district's report of 2021 gives 2020 for its new territory.
        Assert.Equal(2020, change.Year);
        Assert.Contains("2021", change.Words, StringComparison.Ordinal);
        Assert.All(
            chart.Series.Single(series => series.Name == "outcome").Segments,
            segment => Assert.Single(segment.Points.Select(point => point.Year < change.Year).Distinct())
        );
    }

    [Theory]
    [InlineData(-3.4, Bound.Min, "at least 3.4% down")]
    [InlineData(-3, Bound.Max, "at most 3% down")]
    [InlineData(7, Bound.Min, "≥+7%")]
    public void AFallWithABound_IsToldByItsSize(double value, Bound bound, string told) =>
        Assert.Equal(
            told,
            ObservationText.Bounded(
                Rows[0].Target with
                {
                    Value = (decimal)value,
                    Bound = bound,
                    Unit = "%",
                    Measure = Measure.Growth,
                }
            )
        );

    [Theory]
    [InlineData("preliminary", "2021-03", "preliminary", "2022-03", 8.0)]
    [InlineData("", "2022-01", "preliminary", "2022-03", 8.0)]
    [InlineData("preliminary", "2021-03", "", "2023-01", null)]
    [InlineData("", "2023-01", "preliminary", "2022-03", null)]
    public void NominalGrowth_NeverMixesVintages(string oldStatus, string oldDate, string status, string date, double? growth)
    {
        var figures = Statistics.FromText(
            "mine.csv",
            "region_code,year,indicator,measure,value,unit,role,status,date,source\n"
                + $"330106,2020,gdp,level,100,亿元,,{oldStatus},{oldDate},公报\n"
                + $"330106,2021,gdp,level,108,亿元,,{status},{date},公报\n",
            ','
        );
        var rows = YearOverYear.Of(Planned("地区生产总值增长5%。").With(figures));
        Assert.Equal((decimal?)growth, rows.AsEnumerable().Last().NominalGrowth);
    }

    [Fact]
    public void ABreak_StandsBeforeTheFirstYearOfTheNewTerritory()
    {
        var chart = YearView.Across(YearOverYear.Of(Seeded), "gdp");
        var shangcheng = Assert.Single(chart.Breaks, one => one.Note.Contains("Jianggan", StringComparison.Ordinal));
        Assert.Equal(2020, shangcheng.Year);
        Assert.EndsWith("(2021)", shangcheng.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void TheMatrixAsAFigure_SaysTheSameAsTheTable()
    {
        var matrix = AttainmentMatrix.Of(Seeded);
        var words = MatrixView.Chart(matrix).ToFigure().Text;
        var cells = matrix.AsEnumerable().SelectMany(row => row.Cells.Values).ToList();
        var judged = cells.Count(cell =>
            cell.Target is { Headline: true }
            && cell.Standing is (TargetStanding.Met or TargetStanding.AboutMet or TargetStanding.Missed)
        );
        Assert.Contains($"of five that these reports set, 36 of {judged - 5} from other publications", words, StringComparison.Ordinal);
        Assert.Contains(
            "Hangzhou, Gross domestic product 2020: ✗ missed; target about +6.5%, outcome +3.9% †, −2.6 points",
            words,
            StringComparison.Ordinal
        );
        Assert.Contains("China, Gross domestic product 2020: none set: 没有提出全年经济增速具体目标", words, StringComparison.Ordinal);
        Assert.Equal(
            cells.Count(cell => cell.Standing == TargetStanding.NoneFound),
            words.Split(": none found among the headline targets").Length - 1
        );
    }

    [Fact]
    public void ATargetInWords_IsNeverCalledNoneSet()
    {
        var investment = AttainmentMatrix
            .Of(Seeded)
            .AsEnumerable()
            .Single(row => row is { RegionCode: "330102", Indicator.Code: "fixed_asset_investment" });
        Assert.Equal(TargetStanding.NotKnownYet, investment.Cells[2023].Standing);
        Assert.Equal("完成市下达任务", investment.Cells[2023].Target!.Text![^7..]);
    }

    private static Corpus Planned(string plan) => Corpus.Of(ShortReport.Of(2019, "", plan));

    private static Statistics Figures(params string[] rows) =>
        Statistics.FromText("mine.csv", Header + string.Join('\n', rows) + "\n", ',');
}
