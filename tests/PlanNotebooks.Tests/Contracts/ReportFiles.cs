namespace PlanNotebooks.Tests.Contracts;

/// <summary>Every report at hand, read once: the seeds, and the shared reports where they are.</summary>
internal static class ReportFiles
{
    private static readonly Dictionary<string, Lazy<Report>> Reports = Seeds
        .Names.Select(Seeds.File)
        .Concat(SharedReports.Names.Select(SharedReports.File))
        .ToDictionary(
            path => Path.GetFileName(path),
            path => new Lazy<Report>(() => Report.Load(path)),
            StringComparer.Ordinal
        );

    /// <summary>The report of a file.</summary>
    public static Report Read(string name) => Reports[name].Value;
}
