using PlanNotebooks.Indicators;

namespace PlanNotebooks.Analysis.Setting;

/// <summary>How a region's outcomes stand to its targets over the years.</summary>
/// <param name="Region">The region's name.</param>
/// <param name="RegionCode">Its code.</param>
/// <param name="Indicator">The indicator.</param>
/// <param name="From">The first year.</param>
/// <param name="To">The last year.</param>
/// <param name="Years">How many years have both.</param>
/// <param name="Mean">The mean overshoot in percentage points.</param>
/// <param name="Slope">Percentage points by which the overshoot changes a year, by least squares; null of fewer than three years.</param>
public sealed record OvershootTrendRow(
    string? Region,
    string? RegionCode,
    Indicator Indicator,
    int From,
    int To,
    int Years,
    decimal Mean,
    decimal? Slope
);
