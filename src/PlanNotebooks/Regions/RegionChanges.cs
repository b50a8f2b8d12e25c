using System.Globalization;
using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Regions;

/// <summary>The changes of territory and name, from territory_changes.tsv.</summary>
internal static class RegionChanges
{
    private static readonly IReadOnlyList<TsvRow> Rows = TsvTable.Embedded("territory_changes.tsv").Rows;

    /// <summary>The changes of boundaries, by the division's code, the oldest first.</summary>
    public static IReadOnlyDictionary<string, List<TerritoryChange>> Territories { get; } =
        Rows.Where(row => !IsName(row))
            .Select(row => new TerritoryChange(row["code"], YearOf(row), row["english"], row["chinese"], row["source"])
            {
                From = row.List("from"),
            })
            .GroupBy(change => change.RegionCode, StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key,
                group => group.OrderBy(change => change.Year).ToList(),
                StringComparer.Ordinal
            );

    /// <summary>The changes of a name alone.</summary>
    public static IReadOnlyList<Renaming> Names { get; } =
        Rows.Where(IsName)
            .Select(row => new Renaming(
                row["code"],
                YearOf(row),
                row["formerly"],
                row["english"],
                row["chinese"],
                row["source"]
            ))
            .ToList();

    private static bool IsName(TsvRow row) => row["formerly"].Length > 0;

    private static int YearOf(TsvRow row) => int.Parse(row["year"], CultureInfo.InvariantCulture);
}
