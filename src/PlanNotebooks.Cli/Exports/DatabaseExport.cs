using PlanNotebooks.Sqlite;

namespace PlanNotebooks.Cli.Exports;

/// <summary>A database of SQLite.</summary>
internal sealed class DatabaseExport(ExportTarget target) : CorpusExport(target)
{
    public static ExportFormat Format { get; } =
        new("sqlite", target => new DatabaseExport(target)) { Help = "a database", IsFile = true };

    /// <inheritdoc/>
    protected override void Write(Corpus corpus, string path) => corpus.ToSqlite(path);
}
