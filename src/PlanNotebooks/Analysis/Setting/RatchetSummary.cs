using PlanNotebooks.Indicators;

namespace PlanNotebooks.Analysis.Setting;

/// <summary>How the next target follows what was achieved.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Years">How many pairs of years.</param>
/// <param name="AfterOvershoot">How many follow an overshoot.</param>
/// <param name="ChangeAfterOvershoot">The median change of the target after an overshoot, in points; null where there was none.</param>
/// <param name="AfterMiss">How many follow a shortfall.</param>
/// <param name="ChangeAfterMiss">The median change of the target after a shortfall, in points; null where there was none.</param>
/// <param name="Slope">Points by which the next target changes for each point of overshoot, by least squares; null of fewer than three
/// years, or where the overshoot does not vary.</param>
public sealed record RatchetSummary(
    Indicator Indicator,
    int Years,
    int AfterOvershoot,
    decimal? ChangeAfterOvershoot,
    int AfterMiss,
    decimal? ChangeAfterMiss,
    decimal? Slope
);
