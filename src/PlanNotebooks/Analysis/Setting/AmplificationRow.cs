using PlanNotebooks.Indicators;
using PlanNotebooks.Regions;

namespace PlanNotebooks.Analysis.Setting;

/// <summary>How the targets of one level of government stand to those of the level above, for one indicator and year.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Year">The year.</param>
/// <param name="Level">The level of the regions.</param>
/// <param name="Regions">How many of them have a target and one above it.</param>
/// <param name="Higher">How many ask for more than the level above.</param>
/// <param name="MeanStep">The mean of target − target above, in percentage points, positive where more is asked.</param>
/// <param name="Spread">The highest minus the lowest target among the siblings of one parent, in percentage points, the widest; null
/// where no parent has two.</param>
public sealed record AmplificationRow(
    Indicator Indicator,
    int Year,
    RegionLevel Level,
    int Regions,
    int Higher,
    decimal MeanStep,
    decimal? Spread
);
