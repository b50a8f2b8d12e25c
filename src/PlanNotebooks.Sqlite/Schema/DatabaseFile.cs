using Microsoft.Data.Sqlite;
using PlanNotebooks.Corrections;
using PlanNotebooks.Disk;

namespace PlanNotebooks.Sqlite.Schema;

/// <summary>Writes a database file so that a reader sees the old one or the whole new one, and never a part.</summary>
internal sealed class DatabaseFile : CorpusWriter
{
    private readonly string _path;
    private readonly ReplacedFile _file;
    private readonly SqliteConnection _connection;
    private readonly DatabaseWriter _writer;

    /// <summary>Begins beside the path.</summary>
    /// <param name="path">The file.</param>
    /// <param name="isHeld">Whether the reports are held in any case.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public DatabaseFile(string path, bool isHeld = false)
    {
        NativeSqlite.Load();
        _path = path;
        _file = ReplacedFile.Begin(path);
        _connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = _file.Temporary, Pooling = false }.ToString()
        );
        try
        {
            _writer = Guarded(() =>
            {
                _connection.Open();
                return new DatabaseWriter(_connection, isHeld);
            });
        }
        catch (IOException)
        {
            _connection.Dispose();
            _file.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public override void Add(Report report) =>
        Guarded(() =>
        {
            _writer.Add(report);
            return true;
        });

    /// <inheritdoc/>
    public override void Complete(
        IReadOnlyList<SkippedFile> skipped,
        IReadOnlyList<CorrectionLine> corrections,
        Statistics statistics
    )
    {
        Guarded(() =>
        {
            _writer.Complete(skipped, corrections, statistics);
            return true;
        });
        Close();
        _file.Complete();
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        Close();
        _file.Dispose();
    }

    private void Close()
    {
        _writer.Dispose();
        _connection.Dispose();
    }

    private T Guarded<T>(Func<T> write)
    {
        try
        {
            return write();
        }
        catch (SqliteException fault)
        {
            throw new IOException($"{_path}: cannot be written as a database: {fault.Message}", fault);
        }
    }
}
