namespace PlanNotebooks.Figures;

/// <summary>A row of a grid chart.</summary>
/// <param name="Label">What it is of: an indicator.</param>
/// <param name="Cells">A cell for each column.</param>
public sealed record GridRow(string Label, IReadOnlyList<GridCell> Cells)
{
    /// <summary>The heading that the row stands under: a region; rows of a group stand together.</summary>
    public string? Group { get; init; }
}
