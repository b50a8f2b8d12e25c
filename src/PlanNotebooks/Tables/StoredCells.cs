namespace PlanNotebooks.Tables;

/// <summary>A table's cells as data frames and databases hold them: what CSV and JSON Lines write, before it is text.</summary>
public static class StoredCells
{
    /// <summary>The type that a column's cells are stored in: string, int, long, decimal or bool; string for an enum.</summary>
    public static Type StoredType(this Column column) => column.Type.IsEnum ? typeof(string) : column.Type;

    /// <summary>A cell in its column's <see cref="StoredType"/>, an enum by its word (<c>not_met</c>); null where the cell is.</summary>
    public static object? Stored(this Table table, int row, int column) =>
        table[row, column] is Enum word ? CellValue.Word(word) : table[row, column];
}
