using PlanNotebooks.Indicators;
using PlanNotebooks.Observations;

namespace PlanNotebooks.Analysis;

/// <summary>What regions aim at for one thing in one year.</summary>
/// <param name="Indicator">What the targets are of.</param>
/// <param name="Year">The year that they are for.</param>
/// <param name="ByRegion">The target of each region, by its code; all of one measure, in %.</param>
internal sealed record RegionTargets(Indicator Indicator, int Year, IReadOnlyDictionary<string, Observation> ByRegion);
