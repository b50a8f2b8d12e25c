using PlanNotebooks.Tables;

namespace PlanNotebooks.Formats.Workbooks;

/// <summary>How wide a column is, in digits of the workbook's font: a Chinese character takes two.</summary>
internal static class ColumnWidth
{
    private const int Narrowest = 8;
    private const int Widest = 60;
    private const int Looked = 200;
    private const int FilterButton = 3;

    /// <summary>What the heading and the first rows need, and no more than a reader's eye takes in.</summary>
    public static double Of(SheetPart part, int column)
    {
        var heading = EastAsianWidth.Of(part.Sheet.Table.Columns[column].Heading) + FilterButton;
        var cells = Enumerable
            .Range(part.First, Math.Min(part.Count, Looked))
            .Select(row => EastAsianWidth.Of(CellOf(part.Sheet.Table, row, column)));
        return Math.Clamp(cells.Append(heading).Max() + 1, Narrowest, Widest);
    }

    private static string CellOf(Table table, int row, int column) =>
        table[row, column] is { } value ? CellValue.ForPeople(value) : "";
}
