namespace PlanNotebooks.Figures.Scenes;

/// <summary>A line between two places of a pane.</summary>
/// <param name="From">Where it starts, across and down.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Look">How it looks.</param>
internal sealed record Stroke((decimal X, decimal Y) From, (decimal X, decimal Y) To, LineLook Look);
