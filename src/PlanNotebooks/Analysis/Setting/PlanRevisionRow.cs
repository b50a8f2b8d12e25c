using PlanNotebooks.Indicators;
using PlanNotebooks.Observations;

namespace PlanNotebooks.Analysis.Setting;

/// <summary>The yearly targets of one indicator within a five-year plan, from the first to the last.</summary>
/// <param name="Region">The region's name.</param>
/// <param name="Indicator">The indicator.</param>
/// <param name="From">The plan's first year: 2006 of 2006–2010.</param>
/// <param name="First">The first yearly target known.</param>
/// <param name="Last">The last.</param>
/// <param name="Years">How many yearly targets are known.</param>
/// <param name="Raises">How many ask for more than the one before.</param>
/// <param name="Cuts">How many ask for less.</param>
public sealed record PlanRevisionRow(
    string? Region,
    Indicator Indicator,
    int From,
    Observation First,
    Observation Last,
    int Years,
    int Raises,
    int Cuts
)
{
    /// <summary>The last target minus the first, in percentage points, turned where less is better: positive where more is
    /// asked.</summary>
    public decimal Change => Indicator.Turned(Last.Value!.Value - First.Value!.Value);
}
