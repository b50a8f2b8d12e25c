using Microsoft.Data.Sqlite;
using PlanNotebooks.Observations;
using PlanNotebooks.Sqlite.Queries;
using PlanNotebooks.Sqlite.Schema;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Sqlite;

/// <summary>The database in memory that a corpus is queried in; one query runs at a time.</summary>
internal sealed class CorpusDatabase
{
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
        NativeSqlite.Load();
        var connection = new SqliteConnection("Data Source=:memory:;Pooling=False");
        connection.Open();
        using (var writer = new DatabaseWriter(connection, isHeld: true))
            writer.Write(corpus);
        return new CorpusDatabase(connection, corpus);
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
