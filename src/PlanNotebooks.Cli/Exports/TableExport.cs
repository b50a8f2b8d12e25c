using PlanNotebooks.Cli.Files;

namespace PlanNotebooks.Cli.Exports;

/// <summary>A table for the terminal: held until all is read, for its columns are as wide as their widest cell.</summary>
internal sealed class TableExport(ExportTarget target) : TextExport(target)
{
    private readonly List<Report> _reports = [];

    public static ExportFormat Format { get; } = new("table", target => new TableExport(target));

    /// <inheritdoc/>
    protected override void Write(Report report, TextWriter part, bool isFirst) => _reports.Add(report);

    /// <inheritdoc/>
    protected override void End(TextWriter part, bool begun)
    {
        if (_reports.Count == 0)
            return;
        var table = Corpus.Of(_reports).Observations;
        part.WriteLine(VisibleText.Of(table.Showing(table.Count).ToText()));
    }
}
