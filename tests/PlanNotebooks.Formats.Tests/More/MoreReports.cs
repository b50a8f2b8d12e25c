namespace PlanNotebooks.Formats.Tests.More;

/// <summary>The reports of provinces, cities and counties in ../shared/reports/more, and the headline figures that people read in those
/// of provinces.</summary>
internal static class MoreReports
{
    /// <summary>The folder of the reports.</summary>
    public static string Folder { get; } = SharedReports.File("more");

    private static readonly Lazy<Corpus> Read = new(() => Corpus.Load(Folder, ReportFormats.Uncached));

    /// <summary>Why tests of these reports are skipped; null where they can run.</summary>
    public static string? Missing { get; } =
        Directory.Exists(Folder) && File.Exists(Headlines)
            ? null
            : $"The further reports are not here ({Folder}), so they were not tested.";

    /// <summary>The reports, read once.</summary>
    public static Corpus All => Read.Value;

    /// <summary>The headline figures: report_year, region, and a column for each figure.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows
    {
        get
        {
            var lines = File.ReadAllLines(Headlines).Select(line => line.Split('\t')).ToList();
            return lines
                .Skip(1)
                .Select(cells =>
                    lines[0].Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal)
                )
                .ToList();
        }
    }

    private static string Headlines =>
        Path.GetFullPath(Path.Combine(SharedReports.Folder, "..", "gold", "province_headlines.tsv"));
}
