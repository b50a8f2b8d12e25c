namespace PlanNotebooks.Figures;

/// <summary>One panel of small multiples: an indicator.</summary>
/// <param name="Title">What it measures.</param>
/// <param name="Unit">The unit of its values; null for bare numbers.</param>
/// <param name="Values">A value for each category, in their order; null where there is none.</param>
public sealed record SmallPanel(string Title, string? Unit, IReadOnlyList<Datum?> Values);
