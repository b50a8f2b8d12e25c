using PlanNotebooks.Languages;
using PlanNotebooks.Observations;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Analysis.Setting;

/// <summary>How yearly targets are revised within a five-year plan (2001–2005, 2006–2010 …).</summary>
/// <remarks>Change = last yearly target − first, in percentage points, turned where less is better, so that more is asked where it is
/// positive; of ranges the lower ends. A plan of which fewer than two yearly targets are known has no row.</remarks>
public static class PlanRevisions
{
    private const int Length = 5;

    /// <summary>A row for each region, indicator and five-year plan; growth targets alone.</summary>
    public static Table<PlanRevisionRow> Of(Corpus corpus)
    {
        var targets = Attainment
            .Targets(corpus, Attainment.Of(corpus))
            .Where(target => target is { Value: not null, Measure: Measure.Growth, RegionCode: not null });
        var rows = targets
            .GroupBy(target =>
                (
                    target.RegionCode,
                    target.Concept,
                    From: PlanOf(target.Period!.Value),
                    Territory: corpus.TerritoryOf(target)
                )
            )
            .Select(plan =>
                Row(
                    corpus,
                    plan.Key.From,
                    plan.DistinctBy(target => target.Period).OrderBy(target => target.Period).ToList()
                )
            )
            .OfType<PlanRevisionRow>()
            .OrderBy(row => row.First.RegionCode, StringComparer.Ordinal)
            .ThenBy(row => row.Indicator.Code, StringComparer.Ordinal)
            .ThenBy(row => row.From);
        return Table
            .Of(
                rows,
                CommonColumns.Region((PlanRevisionRow row) => row.First),
                CommonColumns.Indicator((PlanRevisionRow row) => row.Indicator),
                Column.Of(
                    "from",
                    (PlanRevisionRow row) => row.From,
                    "Five-year plan 五年规划",
                    row => FormattableString.Invariant($"{row.From}–{row.From + Length - 1}")
                ),
                CommonColumns.Points("change", (PlanRevisionRow row) => row.Change, "Change 变动"),
                Column.Of(
                    "first",
                    (PlanRevisionRow row) => row.First.Value,
                    "First target 首个目标",
                    row => Dated(row.First),
                    row => ObservationText.Tip(row.First)
                ),
                Column.Of(
                    "last",
                    (PlanRevisionRow row) => row.Last.Value,
                    "Last target 末个目标",
                    row => Dated(row.Last),
                    row => ObservationText.Tip(row.Last)
                ),
                Column.Of("years", (PlanRevisionRow row) => row.Years, "Targets known 已知目标项数"),
                Column.Of("raises", (PlanRevisionRow row) => row.Raises, "More asked 提高要求"),
                Column.Of("cuts", (PlanRevisionRow row) => row.Cuts, "Less asked 降低要求"),
                CommonColumns.Id("first_id", (PlanRevisionRow row) => row.First),
                CommonColumns.Id("last_id", (PlanRevisionRow row) => row.Last)
            )
            .Titled("Yearly targets within a five-year plan 五年规划内的年度目标调整")
            .Noted(Texts.Say("note.plan-revisions"));
    }

    private static string Dated(Observation target) =>
        ObservationText.Bounded(target) + Punctuation.Year(target.Period);

    /// <summary>The first year of the five-year plan that a year belongs to: 2001 of 2005, 2006 of 2006.</summary>
    private static int PlanOf(int year) => year - (year - 1) % Length;

    private static PlanRevisionRow? Row(Corpus corpus, int from, List<Observation> targets)
    {
        if (targets.Count < 2)
            return null;
        var indicator = corpus.Indicators.ByCode(targets[0].Concept)!;
        var steps = targets
            .Zip(targets.Skip(1), (one, next) => indicator.Turned(next.Value!.Value - one.Value!.Value))
            .ToList();
        return new PlanRevisionRow(
            targets[0].Region,
            indicator,
            from,
            targets[0],
            targets[^1],
            targets.Count,
            steps.Count(step => step > 0),
            steps.Count(step => step < 0)
        );
    }
}
