namespace PlanNotebooks.Reading;

/// <summary>A table of figures in a document's text: no prose, and read by its headers.</summary>
/// <param name="Start">Where its first cell begins in the text.</param>
/// <param name="End">Past its last cell.</param>
/// <param name="Cells">Its cells, row by row; merged cells once, with their spans.</param>
public sealed record DocumentTable(int Start, int End, IReadOnlyList<DocumentCell> Cells)
{
    /// <summary>The number of rows.</summary>
    public int Rows => Cells.Count == 0 ? 0 : Cells.Max(cell => cell.Row + cell.RowSpan);

    /// <summary>The number of columns.</summary>
    public int Columns => Cells.Count == 0 ? 0 : Cells.Max(cell => cell.Column + cell.ColumnSpan);
}
