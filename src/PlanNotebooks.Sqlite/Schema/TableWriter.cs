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
internal sealed class TableWriter : IDisposable
{
    private const string ExactEnding = "_text";
    private readonly SqliteCommand _insert;
    private readonly IReadOnlyList<int> _decimals;

    /// <summary>Creates the table.</summary>
    /// <param name="connection">An open connection.</param>
    /// <param name="name">The table's name.</param>
    /// <param name="form">A table with its columns; the rows are not taken.</param>
    /// <param name="key">The column that tells rows apart; null where none does.</param>
    /// <param name="exact">Whether decimals stand in exact digits too.</param>
    public TableWriter(SqliteConnection connection, string name, Table form, string? key, bool exact = false)
    {
        _decimals = exact
            ? Enumerable.Range(0, form.Columns.Count).Where(i => form.Columns[i].Type == typeof(decimal)).ToList()
            : [];
        var columns = form
            .Columns.Select(column =>
                $"{Quoted(column.Name)} "
                + $"{TypeOf(column)}{(column.IsNullable ? "" : " not null")}{(column.Name == key ? " primary key" : "")}"
            )
            .Concat(_decimals.Select(i => $"{Quoted(form.Columns[i].Name + ExactEnding)} TEXT"));
        _insert = connection.CreateCommand();
        _insert.CommandText = $"create table {Quoted(name)} (\n  {string.Join(",\n  ", columns)}\n)";
        _insert.ExecuteNonQuery();
        var count = form.Columns.Count + _decimals.Count;
        _insert.CommandText =
            $"insert into {Quoted(name)} values ({string.Join(", ", Enumerable.Range(0, count).Select(i => $"${i}"))})";
        for (var i = 0; i < count; i++)
            _insert.Parameters.Add(new SqliteParameter($"${i}", null));
    }

    /// <summary>Inserts every row of a table of the same columns.</summary>
    public void Add(Table table)
    {
        for (var row = 0; row < table.RowCount; row++)
        {
            for (var i = 0; i < table.Columns.Count; i++)
                _insert.Parameters[i].Value = SqlValue.Of(table[row, i]);
            for (var i = 0; i < _decimals.Count; i++)
                _insert.Parameters[table.Columns.Count + i].Value =
                    (object?)((decimal?)table[row, _decimals[i]])?.ToString(CultureInfo.InvariantCulture)
                    ?? DBNull.Value;
            _insert.ExecuteNonQuery();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _insert.Dispose();

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
