using PlanNotebooks.Indicators;
using PlanNotebooks.Observations;

namespace PlanNotebooks.Analysis;

/// <summary>A target beside the outcome that the same report has just reviewed.</summary>
/// <param name="Region">The region's name.</param>
/// <param name="Report">The report that gives both.</param>
/// <param name="Indicator">What both are of.</param>
/// <param name="Outcome">The outcome of the year under review.</param>
/// <param name="Target">The target for the plan year; in words where its value is null.</param>
/// <param name="Gap">Target over outcome; null where the target is in words.</param>
public sealed record AmbitionRow(string? Region, string Report, Indicator Indicator, Observation Outcome, Observation Target, Gap? Gap);
