using PlanNotebooks.Tables;

namespace PlanNotebooks.Formats.Workbooks;

/// <summary>Tables as workbooks of Excel (.xlsx): typed cells, and never a formula.</summary>
public static class TableWorkbook
{
    /// <summary>Writes a table as a workbook of one sheet, or of several where it has more rows than a sheet holds.</summary>
    /// <remarks>
    /// The columns that display shows come first, the others behind them, each under its heading. Numbers are numbers: 8500000000 is the
    /// cell's value, and 85亿 what its format shows; a decimal of more digits than Excel keeps (15) is written as text. Text is text,
    /// whatever
    /// it begins with. A text longer than a cell holds (32,767) is cut, and says so at its end.
    /// </remarks>
    /// <param name="table">The table.</param>
    /// <param name="path">The file, which is replaced once the new one is complete; its folder is created where it is not there.</param>
    /// <param name="sheet">The sheet's name; the table's title where it is null.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void ToXlsx(this Table table, string path, string? sheet = null) =>
        WorkbookFile.Write(path, [new Sheet(sheet ?? table.Title ?? "table", table)]);
}
