using PlanNotebooks.Indicators;
using PlanNotebooks.Observations;

namespace PlanNotebooks.Analysis.Setting;

/// <summary>How far the targets of the divisions of one region lie apart, for one indicator and year.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Year">The year that the targets are for.</param>
/// <param name="ParentCode">The region that the divisions belong to.</param>
/// <param name="Regions">How many of its divisions set a target.</param>
/// <param name="Lowest">The lowest target: of several the first by its region's code.</param>
/// <param name="AtLowest">How many divisions set the lowest.</param>
/// <param name="Median">The median of the targets, in %.</param>
/// <param name="Highest">The highest target: of several the first by its region's code.</param>
/// <param name="AtHighest">How many divisions set the highest.</param>
/// <param name="Spread">The highest less the lowest, in percentage points.</param>
public sealed record SiblingTargetsRow(
    Indicator Indicator,
    int Year,
    string ParentCode,
    int Regions,
    Observation Lowest,
    int AtLowest,
    decimal Median,
    Observation Highest,
    int AtHighest,
    decimal Spread
)
{
    /// <summary>Whether all set the same target, with the same bound.</summary>
    internal bool IsAlike { get; init; }
}
