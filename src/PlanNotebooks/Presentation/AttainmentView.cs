using PlanNotebooks.Analysis;
using PlanNotebooks.Figures;
using PlanNotebooks.Observations;
using PlanNotebooks.Regions;

namespace PlanNotebooks.Presentation;

/// <summary>How targets held against later outcomes are told and drawn.</summary>
public static class AttainmentView
{
    /// <summary>The findings: how many targets were met, or that the corpus holds no two consecutive reports of a region.</summary>
    public static Findings Findings(IReadOnlyList<AttainmentRow> rows)
    {
        if (rows.Count == 0)
            return Presentation.Findings.Of("Whether a target was met is told by the region's next report. These reports hold no two consecutive ones of a region, so no target can be held against its outcome here; what the reports say themselves of plans completed stands below.");
        var judged = rows.Where(row => row.Verdict != Verdict.NotComparable).ToList();
        var headline = judged.Where(row => row.Target.Headline).ToList();
        return Presentation.Findings.Of(
            $"Of {Counting.Of(judged.Count, "target")} that a later report gives the outcome for, {Counting.Word(Met(judged))} {(Met(judged) == 1 ? "was" : "were")} met; of {Counting.Of(headline.Count, "headline target")} among them, {Counting.Word(Met(headline))}.",
            rows.Count == judged.Count ? null : $"{Counting.Sentence(Counting.Of(rows.Count - judged.Count, "more"))} cannot be compared: set in words, given in another unit, or of another territory.");
    }

    /// <summary>Headline growth targets beside the outcomes that the next report gives, a group for each region and year.</summary>
    public static TargetOutcomeChart Chart(IReadOnlyList<AttainmentRow> rows)
    {
        var shown = rows.Where(row => row is { Target: { Headline: true, Value: not null, Measure: Measure.Growth }, Verdict: not Verdict.NotComparable }).ToList();
        return new TargetOutcomeChart
        {
            Title = $"{Counting.Sentence(Counting.Word(shown.Count(row => row.Verdict == Verdict.Met)))} of {Counting.Of(shown.Count, "headline growth target")} {(shown.Count == 1 ? "was" : "were")} met",
            Subtitle = "Growth in % 增速: the target for a year beside that year's outcome",
            Source = Sources.Of(shown.SelectMany(row => new[] { row.Target, row.Outcome })),
            Rows = shown.Select(Row).ToList(),
        };
    }

    private static int Met(IReadOnlyList<AttainmentRow> rows) => rows.Count(row => row.Verdict == Verdict.Met);

    private static TargetOutcomeRow Row(AttainmentRow row) => new(
        row.Indicator.Heading,
        new Datum(row.Target.Value!.Value, ObservationText.Bounded(row.Target), ObservationText.Tip(row.Target)),
        new Datum(row.Outcome.Value!.Value, ObservationText.Value(row.Outcome), ObservationText.Tip(row.Outcome)))
    {
        Group = $"{RegionNames.Both(row.Target.RegionCode, row.Region)} {row.Year}",
        TargetUpper = row.Target.Upper,
    };
}
