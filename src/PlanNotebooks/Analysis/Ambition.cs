using PlanNotebooks.Observations;
using PlanNotebooks.Regions;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Analysis;

/// <summary>What next year's target asks against the outcome just achieved.</summary>
/// <remarks>
/// A report's target for an indicator is paired with its own outcome of the same measure and unit. The gap is target minus outcome in percentage
/// points for growth and shares, and target over outcome in per cent for levels. A target in words is shown beside the outcome's growth,
/// else its level, without a gap.
/// </remarks>
public static class Ambition
{
    /// <summary>The pairs of every report: by report, headline targets first, then in the order of the text.</summary>
    public static Table<AmbitionRow> Of(Corpus corpus) => Table.Of(corpus.Reports.SelectMany(report => Pairs(corpus, report)), Columns).Titled("Targets beside the outcomes just achieved 目标与上年实绩");

    private static IEnumerable<Column<AmbitionRow>> Columns =>
    [
        Column.Of("region", (AmbitionRow row) => row.Region, "Region 地区", row => RegionNames.Both(row.Target.RegionCode, row.Region)),
        Column.Of("report", (AmbitionRow row) => row.Report, hidden: true),
        Column.Of("indicator", (AmbitionRow row) => row.Indicator.Code, "Indicator 指标", row => row.Indicator.Heading),
        Column.Of("measure", (AmbitionRow row) => row.Outcome.Measure, "Measure 度量"),
        Column.Of("outcome_year", (AmbitionRow row) => row.Outcome.Period, "Reviewed 实绩年"),
        Column.Of("outcome", (AmbitionRow row) => row.Outcome.Value, "Outcome 实绩", row => ObservationText.Value(row.Outcome), row => ObservationText.Tip(row.Outcome)),
        Column.Of("target_year", (AmbitionRow row) => row.Target.Period, "Planned 目标年"),
        Column.Of("target", (AmbitionRow row) => row.Target.Value, "Target 目标", row => ObservationText.Bounded(row.Target), row => ObservationText.Tip(row.Target)),
        Column.Of("gap", (AmbitionRow row) => row.Gap?.Value, "Target over outcome 差距 (points 百分点)", row => row.Gap?.ToString() ?? "in words 文字目标"),
        Column.Of("gap_unit", (AmbitionRow row) => row.Gap?.Unit, hidden: true),
        Column.Of("headline", (AmbitionRow row) => row.Target.Headline, hidden: true),
        Column.Of("outcome_id", (AmbitionRow row) => row.Outcome.Id, hidden: true),
        Column.Of("target_id", (AmbitionRow row) => row.Target.Id, hidden: true),
    ];

    private static IEnumerable<AmbitionRow> Pairs(Corpus corpus, Report report)
    {
        var pairs = new List<AmbitionRow>();
        var seen = new HashSet<(string, Measure, bool)>();
        foreach (var target in report.Observations.Where(observation => observation is { Role: Role.Target, Indicator: not null }))
        {
            if (target.Period != report.Frame.PlanYear || !seen.Add((target.Indicator!, target.Measure, target.Value is null))) continue;
            if (OutcomeFor(corpus, report, target) is { } outcome)
                pairs.Add(new AmbitionRow(target.Region, report.Id, corpus.Indicators.ByCode(target.Indicator)!, outcome, target, Gap.Between(target, outcome)));
        }

        return pairs.OrderByDescending(pair => pair.Target.Headline);
    }

    private static Observation? OutcomeFor(Corpus corpus, Report report, Observation target)
    {
        var outcomes = corpus.Find(target.Indicator!, target.RegionCode, role: Role.Result, period: report.Frame.ReviewYear)
            .Where(outcome => outcome.Report == report.Id && outcome.Value is not null).ToList();
        return target.Value is null
            ? outcomes.Find(outcome => outcome.Measure == Measure.Growth) ?? outcomes.Find(outcome => outcome.Measure == Measure.Level)
            : outcomes.Find(outcome => outcome.Measure == target.Measure && outcome.Unit == target.Unit && target.Measure is (Measure.Growth or Measure.Level or Measure.Share));
    }
}
