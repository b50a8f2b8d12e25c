namespace PlanNotebooks.Reading;

/// <summary>A table in the cleaned text.</summary>
/// <param name="Start">Where its first row begins.</param>
/// <param name="End">Past its last row.</param>
/// <param name="Cells">Its cells, row by row; merged cells once.</param>
/// <param name="RowStarts">Where each row's line begins, and at the end where the next would.</param>
internal sealed record CleanTable(int Start, int End, IReadOnlyList<CleanCell> Cells, IReadOnlyList<int> RowStarts);
