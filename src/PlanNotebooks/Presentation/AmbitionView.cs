using PlanNotebooks.Analysis;
using PlanNotebooks.Figures;
using PlanNotebooks.Observations;
using PlanNotebooks.Regions;

namespace PlanNotebooks.Presentation;

/// <summary>How targets beside outcomes are told and drawn.</summary>
public static class AmbitionView
{
    /// <summary>The findings on headline growth targets: how many ask for less than was achieved, the largest steps, the targets in words.</summary>
    public static Findings Findings(IReadOnlyList<AmbitionRow> rows)
    {
        var growth = rows.Where(IsHeadlineGrowth).ToList();
        var words = rows.Where(row => row.Target is { Headline: true, Value: null }).ToList();
        return Presentation.Findings.Of(Lower(growth), Largest(growth), InWords(words));
    }

    /// <summary>A chart of the headline growth targets beside the outcomes of the year before, a group for each report.</summary>
    public static TargetOutcomeChart Chart(IReadOnlyList<AmbitionRow> rows)
    {
        var shown = rows.Where(row => row.Target.Headline && row.Outcome.Measure == Measure.Growth).ToList();
        var growth = shown.Where(IsHeadlineGrowth).ToList();
        return new TargetOutcomeChart
        {
            Title = growth.Count == 0 ? "No growth target can be set beside an outcome" : $"{Counting.Sentence(Counting.Of(growth.Count(row => row.Gap!.Value.Value < 0), "headline growth target"))} of {Counting.Word(growth.Count)} ask for less than was just achieved",
            Subtitle = "Growth in % 增速: the target for the plan year beside the outcome of the year under review",
            Source = Sources.Of(shown.SelectMany(row => new[] { row.Outcome, row.Target })),
            Rows = shown.Select(Row).ToList(),
        };
    }

    private static bool IsHeadlineGrowth(AmbitionRow row) => row is { Target.Headline: true, Gap: not null, Outcome.Measure: Measure.Growth };

    private static TargetOutcomeRow Row(AmbitionRow row) => new(
        row.Indicator.Heading,
        row.Target.Value is { } aim ? new Datum(aim, ObservationText.Bounded(row.Target), ObservationText.Tip(row.Target)) : null,
        new Datum(row.Outcome.Value!.Value, ObservationText.Value(row.Outcome), ObservationText.Tip(row.Outcome)))
    {
        Group = $"{RegionNames.Both(row.Target.RegionCode, row.Region)}: {row.Outcome.Period} → {row.Target.Period}",
        TargetUpper = row.Target.Upper,
        TargetWords = row.Target.Text,
    };

    private static string? Lower(IReadOnlyList<AmbitionRow> growth)
    {
        if (growth.Count == 0) return "No headline growth target stands beside an outcome of the same indicator.";
        var lower = growth.Count(row => row.Gap!.Value.Value < 0);
        return Counting.Sentence($"{Counting.Word(lower)} of the {Counting.Of(growth.Count, "headline growth target")} that can be set beside the outcome just achieved {(lower == 1 ? "asks" : "ask")} for less than that outcome.");
    }

    private static string? Largest(IReadOnlyList<AmbitionRow> growth)
    {
        if (growth.Count < 2) return null;
        var (least, most) = (growth.MinBy(row => row.Gap!.Value.Value)!, growth.MaxBy(row => row.Gap!.Value.Value)!);
        return $"The largest step down is {Step(least)}; the largest step up is {Step(most)}.";
    }

    private static string Step(AmbitionRow row) =>
        $"{RegionNames.English(row.Target.RegionCode, row.Region)}'s {row.Indicator.InSentence} for {row.Target.Period} ({ObservationText.Bounded(row.Target)} after {ObservationText.Value(row.Outcome)})";

    private static string? InWords(IReadOnlyList<AmbitionRow> words) => words.Count == 0 ? null
        : Counting.Sentence($"{Counting.Of(words.Count, "headline target")} {(words.Count == 1 ? "is" : "are")} set in words only, such as “{words[0].Target.Text}”.");
}
