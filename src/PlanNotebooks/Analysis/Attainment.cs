using PlanNotebooks.Observations;
using PlanNotebooks.Regions;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Analysis;

/// <summary>Targets held against the outcomes that the region's next report gives.</summary>
/// <remarks>Needs two consecutive reports of one region: one that plans a year, one that reviews it. Judged by <see cref="Judgement"/>.</remarks>
public static class Attainment
{
    /// <summary>Every target for which a later report gives an outcome of the same indicator and measure; by region, year and place in the text.</summary>
    public static Table<AttainmentRow> Of(Corpus corpus) => Table.Of(Rows(corpus), Columns).Titled("Targets and what became of them 目标完成情况").Noted(Judgement.Rule);

    private static IEnumerable<Column<AttainmentRow>> Columns =>
    [
        Column.Of("region", (AttainmentRow row) => row.Region, "Region 地区", row => RegionNames.Both(row.Target.RegionCode, row.Region)),
        Column.Of("indicator", (AttainmentRow row) => row.Indicator.Code, "Indicator 指标", row => row.Indicator.Heading),
        Column.Of("measure", (AttainmentRow row) => row.Target.Measure, "Measure 度量"),
        Column.Of("year", (AttainmentRow row) => row.Year, "Year 年"),
        Column.Of("target", (AttainmentRow row) => row.Target.Value, "Target 目标", row => ObservationText.Bounded(row.Target), row => ObservationText.Tip(row.Target)),
        Column.Of("outcome", (AttainmentRow row) => row.Outcome.Value, "Outcome 实绩", row => ObservationText.Value(row.Outcome), row => ObservationText.Tip(row.Outcome)),
        Column.Of("gap", (AttainmentRow row) => row.Gap?.Value, "Outcome over target 差距 (points 百分点)", row => row.Gap?.ToString() ?? ""),
        Column.Of("gap_unit", (AttainmentRow row) => row.Gap?.Unit, hidden: true),
        Column.Of("verdict", (AttainmentRow row) => row.Verdict, "Verdict 结论", Word),
        Column.Of("note", (AttainmentRow row) => row.Note, "Note 说明"),
        Column.Of("target_id", (AttainmentRow row) => row.Target.Id, hidden: true),
        Column.Of("outcome_id", (AttainmentRow row) => row.Outcome.Id, hidden: true),
    ];

    private static string Word(AttainmentRow row) => row.Verdict switch
    {
        Verdict.Met => "met 完成",
        Verdict.Missed => "missed 未完成",
        _ => "not comparable 不可比",
    };

    private static IEnumerable<AttainmentRow> Rows(Corpus corpus)
    {
        foreach (var planning in corpus.Reports.AsEnumerable().OrderBy(report => report.Frame.Region?.Code, StringComparer.Ordinal).ThenBy(report => report.Frame.PlanYear))
        {
            if (planning.Frame is not { Region.Code: { } code, PlanYear: { } year }) continue;
            foreach (var target in planning.Observations.Where(observation => observation is { Role: Role.Target, Indicator: not null } && observation.Period == year))
                if (Outcome(corpus, code, year, target) is { } outcome) yield return Row(corpus, planning, year, target, outcome);
        }
    }

    private static Observation? Outcome(Corpus corpus, string code, int year, Observation target) =>
        corpus.Find(target.Indicator!, code, role: Role.Result, period: year).FirstOrDefault(outcome => outcome.Value is not null
            && corpus.Report(outcome.Report).Frame.ReviewYear == year && (target.Value is null || outcome.Measure == target.Measure));

    private static AttainmentRow Row(Corpus corpus, Report planning, int year, Observation target, Observation outcome)
    {
        var indicator = corpus.Indicators.ByCode(target.Indicator)!;
        var broken = planning.Territory != corpus.Report(outcome.Report).Territory;
        var verdict = broken ? Verdict.NotComparable : Judgement.Of(target, outcome, indicator.Desired);
        var note = broken ? "territory changed 区划调整" : target.Value is null ? "target in words 文字目标" : verdict == Verdict.NotComparable ? "other unit 单位不同" : "";
        return new AttainmentRow(target.Region, indicator, year, target, outcome, broken ? null : Gap.Between(outcome, target), verdict, note);
    }
}
