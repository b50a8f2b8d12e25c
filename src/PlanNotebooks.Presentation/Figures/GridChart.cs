using System.Text.Json.Nodes;
using PlanNotebooks.Figures.Drawing;
using PlanNotebooks.Figures.Plotly;

namespace PlanNotebooks.Figures;

/// <summary>A grid of rows and columns, a coloured box with a mark in each cell of which something is known.</summary>
public sealed record GridChart : Chart
{
    /// <summary>The headings of the columns: years.</summary>
    public required IReadOnlyList<string> Columns { get; init; }

    /// <summary>The rows, from the top.</summary>
    public required IReadOnlyList<GridRow> Rows { get; init; }

    /// <summary>What each tone means, for the legend, in the order in which they are told.</summary>
    public required IReadOnlyList<(GridTone Tone, string Meaning)> Legend { get; init; }

    /// <inheritdoc/>
    public override bool IsEmpty => Rows.Count == 0;

    private protected override void Check()
    {
        if (Rows.FirstOrDefault(row => row.Cells.Count != Columns.Count) is { } wrong)
            throw new ArgumentException(
                FormattableString.Invariant(
                    $"Row {wrong.Label} has {wrong.Cells.Count} cells for {Columns.Count} columns."
                )
            );
    }

    private protected override string Draw(double width) => new GridDrawing(this, width).Draw();

    private protected override JsonObject ToPlotly() => GridTraces.Of(this);

    private protected override IEnumerable<string> Lines() =>
        from row in Rows
        from cell in row.Cells.Zip(Columns)
        where cell.First.Tone != GridTone.Empty
        select $"{Name(row)} {cell.Second}: {cell.First.Words}";

    /// <summary>A row's name with its group: China, Consumer prices.</summary>
    internal static string Name(GridRow row) => string.IsNullOrEmpty(row.Group) ? row.Label : $"{row.Group}, {row.Label}";
}
