namespace PlanNotebooks.Figures.Scenes;

/// <summary>A line from the right edge of the plot to a text beside it.</summary>
/// <param name="From">Its height at the edge, from the top of the plot.</param>
/// <param name="To">Its height at the text.</param>
/// <param name="Length">How far it reaches, in pixels.</param>
/// <param name="Look">How it looks.</param>
internal sealed record Leader(double From, double To, double Length, LineLook Look);
