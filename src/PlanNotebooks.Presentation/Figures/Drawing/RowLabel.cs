namespace PlanNotebooks.Figures.Drawing;

/// <summary>What stands left of a row: its label, and small words below it.</summary>
internal readonly record struct RowLabel(string Text, string? Below = null);
