using SQLitePCL;

namespace PlanNotebooks.Sqlite.Queries;

/// <summary>One statement that reads, made ready to run.</summary>
internal sealed class SelectStatement : IDisposable
{
    /// <summary>How much memory a result may take: more than all numbers of 10,000 reports.</summary>
    private const long MostBytes = 2L << 30;

    private const string TooLarge = "The result is too large to be held; end it with a limit, or select fewer columns";
    private const int PlainSize = 32;
    private const int RowSize = 48;

    private readonly sqlite3 _database;
    private readonly string _text;

    private SelectStatement(sqlite3 database, string text, sqlite3_stmt handle)
    {
        (_database, _text, Handle) = (database, text, handle);
        Columns = Enumerable
            .Range(0, raw.sqlite3_column_count(handle))
            .Select(i => new ResultColumn(
                raw.sqlite3_column_name(handle, i).utf8_to_string(),
                raw.sqlite3_column_decltype(handle, i).utf8_to_string()
            ))
            .ToList();
    }

    /// <summary>SQLite's own statement.</summary>
    public sqlite3_stmt Handle { get; }

    /// <summary>The columns of its result, in order.</summary>
    public IReadOnlyList<ResultColumn> Columns { get; }

    /// <summary>Makes a statement ready, and refuses all that is not one SELECT.</summary>
    /// <exception cref="SqlQueryException">It is empty, wrong, more than one, or writes.</exception>
    public static SelectStatement Prepare(sqlite3 database, string text)
    {
        using var guard = ReadingGuard.On(database);
        if (raw.sqlite3_prepare_v2(database, text, out var handle, out var rest) != raw.SQLITE_OK)
            throw Fault(database, text, guard);
        try
        {
            if (handle.IsInvalid || raw.sqlite3_column_count(handle) == 0)
                throw new SqlQueryException(
                    "There is no SELECT here; write one, such as: select label, shown from targets where headline",
                    text,
                    null
                );
            CheckRest(database, text, rest);
            return new SelectStatement(database, text, handle);
        }
        catch
        {
            handle.Dispose();
            throw;
        }
    }

    /// <summary>Runs it, and gives its rows as SQLite holds them: long, double, string, byte[] or null.</summary>
    /// <param name="mostBytes">How much memory the rows may take, and what SQLite keeps on its way to them.</param>
    /// <exception cref="SqlQueryException">It fails while it runs, as where a JSON text is malformed, or gives more than that.</exception>
    /// <exception cref="OperationCanceledException">The cell that runs it has been interrupted.</exception>
    public IReadOnlyList<object?[]> Rows(long mostBytes = MostBytes)
    {
        using var stop = QueryStop.On(_database, mostBytes, StopRequest.Token);
        var rows = new List<object?[]>();
        long bytes = 0;
        int code;
        while ((code = raw.sqlite3_step(Handle)) == raw.SQLITE_ROW)
        {
            var row = Enumerable.Range(0, Columns.Count).Select(Cell).ToArray();
            bytes += RowSize + row.Sum(SizeOf);
            if (bytes > mostBytes)
                throw new SqlQueryException(TooLarge, _text, null);
            rows.Add(row);
        }

        if (code == raw.SQLITE_DONE)
            return rows;
        stop.ThrowIfStopped();
        var fault = code == raw.SQLITE_INTERRUPT ? TooLarge : Sentence(raw.sqlite3_errmsg(_database).utf8_to_string());
        throw new SqlQueryException(fault, _text, null);
    }

    /// <inheritdoc/>
    public void Dispose() => Handle.Dispose();

    private object? Cell(int column) =>
        raw.sqlite3_column_type(Handle, column) switch
        {
            raw.SQLITE_INTEGER => raw.sqlite3_column_int64(Handle, column),
            raw.SQLITE_FLOAT => raw.sqlite3_column_double(Handle, column),
            raw.SQLITE_TEXT => raw.sqlite3_column_text(Handle, column).utf8_to_string(),
            raw.SQLITE_BLOB => raw.sqlite3_column_blob(Handle, column).ToArray(),
            _ => null,
        };

    /// <summary>About how many bytes of memory a cell takes.</summary>
    private static long SizeOf(object? cell) =>
        cell switch
        {
            string text => PlainSize + (sizeof(char) * (long)text.Length),
            byte[] bytes => PlainSize + bytes.LongLength,
            _ => PlainSize,
        };

    /// <summary>Refuses what stands behind the first statement, unless it is a comment.</summary>
    private static void CheckRest(sqlite3 database, string text, string rest)
    {
        if (string.IsNullOrWhiteSpace(rest))
            return;
        var code = raw.sqlite3_prepare_v2(database, rest, out var second);
        using (second)
        {
            if (code == raw.SQLITE_OK && second.IsInvalid)
                return;
        }

        throw new SqlQueryException(
            "One statement at a time; a second begins here",
            text,
            text.Length - rest.TrimStart().Length
        );
    }

    private static SqlQueryException Fault(sqlite3 database, string text, ReadingGuard guard)
    {
        if (guard.Refused is { } refused)
            return new SqlQueryException(
                $"Only SELECT runs over a corpus, and this would {refused}; write a copy with corpus.ToSqlite(\"corpus.db\") to change it",
                text,
                null
            );
        var message = raw.sqlite3_errmsg(database).utf8_to_string();
        var offset = NativeSqlite.ErrorOffset(database);
        var at =
            offset >= 0
                ? System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text), 0, offset).Length
                : (int?)null;
        return new SqlQueryException(Sentence(message) + NearestNames.Hint(database, message), text, at);
    }

    private static string Sentence(string message) =>
        message.Length == 0 ? "The statement failed" : char.ToUpperInvariant(message[0]) + message[1..];
}
