namespace PlanNotebooks.Presentation;

/// <summary>The rows of a chart that a reader can take in, with a line that says what is left out.</summary>
/// <param name="Shown">The rows to draw.</param>
/// <param name="LeftOut">What is left out, as an ending of the subtitle; empty where nothing is.</param>
internal sealed record Capped<T>(IReadOnlyList<T> Shown, string LeftOut);
