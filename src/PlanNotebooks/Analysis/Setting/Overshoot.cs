using PlanNotebooks.Observations;

namespace PlanNotebooks.Analysis.Setting;

/// <summary>How far an outcome went beyond its target: outcome − target in percentage points, with its sign turned where less is
/// better.</summary>
/// <remarks>Taken of growth rates and shares that could be judged, one for each region, year and indicator, without second steps
/// and without prices, whose aim is a ceiling; a range counts from its lower end.</remarks>
internal static class Overshoot
{
    /// <summary>The rows that have an overshoot.</summary>
    public static IReadOnlyList<AttainmentRow> Rows(IEnumerable<AttainmentRow> rows) =>
        Attainment
            .OnePerIndicator(rows)
            .Where(row =>
                row
                    is
                {
                    Target.Measure: Measure.Growth or Measure.Share,
                    Indicator.IsCapped: false,
                    Gap: not null,
                    Verdict: not Verdict.NotComparable
                }
            )
            .ToList();

    /// <summary>The overshoot of such a row, in percentage points: positive is better than asked.</summary>
    public static decimal Of(AttainmentRow row) => row.Gap!.Value.Value;
}
