using PlanNotebooks.Indicators;
using PlanNotebooks.Observations;

namespace PlanNotebooks.Analysis;

/// <summary>A region's target beside the target of the nearest level above it that the corpus holds.</summary>
/// <param name="Indicator">What both are of.</param>
/// <param name="Year">The year that both are for.</param>
/// <param name="Target">The region's target.</param>
/// <param name="Above">The target of the level above; null for the top of a ladder.</param>
/// <param name="Step">The region's target over the one above, in percentage points (growth, shares), its sign turned where less is better:
/// above zero is stricter; null for the top of a ladder.</param>
public sealed record LadderRow(Indicator Indicator, int Year, Observation Target, Observation? Above, decimal? Step);
