namespace PlanNotebooks.Figures.Drawing;

/// <summary>A mark and what it stands for.</summary>
internal readonly record struct LegendItem(MarkStyle Mark, string Text);
