using System.Globalization;

namespace PlanNotebooks.Formats.Workbooks;

/// <summary>Cells by their names in a sheet: A1, AB12.</summary>
internal static class CellPlace
{
    /// <summary>The name of a cell.</summary>
    /// <param name="column">The column, from 0.</param>
    /// <param name="row">The row, from 1.</param>
    public static string Of(int column, int row) => Letters(column) + row.ToString(CultureInfo.InvariantCulture);

    /// <summary>The cells of a part with its heading: A1:F20.</summary>
    public static string All(SheetPart part) => $"A1:{Of(part.Sheet.Rows.Columns.Count - 1, part.Count + 1)}";

    /// <summary>The same, as names in a workbook give them: $A$1:$F$20.</summary>
    public static string Absolute(SheetPart part) =>
        string.Create(CultureInfo.InvariantCulture, $"$A$1:${Letters(part.Sheet.Rows.Columns.Count - 1)}${part.Count + 1}");

    private static string Letters(int column) =>
        (column >= 26 ? Letters((column / 26) - 1) : "") + (char)('A' + (column % 26));
}
