using PlanNotebooks.Observations;

namespace PlanNotebooks.Analysis;

/// <summary>A target in words.</summary>
/// <param name="Target">The target; its words are <see cref="Observation.Text"/>.</param>
/// <param name="Indicators">What it is for: the indicators' headings, else the report's labels.</param>
public sealed record WordsRow(Observation Target, IReadOnlyList<string> Indicators);
