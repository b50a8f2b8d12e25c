using Microsoft.Data.Sqlite;
using PlanNotebooks.Observations;
using PlanNotebooks.Sqlite.Queries;
using PlanNotebooks.Sqlite.Schema;
using PlanNotebooks.Tables;
using SQLitePCL;

namespace PlanNotebooks.Sqlite;

/// <summary>The database in memory that a corpus is queried in; one query runs at a time.</summary>
internal sealed class CorpusDatabase
{
    private const int LengthLimit = 0;

    /// <summary>How many bytes a text may have that a query makes: more than a report's, and no work that cannot be interrupted.</summary>
    private const int LongestCell = 64 << 20;

    private readonly Lock _turn = new();
    private readonly SqliteConnection _connection;
    private readonly Dictionary<string, Observation> _observations;

    private CorpusDatabase(SqliteConnection connection, Corpus corpus)
    {
        _connection = connection;
        _observations = corpus
            .Observations.Concat(corpus.Statistics.Figures)
            .ToDictionary(observation => observation.Id, StringComparer.Ordinal);
    }

    /// <summary>Builds the database of a corpus.</summary>
    public static CorpusDatabase InMemory(Corpus corpus)
    {
        var connection = Open();
        using (var writer = new DatabaseWriter(connection, isHeld: true))
            writer.Write(corpus);
        raw.sqlite3_limit(connection.Handle!, LengthLimit, LongestCell);
        return new CorpusDatabase(connection, corpus);
    }

    /// <summary>Opens an empty database in memory. What a query keeps on its way is kept there too, where it is bounded; on the disk it
    /// would fill that.</summary>
    internal static SqliteConnection Open()
    {
        NativeSqlite.Load();
        var connection = new SqliteConnection("Data Source=:memory:;Pooling=False");
        connection.Open();
        raw.sqlite3_exec(connection.Handle!, "pragma temp_store = memory");
        return connection;
    }

    /// <summary>Runs one SELECT.</summary>
    public Table<SqlRow> Select(string select, IReadOnlyList<(string Name, object? Value)> parameters)
    {
        lock (_turn)
        {
            using var statement = SelectStatement.Prepare(_connection.Handle!, select);
            ParameterBinding.Bind(statement, parameters);
            return ResultTable.Of(statement.Columns, statement.Rows(), _observations);
        }
    }
}
