namespace PlanNotebooks.Reading;

/// <summary>A cell of a table, by its place in the grid and in the text.</summary>
/// <param name="Row">Its first row, from 0.</param>
/// <param name="Column">Its first column, from 0.</param>
/// <param name="RowSpan">How many rows it takes.</param>
/// <param name="ColumnSpan">How many columns it takes.</param>
/// <param name="Start">Its first character, as an offset into the document's text.</param>
/// <param name="End">Past its last character; equal to <paramref name="Start"/> for an empty cell.</param>
public readonly record struct DocumentCell(int Row, int Column, int RowSpan, int ColumnSpan, int Start, int End);
