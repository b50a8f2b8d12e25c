namespace PlanNotebooks.Reading;

/// <summary>A cell of a table before it has a place in a text.</summary>
/// <param name="Row">Its first row, from 0.</param>
/// <param name="Column">Its first column, from 0.</param>
/// <param name="RowSpan">How many rows it takes.</param>
/// <param name="ColumnSpan">How many columns it takes.</param>
/// <param name="Text">What stands in it.</param>
public readonly record struct TableCell(int Row, int Column, int RowSpan, int ColumnSpan, string Text);
