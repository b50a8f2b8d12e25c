using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats;

/// <summary>A format of one document a file, whose parser is kept within the budget of a file.</summary>
internal sealed class BoundedFormat(IReportFormat format) : IReportFormat
{
    public string Name => format.Name;

    public IReadOnlyList<string> Endings => format.Endings;

    public FormatMatch Match(ReportFile file) => format.Match(file);

    public IEnumerable<ReportDocument> Read(ReportFile file, Action<UnreadableReportException> failed) =>
        FileBudget.Run(file.Path, () => format.Read(file, failed).ToList());
}
