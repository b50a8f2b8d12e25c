using System.Runtime.CompilerServices;
using PlanNotebooks.Sqlite.Schema;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Sqlite;

/// <summary>SQL over a corpus, and a corpus as a SQLite database; docs/sql.md has the schema.</summary>
public static class CorpusSql
{
    private static readonly ConditionalWeakTable<Corpus, CorpusDatabase> Databases = [];

    /// <summary>Runs one SELECT over the corpus and gives its rows as a table.</summary>
    /// <remarks>
    /// The first query of a corpus builds a database in memory, which the others use. Whole numbers come as long, others as decimal to 15
    /// significant digits, yes and no as bool, all else as text. Where a row carries an observation's id (<c>id</c>, <c>target_id</c>),
    /// hovering
    /// over its values shows the sentence, and a value column beside its unit is shown in it: 85亿元.
    /// </remarks>
    /// <example><code>corpus.Sql("select label, value, unit, id from results where region_code = $region", ("region",
    /// "330102"))</code></example>
    /// <param name="corpus">The corpus.</param>
    /// <param name="select">One statement of SQLite that reads: SELECT, WITH or VALUES.</param>
    /// <param name="parameters">
    /// The values of the <c>$names</c> in it: text, numbers, bool, enums, null; a sequence becomes a JSON array for
    /// <c>json_each($name)</c>.
    /// </param>
    /// <exception cref="SqlQueryException">The statement is no SELECT, or is wrong; the message says where, and which names are
    /// near.</exception>
    /// <exception cref="ArgumentException">A parameter has no value, or a value no parameter.</exception>
    public static Table<SqlRow> Sql(
        this Corpus corpus,
        string select,
        params (string Name, object? Value)[] parameters
    ) => Databases.GetValue(corpus, CorpusDatabase.InMemory).Select(select, parameters);

    /// <summary>Writes the corpus as a SQLite database, with the tables and views that <see cref="Sql"/> reads.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="path">The file, which is replaced once the new one is complete; its folder is created where it is not there.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void ToSqlite(this Corpus corpus, string path)
    {
        using var file = new DatabaseFile(path, isHeld: true);
        file.Write(corpus);
    }

    /// <summary>The tables and views with their columns, and what each column means: the database's own table <c>dictionary</c>.</summary>
    public static Table<SqlRow> SqlSchema(this Corpus corpus)
    {
        var schema = corpus.Sql(
            "select \"table\", kind, \"column\", type, chinese, meaning from dictionary order by position"
        );
        return schema.Showing(schema.Count).Titled("Tables and views 表与视图");
    }
}
