using PlanNotebooks.Analysis.Gold;
using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Tests.Gold;

/// <summary>The gold tables of tests/gold, and the reports that they are of.</summary>
internal static class GoldTable
{
    private const string Ending = ".tsv";

    /// <summary>The folder of the tables.</summary>
    public static string Folder { get; } = Path.Combine(Repository.Root, "tests", "gold");

    /// <summary>The rows of one report's table.</summary>
    public static IReadOnlyList<GoldRow> Read(string report) =>
        Table(report + Ending).Rows.Select(GoldRow.From).ToList();

    /// <summary>The targets in words that a report states.</summary>
    public static IReadOnlyList<TsvRow> InWords(string report) =>
        Table("qualitative.tsv").Rows.Where(row => row["report"] == report + ".txt").ToList();

    /// <summary>A table of the folder.</summary>
    public static TsvTable Table(string name) => TsvTable.Parse(name, File.ReadAllText(Path.Combine(Folder, name)));
}
