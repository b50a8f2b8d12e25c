using PlanNotebooks.Observations;

namespace PlanNotebooks.Analysis;

/// <summary>A target without an outcome, or an outcome without a target, where the reports of both years are at hand.</summary>
/// <param name="Year">The year that was planned and reviewed.</param>
/// <param name="Found">The target or the outcome.</param>
/// <param name="Name">What it is of: the indicator's heading, else the report's own label.</param>
/// <param name="Instead">What the other report gives of the same indicator, in another measure, or for other months or years than the
/// year; null where it gives nothing.</param>
public sealed record FollowUpRow(int Year, Observation Found, string Name, Observation? Instead)
{
    /// <summary>Where the later report says in words that the target was kept (控制在预期目标以内), those words; null where it does
    /// not.</summary>
    public string? Words { get; init; }
}
