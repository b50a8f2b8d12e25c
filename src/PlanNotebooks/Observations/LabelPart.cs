namespace PlanNotebooks.Observations;

/// <summary>A part of a label: words that stand in the report as they are.</summary>
/// <param name="Text">The words, as printed.</param>
/// <param name="Start">Where they begin, as an offset into the file as decoded; null for words that are implied.</param>
/// <param name="End">Past their last character; null for words that are implied.</param>
/// <param name="Origin">Why they stand in the label.</param>
public sealed record LabelPart(string Text, int? Start, int? End, LabelOrigin Origin);
