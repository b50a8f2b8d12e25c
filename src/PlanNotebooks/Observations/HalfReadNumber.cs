using PlanNotebooks.Quantities;

namespace PlanNotebooks.Observations;

/// <summary>A number that was only half understood, so that nothing is written of it.</summary>
/// <param name="Number">The number.</param>
/// <param name="Words">The words that make no label.</param>
internal readonly record struct HalfReadNumber(Quantity Number, LabelWords Words);
