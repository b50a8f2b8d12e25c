using System.Collections.Frozen;
using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Analysis.Checks;

/// <summary>Lists of indicators by their codes, from tables of one column.</summary>
internal static class CodeList
{
    /// <summary>Indicators whose growth stays near that of gross domestic product.</summary>
    public static FrozenSet<string> Steady { get; } = Read("steady_indicators.tsv");

    /// <summary>Indicators whose level is an average, and no part of a larger region's.</summary>
    public static FrozenSet<string> Averages { get; } = Read("averages.tsv");

    /// <summary>Parts and their wholes.</summary>
    public static IReadOnlyList<(string Part, string Whole)> Parts { get; } =
        TsvTable.Embedded("parts.tsv").Rows.Select(row => (row["part"], row["whole"])).ToList();

    private static FrozenSet<string> Read(string table) =>
        TsvTable.Embedded(table).Rows.Select(row => row["code"]).ToFrozenSet(StringComparer.Ordinal);
}
