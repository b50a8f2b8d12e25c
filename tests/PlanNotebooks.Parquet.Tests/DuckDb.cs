using DuckDB.NET.Data;

namespace PlanNotebooks.Parquet.Tests;

/// <summary>Asks DuckDB, whose reader of Parquet has nothing of our writer's.</summary>
internal static class DuckDb
{
    /// <summary>The rows of a query; nulls are null.</summary>
    public static IReadOnlyList<object?[]> Rows(string sql)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<object?[]>();
        while (reader.Read())
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? null : reader.GetValue(i))]);
        return rows;
    }

    /// <summary>The one value that a query gives.</summary>
    public static object? Value(string sql) => Assert.Single(Assert.Single(Rows(sql)));
}
