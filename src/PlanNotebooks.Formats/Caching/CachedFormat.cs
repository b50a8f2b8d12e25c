using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Caching;

/// <summary>A format of one document a file, read through a cache.</summary>
internal sealed class CachedFormat(IReportFormat format, DocumentCache cache) : IReportFormat
{
    public string Name => format.Name;

    public IReadOnlyList<string> Endings => format.Endings;

    public FormatMatch Match(ReportFile file) => format.Match(file);

    public IEnumerable<ReportDocument> Read(ReportFile file, Action<UnreadableReportException> failed) =>
        [cache.Read(file, format.Name, () => format.Read(file, failed).Single())];
}
