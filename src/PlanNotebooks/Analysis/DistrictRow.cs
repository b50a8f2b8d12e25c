using PlanNotebooks.Indicators;
using PlanNotebooks.Observations;

namespace PlanNotebooks.Analysis;

/// <summary>A district's value beside its city's, of the same indicator, measure, role and year.</summary>
/// <param name="Region">The district's name.</param>
/// <param name="City">The city's name.</param>
/// <param name="Indicator">What both are of.</param>
/// <param name="Year">The year.</param>
/// <param name="District">The district's value.</param>
/// <param name="Whole">The city's value.</param>
/// <param name="Share">The district's part of the city's level, in %; null for rates and other units.</param>
/// <param name="Gap">The district's rate over the city's, in percentage points; null for levels.</param>
public sealed record DistrictRow(string? Region, string? City, Indicator Indicator, int Year, Observation District, Observation Whole, decimal? Share, decimal? Gap);
