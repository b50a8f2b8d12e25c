using Microsoft.Data.Sqlite;

namespace PlanNotebooks.Sqlite.Schema;

/// <summary>The table <c>dictionary</c>: every table and view with its columns, and what each means.</summary>
internal static class SchemaDictionary
{
    /// <summary>What the pairs view is made of; its meaning stands there.</summary>
    private const string Made = "pairings";
    private static readonly string[] Views = ["targets", "results", "statistics", "figures"];

    /// <summary>Writes the table from the schema that the database has.</summary>
    public static void Write(SqliteConnection connection)
    {
        var columns = ColumnsOf(connection);
        using var command = connection.CreateCommand();
        command.CommandText =
            "create table dictionary (position INTEGER primary key, \"table\" TEXT not null, kind TEXT not "
            + "null, \"column\" TEXT not null, type TEXT not null, chinese TEXT not null, meaning TEXT not null)";
        command.ExecuteNonQuery();
        command.CommandText =
            "insert into dictionary (\"table\", kind, \"column\", type, chinese, meaning) values ($table, "
            + "$kind, $column, $type, $chinese, $meaning)";
        foreach (var name in (string[])["$table", "$kind", "$column", "$type", "$chinese", "$meaning"])
            command.Parameters.Add(new SqliteParameter(name, ""));
        foreach (var (table, kind, column, type) in columns)
        {
            var meaning = MeaningOf(table, column);
            var cells = (string[])[table, kind, column, type, meaning?.Chinese ?? "", meaning?.Meaning ?? ""];
            for (var i = 0; i < cells.Length; i++)
                command.Parameters[i].Value = cells[i];
            command.ExecuteNonQuery();
        }
    }

    /// <summary>What a column of a table or view means; null where columns.tsv does not say.</summary>
    public static ColumnMeaning? MeaningOf(string table, string column) =>
        ColumnMeaning.Of(
            table switch
            {
                Made => "pairs",
                _ => Views.Contains(table) ? "observations" : table,
            },
            column
        );

    private static List<(string Table, string Kind, string Column, string Type)> ColumnsOf(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText =
            "select m.name, m.type, c.name, c.type from sqlite_master m join pragma_table_info(m.name) c "
            + "where m.type in ('table', 'view') and m.name not like 'sqlite_%' order by m.rowid, c.cid";
        using var reader = command.ExecuteReader();
        var columns = new List<(string, string, string, string)>();
        while (reader.Read())
            columns.Add((reader.GetString(0), reader.GetString(1), reader.GetString(2), reader.GetString(3)));
        return columns;
    }
}
