using System.Globalization;
using PlanNotebooks.Languages;
using PlanNotebooks.Observations;
using PlanNotebooks.Regions;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Analysis;

/// <summary>Region × indicator × year: which headline targets were met, and by how much.</summary>
public static class AttainmentMatrix
{
    /// <summary>A row for each region, indicator and measure that has a headline target, a column for each year: the nation first, then
    /// its divisions by level and code. A year whose headline has none shows the work target that its report sets, marked as one.</summary>
    public static Table<MatrixRow> Of(Corpus corpus)
    {
        var attainment = Attainment.Of(corpus).ToList();
        var judged = attainment.Where(row => !row.Stretch).ToDictionary(row => row.Target.Id, StringComparer.Ordinal);
        var numbered = Attainment
            .Targets(corpus, attainment)
            .Where(target => target is { Value: not null, RegionCode: not null, Concept: not null })
            .Select(target => (Target: target, Cell: CellOf(target, judged.GetValueOrDefault(target.Id))))
            .ToList();
        var work = numbered
            .Where(cell => !cell.Target.Headline)
            .ToLookup(
                cell => (cell.Target.RegionCode!, cell.Target.Concept, cell.Target.Measure, cell.Target.Period),
                cell => cell.Cell
            );
        var absent = corpus
            .Targets.Concat(corpus.Statistics.Figures)
            .Where(target => target is { IsNoneSet: true, RegionCode: not null, Concept: not null, Period: not null })
            .Select(target => (Target: target, Cell: new MatrixCell(TargetStanding.NoneSet, null, target)));
        var cells = numbered.Where(cell => cell.Target.Headline).Concat(absent).ToList();
        var years = cells.Select(cell => cell.Target.Period!.Value).Distinct().Order().ToList();
        var inWords = corpus
            .Targets.Where(target => target is { Value: null, Text: not null })
            .AsEnumerable()
            .ToLookup(target => (target.RegionCode, target.Concept, target.Period));
        var planned = PlannedYear.Of(corpus).Select(year => (year.RegionCode, year.Year)).ToHashSet();
        var rows = cells
            .GroupBy(cell => (Code: cell.Target.RegionCode!, cell.Target.Concept, cell.Target.Measure))
            .OrderBy(row => RegionTable.LevelOf(row.Key.Code))
            .ThenBy(row => row.Key.Code, StringComparer.Ordinal)
            .ThenByDescending(row => row.Key.Concept == "gdp")
            .ThenBy(row => row.Key.Concept, StringComparer.Ordinal)
            .Select(row => new MatrixRow(
                row.Key.Code,
                row.First().Target.Region,
                corpus.Indicators.ByCode(row.Key.Concept)!,
                row.Key.Measure,
                years.ToDictionary(
                    year => year,
                    year =>
                        row.FirstOrDefault(cell => cell.Target.Period == year).Cell
                        ?? InWords(inWords[(row.Key.Code, row.Key.Concept, year)].FirstOrDefault())
                        ?? work[(row.Key.Code, row.Key.Concept, row.Key.Measure, year)].FirstOrDefault()
                        ?? Without(planned.Contains((row.Key.Code, year)))
                )
            ));
        return Table
            .Of(rows, Columns(years))
            .Titled("Which targets were met 目标完成矩阵")
            .Noted(PassedOver.With(corpus, Texts.Say("matrix.note", ("official", ObservationText.OfficialNote))));
    }

    private static MatrixCell CellOf(Observation target, AttainmentRow? row) =>
        new(row is null ? TargetStanding.NotKnownYet : StandingOf(row), row, target);

    /// <summary>A target that names no number (与经济增长基本同步): it is set, and cannot be judged.</summary>
    private static MatrixCell? InWords(Observation? target) =>
        target is null ? null : new MatrixCell(TargetStanding.NotKnownYet, null, target);

    private static MatrixCell Without(bool isPlanned) =>
        new(isPlanned ? TargetStanding.NoneFound : TargetStanding.Unknown, null, null);

    /// <summary>What became of a target: met, about met, missed, or not comparable.</summary>
    private static TargetStanding StandingOf(AttainmentRow row) =>
        row.Verdict switch
        {
            Verdict.Met => TargetStanding.Met,
            Verdict.AboutMet => TargetStanding.AboutMet,
            Verdict.Missed => TargetStanding.Missed,
            _ => TargetStanding.NotComparable,
        };

    private static IEnumerable<Column<MatrixRow>> Columns(IReadOnlyList<int> years) =>
        [
            CommonColumns.Region((MatrixRow row) => row.RegionCode, row => row.Region),
            Column.Of(
                "indicator",
                (MatrixRow row) => row.Indicator.Code,
                "Indicator 指标",
                row =>
                    row.Indicator.Heading + (row.Measure == Measure.Level ? Bilingual.Pick(", level", "（总量）") : "")
            ),
            Column.Of("measure", (MatrixRow row) => row.Measure, "Measure 度量", hidden: true),
            .. years.Select(YearColumn),
        ];

    private static Column<MatrixRow> YearColumn(int year) =>
        Column.Of(
            year.ToString(CultureInfo.InvariantCulture),
            (MatrixRow row) => row.Cells[year].Standing,
            show: row => Show(row.Cells[year]),
            tip: row => Tip(row.Cells[year])
        );

    private static string Show(MatrixCell cell) => Word(cell) + cell.WorkMark;

    private static string Word(MatrixCell cell) =>
        cell.Standing switch
        {
            TargetStanding.Met => $"✓ {GapOf(cell)}".TrimEnd(),
            TargetStanding.AboutMet => $"≈ {GapOf(cell)}",
            TargetStanding.Missed => $"✗ {GapOf(cell)}",
            TargetStanding.NotComparable => $"≠ {ObservationText.Bounded(cell.Target!)}",
            TargetStanding.NotKnownYet => $"… {ObservationText.Bounded(cell.Target!)}",
            TargetStanding.NoneSet => Bilingual.Pick("none set 明确不设"),
            TargetStanding.NoneFound => Bilingual.Pick("none found 未见"),
            _ => "",
        };

    /// <summary>The gap; nothing of prices within their aim, of which more is no success.</summary>
    internal static string GapOf(MatrixCell cell) =>
        cell.Row!.Gap switch
        {
            null => "",
            _ when cell.Row.IsWithin => "",
            { Unit: "%" } gap => Amounts.Of(gap.Value, "%", signed: true),
            { } gap => Amounts.Number(gap.Value, signed: true),
        };

    internal static string? Tip(MatrixCell cell) =>
        cell.Row is { } row ? SourceTip.OfAll(row.Target, row.Outcome) : SourceTip.OfAll(cell.Target);
}
