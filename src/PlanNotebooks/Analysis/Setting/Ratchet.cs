using PlanNotebooks.Indicators;
using PlanNotebooks.Languages;
using PlanNotebooks.Observations;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Analysis.Setting;

/// <summary>The ratchet (棘轮效应): is the next target raised after an overshoot, and lowered after a miss?</summary>
/// <remarks>
/// Change = target of the year after − target, overshoot = outcome − target, both in percentage points and turned where less is better.
/// Years without a
/// target in the year after, in the same measure and on the same territory, have no row.
/// </remarks>
public static class Ratchet
{
    /// <summary>A row for each target with an outcome and a target for the year after; by region, indicator and year.</summary>
    public static Table<RatchetRow> Of(Corpus corpus)
    {
        var judged = Attainment.Of(corpus);
        var targets = Attainment
            .Targets(corpus, judged)
            .Where(target => target.Value is not null)
            .ToLookup(target => (target.RegionCode, target.Concept, target.Measure, target.Period));
        var rows =
            from row in Overshoot.Rows(judged)
            let next = targets[(row.Target.RegionCode, row.Target.Concept, row.Target.Measure, row.Year + 1)]
                .FirstOrDefault()
            where next is not null && corpus.TerritoryOf(next) == corpus.TerritoryOf(row.Target)
            orderby row.Target.RegionCode, row.Indicator.Code, row.Year
            select new RatchetRow(
                row.Region,
                row.Indicator,
                row.Year,
                row.Target,
                row.Outcome,
                next,
                Overshoot.Of(row),
                Change(row, next)
            );
        return Table.Of(rows, Columns).Titled("Target, outcome, and the target after 目标、实绩与次年目标");
    }

    /// <summary>For each indicator: the median change after an overshoot and after a miss, and the slope; the most years first.</summary>
    public static Table<RatchetSummary> ByIndicator(IEnumerable<RatchetRow> rows) =>
        Table
            .Of(
                rows.GroupBy(row => row.Indicator).Select(Summary).OrderByDescending(row => row.Years),
                CommonColumns.Indicator((RatchetSummary row) => row.Indicator),
                Column.Of("years", (RatchetSummary row) => row.Years, "Pairs of years 年份对数"),
                Column.Of("after_overshoot", (RatchetSummary row) => row.AfterOvershoot, "Overshoots 超额次数"),
                CommonColumns.Points(
                    "change_after_overshoot",
                    (RatchetSummary row) => row.ChangeAfterOvershoot,
                    "Median move after an overshoot 超额后的目标变动中位数"
                ),
                Column.Of("after_miss", (RatchetSummary row) => row.AfterMiss, "Misses 未完成次数"),
                CommonColumns.Points(
                    "change_after_miss",
                    (RatchetSummary row) => row.ChangeAfterMiss,
                    "Median move after a miss 未完成后的目标变动中位数"
                ),
                Column.Of(
                    "slope",
                    (RatchetSummary row) => row.Slope,
                    "Slope 棘轮系数"
                )
            )
            .Titled("The ratchet, by indicator 各指标的棘轮效应")
            .Noted(Texts.Say("note.ratchet"));

    private static decimal Change(AttainmentRow row, Observation next) =>
        row.Indicator.Turned(next.Value!.Value - row.Target.Value!.Value);

    private static RatchetSummary Summary(IGrouping<Indicator, RatchetRow> group)
    {
        var rows = group.ToList();
        var (over, under) = (
            rows.Where(row => row.Overshoot > 0).ToList(),
            rows.Where(row => row.Overshoot < 0).ToList()
        );
        return new RatchetSummary(
            group.Key,
            rows.Count,
            over.Count,
            Statistic.Median(over.ConvertAll(row => row.Change)),
            under.Count,
            Statistic.Median(under.ConvertAll(row => row.Change)),
            Statistic.Slope(rows.ConvertAll(row => (row.Overshoot, row.Change)))
        );
    }

    private static IEnumerable<Column<RatchetRow>> Columns =>
        [
            CommonColumns.Region((RatchetRow row) => row.Target),
            CommonColumns.Indicator((RatchetRow row) => row.Indicator),
            Column.Of("year", (RatchetRow row) => row.Year, "Year 年"),
            CommonColumns.Points("overshoot", (RatchetRow row) => row.Overshoot, "Overshoot 超额"),
            CommonColumns.Points("change", (RatchetRow row) => row.Change, "Change of the target 目标变动"),
            CommonColumns.Bounded("target", (RatchetRow row) => row.Target, "Target 目标"),
            CommonColumns.Outcome("outcome", (RatchetRow row) => row.Outcome, "Outcome 实绩"),
            CommonColumns.Bounded("next", (RatchetRow row) => row.Next, "Next target 次年目标"),
            CommonColumns.Id("target_id", (RatchetRow row) => row.Target),
            CommonColumns.Id("outcome_id", (RatchetRow row) => row.Outcome),
            CommonColumns.Id("next_id", (RatchetRow row) => row.Next),
        ];
}
