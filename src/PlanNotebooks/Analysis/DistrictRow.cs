using PlanNotebooks.Indicators;
using PlanNotebooks.Observations;

namespace PlanNotebooks.Analysis;

/// <summary>A region's value beside that of the nearest level above it, of the same indicator, measure, role and year.</summary>
/// <param name="Region">The region's name.</param>
/// <param name="City">The name of the level above: the city, province or nation.</param>
/// <param name="Indicator">What both are of.</param>
/// <param name="Year">The year.</param>
/// <param name="District">The region's value.</param>
/// <param name="Whole">The value of the level above.</param>
/// <param name="Share">The region's part of the level directly above it, in %; null for rates, averages and other units.</param>
/// <param name="Gap">The region's rate over that of the level above, in percentage points, its sign turned where less is better; null for
/// levels.</param>
public sealed record DistrictRow(
    string? Region,
    string? City,
    Indicator Indicator,
    int Year,
    Observation District,
    Observation Whole,
    decimal? Share,
    decimal? Gap
)
{
    /// <summary>What to mind: two names under one code, or boundaries of another year; empty where there is nothing to say.</summary>
    public string Note { get; init; } = "";

    /// <summary>Whether its rate is the lower of the two, whichever is better.</summary>
    internal bool IsLower => District.Measure != Measure.Level && District.Value < Whole.Value;

    /// <summary>Whether the two go by different names under one code.</summary>
    internal bool HasTwoNames => Naming.Difference(District, Whole).Length > 0;
}
