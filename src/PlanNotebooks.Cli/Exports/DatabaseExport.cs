using PlanNotebooks.Sqlite.Schema;

namespace PlanNotebooks.Cli.Exports;

/// <summary>A database of SQLite.</summary>
internal sealed class DatabaseExport(ExportTarget target) : CorpusExport(target)
{
    public static ExportFormat Format { get; } =
        new("sqlite", target => new DatabaseExport(target)) { Help = "a database", IsFile = true };

    /// <inheritdoc/>
    protected override CorpusWriter Begin(string path) => new DatabaseFile(path);
}
