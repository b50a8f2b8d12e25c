using PlanNotebooks.Analysis;
using PlanNotebooks.Figures;
using PlanNotebooks.Indicators;
using PlanNotebooks.Languages;
using PlanNotebooks.Observations;
using PlanNotebooks.Regions;

namespace PlanNotebooks.Presentation;

/// <summary>How targets beside outcomes are told and drawn.</summary>
public static class AmbitionView
{
    /// <summary>The findings on headline growth targets: how many ask for less than was achieved, the largest steps, the targets in
    /// words.</summary>
    /// <remarks>Ceilings, such as of prices and energy use, are no ambition and do not count; the tables have them.</remarks>
    public static Findings Findings(IReadOnlyList<AmbitionRow> rows)
    {
        var growth = rows.Where(IsHeadlineGrowth).ToList();
        var words = rows.Where(row => row.Target is { Headline: true, Value: null }).ToList();
        return Presentation.Findings.Of(Lower(growth), Median(growth), Largest(growth), InWords(words));
    }

    /// <summary>A chart of the headline growth targets beside the outcomes of the year before: a group for each report, or where they
    /// are many a ranking of the one indicator that most give.</summary>
    public static TargetOutcomeChart Chart(IReadOnlyList<AmbitionRow> rows)
    {
        var growth = rows.Where(IsHeadlineGrowth).ToList();
        var shown = ChartRows.Of(growth, row => row.Indicator, row => row.Gap!.Value.Value);
        return new TargetOutcomeChart
        {
            Title = Title(shown.All),
            Subtitle =
                $"{Texts.Say("ambition.subtitle")}{shown.Note}{Estimates.Note(shown.Rows.Select(row => row.Outcome))}",
            Source = Sources.Of(shown.Rows.SelectMany(row => new[] { row.Outcome, row.Target })),
            Rows = shown
                .Rows.OrderBy(row => shown.Ranked ? "" : Group(row), StringComparer.Ordinal)
                .ThenByDescending(row => row.Gap?.Value)
                .Select(row => Row(row, shown.Ranked))
                .ToList(),
        };
    }

    private static bool IsHeadlineGrowth(AmbitionRow row) =>
        row
            is
        {
            Target.Headline: true,
            Stretch: false,
            Gap: not null,
            Outcome.Measure: Measure.Growth,
            Indicator.Desired: Desired.More
        };

    private static string Group(AmbitionRow row) =>
        $"{RegionNames.Of(row.Target.RegionCode, row.Region)}{Punctuation.Colon}{row.Outcome.Period} → {row.Target.Period}";

    private static string Title(IReadOnlyList<AmbitionRow> growth)
    {
        if (growth.Count == 0)
            return Texts.Say("ambition.title-none");
        var less = growth.Count(row => row.Ask == Ask.Less);
        return growth.Select(row => row.Indicator.Code).Distinct().Count() == 1
            ? Texts.SayPart(
                "ambition.title-one",
                ("less", less),
                growth.Count,
                ("indicator", growth[0].Indicator.InSentence)
            )
            : Texts.SayPart(
                "ambition.title",
                ("less", less),
                growth.Count
            );
    }

    private static TargetOutcomeRow Row(AmbitionRow row, bool ranked) =>
        new(
            ranked ? $"{RegionNames.Of(row.Target.RegionCode, row.Region)} {row.Target.Period}" : row.Indicator.Heading,
            new Datum(row.Target.Value!.Value, ObservationText.Bounded(row.Target), ObservationText.Tip(row.Target)),
            new Datum(row.Outcome.Value!.Value, ObservationText.Outcome(row.Outcome), ObservationText.Tip(row.Outcome))
        )
        {
            Group = ranked ? null : Group(row),
            TargetUpper = row.Target.Upper,
        };

    private static string? Lower(IReadOnlyList<AmbitionRow> growth)
    {
        if (growth.Count == 0)
            return Texts.Say("ambition.none");
        return Texts.SayPart(
            "ambition.lower",
            ("less", growth.Count(row => row.Ask == Ask.Less)),
            growth.Count
        );
    }

    private static string? Median(IReadOnlyList<AmbitionRow> growth)
    {
        var summaries = Ambition.ByIndicator(growth);
        if (
            summaries.Count == 0
            || (
                summaries.FirstOrDefault(row => row.Indicator.Code == "gdp" && 2 * row.Count >= summaries[0].Count)
                ?? summaries[0]
            )
                is not { Count: > 2 } most
        )
            return null;
        var gap = most.MedianGap.Value;
        var key = gap switch
        {
            0 => "ambition.median-same",
            < 0 => "ambition.median-below",
            _ => "ambition.median-above",
        };
        return Texts.Say(
            key,
            ("indicator", most.Indicator.InSentence),
            ("count", most.Count),
            ("gap", Amounts.Number(Math.Abs(gap)))
        );
    }

    private static string? Largest(IReadOnlyList<AmbitionRow> growth)
    {
        if (growth.Count < 2)
            return null;
        var (least, most) = (growth.MinBy(row => row.Gap?.Value)!, growth.MaxBy(row => row.Gap?.Value)!);
        string?[] steps =
        [
            least.Gap?.Value < 0 ? Texts.Say("ambition.down", ("step", Step(least))) : null,
            most.Gap?.Value > 0 ? Texts.Say("ambition.up", ("step", Step(most))) : null,
        ];
        return steps.OfType<string>().ToList() is { Count: > 0 } told
            ? string.Join(Bilingual.Pick(" ", ""), told)
            : null;
    }

    private static string Step(AmbitionRow row) =>
        Texts.Say(
            "ambition.step",
            ("region", RegionNames.Of(row.Target.RegionCode, row.Region)),
            ("indicator", row.Indicator.InSentence),
            ("year", $"{row.Target.Period}"),
            ("target", ObservationText.Bounded(row.Target)),
            ("outcome", ObservationText.Outcome(row.Outcome))
        );

    private static string? InWords(IReadOnlyList<AmbitionRow> words) =>
        words.Count == 0 ? null : Texts.Say("ambition.words", ("count", words.Count), ("words", words[0].Target.Text));
}
