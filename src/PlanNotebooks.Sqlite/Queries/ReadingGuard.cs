using SQLitePCL;

namespace PlanNotebooks.Sqlite.Queries;

/// <summary>While it is on, SQLite prepares statements that read and no others, and remembers what it refused.</summary>
internal sealed class ReadingGuard : IDisposable
{
    private const int Delete = 9,
        Insert = 18,
        Pragma = 19,
        Read = 20,
        Select = 21,
        Transaction = 22,
        Update = 23,
        Attach = 24,
        Detach = 25,
        Function = 31,
        Recursive = 33;
    private static readonly string[] ReadingPragmas =
    [
        "table_info",
        "table_xinfo",
        "table_list",
        "index_list",
        "index_info",
        "function_list",
    ];

    private readonly sqlite3 _database;
    private readonly delegate_authorizer _judge;

    private ReadingGuard(sqlite3 database)
    {
        _database = database;
        _judge = Judge;
        raw.sqlite3_set_authorizer(database, _judge, null);
    }

    /// <summary>What the first refused statement would do; null where none was refused.</summary>
    public string? Refused { get; private set; }

    /// <summary>Turns the guard on, until it is disposed.</summary>
    public static ReadingGuard On(sqlite3 database) => new(database);

    /// <inheritdoc/>
    public void Dispose()
    {
        raw.sqlite3_set_authorizer(_database, (delegate_authorizer?)null, null);
        GC.KeepAlive(_judge);
    }

    private int Judge(object user, int action, utf8z first, utf8z second, utf8z database, utf8z inner)
    {
        if (action is Read or Select or Function or Recursive)
            return raw.SQLITE_OK;
        var name = first.utf8_to_string() ?? "";
        if (action == Pragma && ReadingPragmas.Contains(name))
            return raw.SQLITE_OK;
        Refused ??= Describe(action, name, second.utf8_to_string());
        return raw.SQLITE_DENY;
    }

    private static string Describe(int action, string name, string? second) =>
        action switch
        {
            Insert => name.StartsWith("sqlite_", StringComparison.Ordinal)
                ? "create something in the database"
                : $"insert into {name}",
            Update => $"change {name}.{second}",
            Delete => $"delete from {name}",
            Pragma => $"run PRAGMA {name}",
            Transaction => $"{name.ToLowerInvariant()} a transaction",
            Attach => "attach another database",
            Detach => "detach a database",
            _ => "change the database",
        };
}
