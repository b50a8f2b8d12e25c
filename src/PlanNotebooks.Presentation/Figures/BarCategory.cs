namespace PlanNotebooks.Figures;

/// <summary>A category of a bar chart.</summary>
/// <param name="Label">What it is: a district, an indicator.</param>
/// <param name="Values">A value for each series, in the order of the series; null where there is none.</param>
public sealed record BarCategory(string Label, IReadOnlyList<Datum?> Values)
{
    /// <summary>The value to compare with, drawn as a tick across the bars: the city's, say.</summary>
    public Datum? Reference { get; init; }
}
