using PlanNotebooks.Indicators;
using PlanNotebooks.Languages;
using PlanNotebooks.Observations;

namespace PlanNotebooks.Analysis;

/// <summary>A target for a year beside the outcome that the region's next report gives for that year.</summary>
/// <param name="Region">The region's name.</param>
/// <param name="Indicator">What both are of.</param>
/// <param name="Year">The year that was planned and then reviewed.</param>
/// <param name="Target">The target, from the report that planned the year.</param>
/// <param name="Outcome">The outcome, from a report that reviewed it.</param>
/// <param name="Gap">Outcome over target, its sign turned where less is better: above zero is better than asked; null where they cannot be
/// compared.</param>
/// <param name="Verdict">Whether it was met.</param>
/// <param name="Note">Why it cannot be compared, or what to mind; empty where there is nothing to say.</param>
public sealed record AttainmentRow(
    string? Region,
    Indicator Indicator,
    int Year,
    Observation Target,
    Observation Outcome,
    Gap? Gap,
    Verdict Verdict,
    string Note
)
{
    /// <summary>The target as it was revised within its year, last; null where it was not. The verdict is on the first.</summary>
    public Observation? Revised { get; init; }

    /// <summary>Whether the target was met or about met: what counts as met in shares and titles.</summary>
    public bool IsMet => Verdict is Verdict.Met or Verdict.AboutMet;

    /// <summary>Whether the target is the second step of two: the 8% of 7%以上、力争达到8%. Shares met do not count it.</summary>
    public bool Stretch { get; init; }

    /// <summary>Whether prices stayed below their aim, which is a ceiling.</summary>
    internal bool IsWithin => Verdict == Verdict.Met && Indicator.IsCapped && Gap is { Value: > 0 };

    /// <summary>Outcome over target as readers write it; of prices below their aim that they were within it, and how far below; empty where
    /// there is none.</summary>
    internal string GapText =>
        IsWithin ? Texts.Say("cell.within", ("gap", Gap!.Value.Shown(signed: false))) : Gap?.ToString() ?? "";
}
