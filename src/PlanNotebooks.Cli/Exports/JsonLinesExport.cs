namespace PlanNotebooks.Cli.Exports;

/// <summary>JSON Lines: an observation a line.</summary>
internal sealed class JsonLinesExport(ExportTarget target) : TextExport(target)
{
    public static ExportFormat Format { get; } = new("jsonl", target => new JsonLinesExport(target));

    /// <inheritdoc/>
    protected override void Write(Report report, TextWriter part, bool isFirst) =>
        report.ObservationTable.WriteJsonLines(part);
}
