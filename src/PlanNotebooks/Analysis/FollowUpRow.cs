using PlanNotebooks.Observations;

namespace PlanNotebooks.Analysis;

/// <summary>A target without an outcome, or an outcome without a target, where the reports of both years are at hand.</summary>
/// <param name="Year">The year that was planned and reviewed.</param>
/// <param name="Found">The target or the outcome.</param>
/// <param name="Name">What it is of: the indicator's heading, else the report's own label.</param>
/// <param name="Instead">What the other report gives of the same indicator, in another measure; null where it gives nothing.</param>
public sealed record FollowUpRow(int Year, Observation Found, string Name, Observation? Instead);
