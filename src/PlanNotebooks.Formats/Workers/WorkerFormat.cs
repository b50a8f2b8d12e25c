using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Workers;

/// <summary>A format whose parser runs in a process of its own where the program has workers, and else on a thread.</summary>
internal sealed class WorkerFormat(IReportFormat format) : IReportFormat
{
    public string Name => format.Name;

    public IReadOnlyList<string> Endings => format.Endings;

    public FormatMatch Match(ReportFile file) => format.Match(file);

    public IEnumerable<ReportDocument> Read(ReportFile file, Action<UnreadableReportException> failed) =>
        ReadingWorkers.Read(format.Name, file) is { } document ? [document] : format.Read(file, failed);
}
