using PlanNotebooks.Formats.Workbooks;

namespace PlanNotebooks.Cli.Exports;

/// <summary>A workbook with typed cells.</summary>
internal sealed class WorkbookExport(ExportTarget target) : CorpusExport(target)
{
    public static ExportFormat Format { get; } =
        new("xlsx", target => new WorkbookExport(target)) { Help = "a workbook", IsFile = true };

    /// <inheritdoc/>
    protected override CorpusWriter Begin(string path) => new WorkbookWriter(path);
}
