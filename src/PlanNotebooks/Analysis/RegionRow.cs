using PlanNotebooks.Indicators;
using PlanNotebooks.Observations;

namespace PlanNotebooks.Analysis;

/// <summary>An indicator in the latest year that each of several regions gives, side by side.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Measure">The measure.</param>
/// <param name="Values">The regions' values, by region code, in one unit where they can be.</param>
/// <param name="Comparable">Whether all are of one year and in units that measure the same.</param>
/// <param name="Note">Why they are not; or the names, where the regions call what stands under one code differently; else empty.</param>
public sealed record RegionRow(
    Indicator Indicator,
    Measure Measure,
    IReadOnlyList<Observation> Values,
    bool Comparable,
    string Note
);
