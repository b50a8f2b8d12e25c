namespace PlanNotebooks.Cli.Exports;

/// <summary>CSV.</summary>
internal sealed class CsvExport(ExportTarget target) : TextExport(target)
{
    private const char Mark = '\uFEFF';
    private readonly bool _hasMark = target.ByteOrderMark;

    public static ExportFormat Format { get; } = new("csv", target => new CsvExport(target)) { TakesMark = true };

    /// <inheritdoc/>
    protected override void Write(Report report, TextWriter part, bool isFirst)
    {
        if (!isFirst)
        {
            report.ObservationTable.WriteCsvRows(part);
            return;
        }

        if (_hasMark)
            part.Write(Mark);
        report.ObservationTable.WriteCsv(part);
    }
}
