using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Tests.Structure;

/// <summary>The lists of reports that people keep: seeds/reports.tsv, and index.tsv of the shared reports.</summary>
internal static class ReportList
{
    /// <summary>The list of the seeds.</summary>
    public static TsvTable OfSeeds { get; } = Read(Path.Combine(Seeds.Folder, "reports.tsv"));

    /// <summary>The files that the list of the shared reports names; none where it is not here.</summary>
    public static IReadOnlyList<TsvRow> OfShared { get; } =
        SharedReports.Missing is null ? Read(SharedReports.List).Rows : [];

    private static TsvTable Read(string path) => TsvTable.Parse(Path.GetFileName(path), File.ReadAllText(path));
}
