using PlanNotebooks.Indicators;
using PlanNotebooks.Observations;

namespace PlanNotebooks.Analysis.Setting;

/// <summary>A target, what became of it, and the target for the year after.</summary>
/// <param name="Region">The region's name.</param>
/// <param name="Indicator">The indicator.</param>
/// <param name="Year">The year of the target and its outcome.</param>
/// <param name="Target">The target.</param>
/// <param name="Outcome">The outcome.</param>
/// <param name="Next">The target for the year after.</param>
/// <param name="Overshoot">Outcome over target in percentage points, positive where it is better than asked.</param>
/// <param name="Change">The next target minus the target in percentage points, positive where more is asked.</param>
public sealed record RatchetRow(
    string? Region,
    Indicator Indicator,
    int Year,
    Observation Target,
    Observation Outcome,
    Observation Next,
    decimal Overshoot,
    decimal Change
);
