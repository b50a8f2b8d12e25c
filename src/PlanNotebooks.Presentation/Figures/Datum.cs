namespace PlanNotebooks.Figures;

/// <summary>One value on a chart.</summary>
/// <param name="Value">The value in the chart's base unit: 85亿元 is 8500000000, 8.5% is 8.5.</param>
/// <param name="Text">Its label, such as 6%–6.5% or ≥7%; the value with its unit where it is null.</param>
/// <param name="Tip">What hovering over its mark shows below the label: the sentence that it was read from.</param>
public sealed record Datum(decimal Value, string? Text = null, string? Tip = null);
