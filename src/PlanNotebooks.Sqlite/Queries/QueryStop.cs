using SQLitePCL;

namespace PlanNotebooks.Sqlite.Queries;

/// <summary>While it is on, SQLite asks every few thousand steps whether the query is wanted still, and ends it where the cell that
/// runs it has been interrupted, or where what it keeps on its way takes more memory than a result may.</summary>
internal sealed class QueryStop : IDisposable
{
    /// <summary>Far below a millisecond of work.</summary>
    private const int StepsBetween = 4096;

    private readonly sqlite3 _database;
    private readonly CancellationToken _stop;
    private readonly delegate_progress _ask;

    private QueryStop(sqlite3 database, long mostBytes, CancellationToken stop)
    {
        (_database, _stop) = (database, stop);
        var most = raw.sqlite3_memory_used() + mostBytes;
        _ask = _ => stop.IsCancellationRequested || raw.sqlite3_memory_used() > most ? 1 : 0;
        raw.sqlite3_progress_handler(database, StepsBetween, _ask, null);
    }

    /// <summary>Turns it on, until it is disposed.</summary>
    /// <param name="database">The database.</param>
    /// <param name="mostBytes">How much memory SQLite may take beside what it has.</param>
    /// <param name="stop">Cancelled where the query is wanted no more.</param>
    public static QueryStop On(sqlite3 database, long mostBytes, CancellationToken stop) => new(database, mostBytes, stop);

    /// <summary>Says that the query was ended, where it was.</summary>
    /// <exception cref="OperationCanceledException">It was.</exception>
    public void ThrowIfStopped() => _stop.ThrowIfCancellationRequested();

    /// <inheritdoc/>
    public void Dispose()
    {
        raw.sqlite3_progress_handler(_database, 0, null, null);
        GC.KeepAlive(_ask);
    }
}
