namespace PlanNotebooks.Presentation;

/// <summary>A step in the reading of a number.</summary>
/// <param name="Name">What was looked for: sentence, clause, rule, label.</param>
/// <param name="Found">What was found.</param>
public sealed record TraceStep(string Name, string Found);
