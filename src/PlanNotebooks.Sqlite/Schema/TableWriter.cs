using System.Globalization;
using Microsoft.Data.Sqlite;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Sqlite.Schema;

/// <summary>Writes a table of the library as a table of the database, with its columns in their order.</summary>
/// <remarks>
/// Text, words and yes or no as TEXT, TEXT and 0 or 1. A decimal is a NUMERIC: whole ones as integers, exact to 18 digits, others as
/// the nearest
/// binary number, whose first 15 digits are the printed ones. Where it is asked for, a column NAME_text of exact digits stands beside each.
/// </remarks>
internal static class TableWriter
{
    private const string ExactEnding = "_text";

    /// <summary>Creates the table and inserts every row.</summary>
    /// <param name="connection">An open connection.</param>
    /// <param name="name">The table's name.</param>
    /// <param name="table">The rows.</param>
    /// <param name="key">The column that tells rows apart; null where none does.</param>
    /// <param name="exact">Whether decimals stand in exact digits too.</param>
    public static void Write(SqliteConnection connection, string name, Table table, string? key, bool exact = false)
    {
        var decimals = exact
            ? Enumerable.Range(0, table.Columns.Count).Where(i => table.Columns[i].Type == typeof(decimal)).ToList()
            : [];
        var columns = table
            .Columns.Select(column =>
                $"{Quoted(column.Name)} "
                + $"{TypeOf(column)}{(column.IsNullable ? "" : " not null")}{(column.Name == key ? " primary key" : "")}"
            )
            .Concat(decimals.Select(i => $"{Quoted(table.Columns[i].Name + ExactEnding)} TEXT"));
        using var command = connection.CreateCommand();
        command.CommandText = $"create table {Quoted(name)} (\n  {string.Join(",\n  ", columns)}\n)";
        command.ExecuteNonQuery();
        command.CommandText =
            $"insert into {Quoted(name)} values "
            + $"({string.Join(", ", Enumerable.Range(0, table.Columns.Count + decimals.Count).Select(i => $"${i}"))})";
        for (var i = 0; i < table.Columns.Count + decimals.Count; i++)
            command.Parameters.Add(new SqliteParameter($"${i}", null));
        for (var row = 0; row < table.RowCount; row++)
        {
            for (var i = 0; i < table.Columns.Count; i++)
                command.Parameters[i].Value = SqlValue.Of(table[row, i]);
            for (var i = 0; i < decimals.Count; i++)
                command.Parameters[table.Columns.Count + i].Value =
                    (object?)((decimal?)table[row, decimals[i]])?.ToString(CultureInfo.InvariantCulture)
                    ?? DBNull.Value;
            command.ExecuteNonQuery();
        }
    }

    /// <summary>A name that SQL takes for one, whatever it is: "end".</summary>
    public static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string TypeOf(Column column)
    {
        if (column.Type == typeof(bool))
            return SqlTypes.Boolean;
        if (column.Type == typeof(decimal))
            return SqlTypes.Numeric;
        if (CellValue.IsNumber(column.Type))
            return SqlTypes.Integer;
        return SqlTypes.Text;
    }
}
