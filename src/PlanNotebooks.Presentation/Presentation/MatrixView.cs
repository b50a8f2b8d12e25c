using System.Globalization;
using PlanNotebooks.Analysis;
using PlanNotebooks.Figures;
using PlanNotebooks.Languages;
using PlanNotebooks.Observations;
using PlanNotebooks.Regions;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Presentation;

/// <summary>The matrix of regions, indicators and years as a figure.</summary>
public static class MatrixView
{
    /// <summary>What a sheet of paper holds in letters that can be read.</summary>
    private const int MostRows = 36;

    /// <summary>A box for each headline target: met, about met, missed, and by how much; none set, as the region says, or none found;
    /// not known yet.</summary>
    /// <param name="matrix">The matrix, as <see cref="AttainmentMatrix.Of"/> gives it.</param>
    public static GridChart Chart(Table<MatrixRow> matrix)
    {
        var rows = matrix.AsEnumerable().ToList();
        var years = rows.SelectMany(row => row.Cells.Keys).Distinct().Order().ToList();
        var capped = Capping.First(rows, MostRows, "rows 指标行");
        var judged = Attainment
            .OnePerIndicator(
                rows.SelectMany(row => row.Cells.Values)
                    .Where(cell => cell.Row is { Verdict: not Verdict.NotComparable, Target.Headline: true })
                    .Select(cell => cell.Row!)
            )
            .ToList();
        return new GridChart
        {
            Title = Title(judged),
            Subtitle = Texts.Say("matrix.subtitle") + capped.LeftOut,
            Source = Sources.Of(capped.Shown.SelectMany(row => row.Cells.Values).SelectMany(Observed)),
            Columns = years.Select(year => year.ToString(CultureInfo.InvariantCulture)).ToList(),
            Rows = capped.Shown.Select(row => Row(row, years)).ToList(),
            Legend =
            [
                (GridTone.Good, Texts.Say("matrix.met")),
                (GridTone.Near, Texts.Say("matrix.about")),
                (GridTone.Bad, Texts.Say("matrix.missed")),
                (GridTone.Neutral, Texts.Say("matrix.other")),
            ],
        };
    }

    /// <summary>How many were met: of the reports' own, and apart from them of those that other publications hold.</summary>
    private static string Title(IReadOnlyList<AttainmentRow> judged)
    {
        var (own, other) = (OfOrigin(judged, Origin.Report), OfOrigin(judged, Origin.Statistics));
        return (judged.Count, other.All) switch
        {
            (0, _) => Texts.Say("matrix.title-none"),
            (_, 0) => Texts.SayPart(
                "matrix.title",
                ("met", own.Met),
                own.All
            ),
            _ => Texts.Say(
                "matrix.title-mixed",
                ("own", own.All),
                ("ownMet", own.Met),
                ("other", other.All),
                ("otherMet", other.Met)
            ),
        };
    }

    private static (int All, int Met) OfOrigin(IReadOnlyList<AttainmentRow> judged, Origin origin)
    {
        var rows = judged.Where(row => row.Target.Origin == origin).ToList();
        return (rows.Count, rows.Count(row => row.IsMet));
    }

    private static IEnumerable<Observation> Observed(MatrixCell cell) =>
        new[] { cell.Target, cell.Row?.Outcome }.OfType<Observation>();

    private static GridRow Row(MatrixRow row, List<int> years)
    {
        var level = row.Measure == Measure.Level ? Bilingual.Pick(", level", "（总量）") : "";
        return new GridRow(row.Indicator.Heading + level, years.ConvertAll(year => Cell(row.Cells[year])))
        {
            Group = RegionNames.Of(row.RegionCode, row.Region),
        };
    }

    private static GridCell Cell(MatrixCell cell) =>
        cell.Standing switch
        {
            TargetStanding.Met => Judged(cell, GridTone.Good, "✓", "matrix.met"),
            TargetStanding.AboutMet => Judged(cell, GridTone.Near, "≈", "matrix.about"),
            TargetStanding.Missed => Judged(cell, GridTone.Bad, "✗", "matrix.missed"),
            TargetStanding.NotComparable => Open(cell, "≠", "matrix.not-comparable"),
            TargetStanding.NotKnownYet => Open(cell, "…", "matrix.not-known"),
            TargetStanding.NoneSet => new GridCell(
                GridTone.Neutral,
                "∅",
                Texts.Say("matrix.none-set", ("words", cell.Target!.Text ?? "")),
                AttainmentMatrix.Tip(cell)
            ),
            TargetStanding.NoneFound => new GridCell(GridTone.Neutral, "–", Texts.Say("matrix.none-found")),
            _ => GridCell.None,
        };

    private static GridCell Judged(MatrixCell cell, GridTone tone, string mark, string key) =>
        new(
            tone,
            $"{mark} {Short(cell)}".TrimEnd() + cell.WorkMark,
            Texts.Say(
                "matrix.cell",
                ("standing", Texts.Say(key)),
                ("target", ObservationText.Bounded(cell.Target!)),
                ("outcome", ObservationText.Outcome(cell.Row!.Outcome)),
                ("gap", cell.Row.GapText)
            ) + cell.WorkWords,
            AttainmentMatrix.Tip(cell)
        );

    /// <summary>The gap; one of ten per cent or more to the whole per cent, for a box is narrow, and its words have the decimal.</summary>
    private static string Short(MatrixCell cell) =>
        cell.Row is { IsWithin: false, Gap: { Unit: "%", Value: >= 10 or <= -10 } gap }
            ? Amounts.Of(decimal.Round(gap.Value, MidpointRounding.AwayFromZero), "%", signed: true)
            : AttainmentMatrix.GapOf(cell);

    private static GridCell Open(MatrixCell cell, string mark, string key) =>
        new(
            GridTone.Neutral,
            mark + cell.WorkMark,
            Texts.Say("matrix.open", ("standing", Texts.Say(key)), ("target", ObservationText.Bounded(cell.Target!))) + cell.WorkWords,
            AttainmentMatrix.Tip(cell)
        );
}
