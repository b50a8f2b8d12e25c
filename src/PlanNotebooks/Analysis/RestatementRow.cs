using PlanNotebooks.Indicators;
using PlanNotebooks.Observations;

namespace PlanNotebooks.Analysis;

/// <summary>One figure as an earlier and a later report give it.</summary>
/// <param name="Region">The region's name.</param>
/// <param name="Indicator">The indicator.</param>
/// <param name="Measure">The measure.</param>
/// <param name="Year">The year that the figure belongs to.</param>
/// <param name="Earlier">The figure of the first report.</param>
/// <param name="Later">The figure of a later report.</param>
/// <param name="Gap">Later over earlier; null where they cannot be subtracted.</param>
/// <param name="Kind">What became of the figure.</param>
public sealed record RestatementRow(
    string? Region,
    Indicator Indicator,
    Measure Measure,
    int Year,
    Observation Earlier,
    Observation Later,
    Gap? Gap,
    Restatement Kind
);
