using PlanNotebooks.Observations;
using PlanNotebooks.Regions;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Analysis;

/// <summary>Targets held against the outcomes that the region's next report gives.</summary>
/// <remarks>
/// Needs two consecutive reports of one region: one that plans a year, one that reviews it. One target is taken for each region, year, indicator
/// and measure (the headline's, then the plan report's, then the first in the text). Judged by <see cref="Judgement"/>.
/// </remarks>
public static class Attainment
{
    /// <summary>Every target for which a later report gives an outcome of the same indicator and measure; by region, year and place in the text.</summary>
    public static Table<AttainmentRow> Of(Corpus corpus) => Table.Of(PlannedYear.Of(corpus).SelectMany(year => Rows(corpus, year)), Columns).Titled("Targets and what became of them 目标完成情况").Noted($"{Judgement.Rule} {ObservationText.EstimateNote}.");

    /// <summary>The share of targets met, for each indicator, the most targets first; counted as <see cref="OnePerIndicator"/> does.</summary>
    public static Table<AttainmentShare> ByIndicator(IEnumerable<AttainmentRow> rows) => Shares(rows, row => (row.Indicator.Code, row.Indicator.Heading), "Indicator 指标").Titled("Share of targets met, by indicator 各指标目标完成率");

    /// <summary>The share of targets met, for each region, the most targets first; counted as <see cref="OnePerIndicator"/> does.</summary>
    public static Table<AttainmentShare> ByRegion(IEnumerable<AttainmentRow> rows) =>
        Shares(rows, row => (row.Target.RegionCode ?? "", RegionNames.Of(row.Target.RegionCode, row.Region)), "Region 地区").Titled("Share of targets met, by region 各地区目标完成率");

    /// <summary>The rows that shares count: one for each region, year and indicator, so that a target of 增长20%,达到282亿元 does not count twice.</summary>
    /// <remarks>Growth goes before level, a judged one before one that cannot be, and a second step does not count.</remarks>
    public static IReadOnlyList<AttainmentRow> OnePerIndicator(IEnumerable<AttainmentRow> rows) => rows.Where(row => !row.Stretch)
        .GroupBy(row => (row.Target.RegionCode, row.Year, row.Indicator.Code))
        .Select(group => group.OrderBy(row => row.Verdict == Verdict.NotComparable).ThenByDescending(row => row.Target.Headline).ThenByDescending(row => row.Target.Measure == Measure.Growth).First()).ToList();

    private static Table<AttainmentShare> Shares(IEnumerable<AttainmentRow> rows, Func<AttainmentRow, (string Code, string Name)> key, string heading) => Table.Of(
        OnePerIndicator(rows).GroupBy(key)
            .Select(group => new AttainmentShare(group.Key.Code, group.Key.Name, group.Count(row => row.Verdict == Verdict.Met), group.Count(row => row.Verdict == Verdict.Missed), group.Count(row => row.Verdict == Verdict.NotComparable)))
            .OrderByDescending(row => row.Met + row.Missed).ThenByDescending(row => row.Share).ThenBy(row => row.Code, StringComparer.Ordinal),
        AttainmentShare.Columns(heading)).Noted("Share met = 100 × met ÷ (met + missed); empty where nothing could be judged. Where growth and level were both planned, growth counts. 完成率 = 完成 ÷(完成 + 未完成)");

    private static IEnumerable<Column<AttainmentRow>> Columns =>
    [
        Column.Of("region", (AttainmentRow row) => row.Region, "Region 地区", row => RegionNames.Of(row.Target.RegionCode, row.Region)),
        Column.Of("indicator", (AttainmentRow row) => row.Indicator.Code, "Indicator 指标", row => row.Indicator.Heading),
        Column.Of("measure", (AttainmentRow row) => row.Target.Measure, "Measure 度量"),
        Column.Of("year", (AttainmentRow row) => row.Year, "Year 年"),
        Column.Of("target", (AttainmentRow row) => row.Target.Value, "Target 目标", row => ObservationText.Bounded(row.Target), row => ObservationText.Tip(row.Target)),
        Column.Of("wording", (AttainmentRow row) => ObservationText.Wording(row.Target), "Wording 措辞"),
        Column.Of("outcome", (AttainmentRow row) => row.Outcome.Value, "Outcome 实绩", row => ObservationText.Outcome(row.Outcome), row => ObservationText.Tip(row.Outcome)),
        Column.Of("gap", (AttainmentRow row) => row.Gap?.Value, "Outcome over target 实绩与目标之差", row => row.Gap?.ToString() ?? ""),
        Column.Of("gap_unit", (AttainmentRow row) => row.Gap?.Unit, hidden: true),
        Column.Of("verdict", (AttainmentRow row) => row.Verdict, "Verdict 结论", Word),
        Column.Of("note", (AttainmentRow row) => row.Note, "Note 说明"),
        Column.Of("headline", (AttainmentRow row) => row.Target.Headline, hidden: true),
        Column.Of("stretch", (AttainmentRow row) => row.Stretch, hidden: true),
        Column.Of("target_id", (AttainmentRow row) => row.Target.Id, hidden: true),
        Column.Of("outcome_id", (AttainmentRow row) => row.Outcome.Id, hidden: true),
    ];

    private static string Word(AttainmentRow row) => row.Verdict switch
    {
        Verdict.Met => "✓ met 完成",
        Verdict.Missed => "✗ missed 未完成",
        _ => "– not comparable 不可比",
    };

    private static IEnumerable<AttainmentRow> Rows(Corpus corpus, PlannedYear year)
    {
        if (year.RegionCode is null || !year.IsReviewed) yield break;
        foreach (var (target, stretch) in Choice.Targets(corpus, year))
            if (Outcome(corpus, year, target) is { } outcome) yield return Row(corpus, year.Year, target, outcome) with { Stretch = stretch };
    }

    private static Observation? Outcome(Corpus corpus, PlannedYear year, Observation target) => target.Value is not null
        ? Choice.Outcome(corpus, target, year.Reviewing, year.Year, target.Measure)
        : Choice.Outcome(corpus, target, year.Reviewing, year.Year, Measure.Growth) ?? Choice.Outcome(corpus, target, year.Reviewing, year.Year, Measure.Level);

    private static AttainmentRow Row(Corpus corpus, int year, Observation target, Observation outcome)
    {
        var indicator = corpus.Indicators.ByCode(target.Concept)!;
        var broken = corpus.Report(target.Report).Territory != corpus.Report(outcome.Report).Territory;
        var why = broken ? "territory changed 区划调整" : Judgement.WhyNot(target, outcome, indicator.Desired);
        return new AttainmentRow(target.Region, indicator, year, target, outcome, broken ? null : Gap.Between(outcome, target),
            why is null ? Judgement.Of(target, outcome, indicator.Desired) : Verdict.NotComparable, why ?? Naming.Difference(target, outcome));
    }
}
