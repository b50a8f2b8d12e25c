using System.Globalization;
using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Quantities;

/// <summary>The units that reports print, from units.tsv.</summary>
internal static class Units
{
    private static readonly TsvTable Table = TsvTable.Embedded("units.tsv");
    private static readonly Dictionary<string, (string Printed, string Dimension, decimal? Factor)> ByName = Table.Rows.ToDictionary(
        row => row["unit"], row => (row["printed as"] is { Length: > 0 } printed ? printed : row["unit"], row["dimension"], Number(row["factor"])), StringComparer.Ordinal);

    /// <summary>Every unit, for the longest match at a number's end.</summary>
    public static WordSet All { get; } = new(ByName.Keys);

    /// <summary>The form in which an observation prints the unit: 个百分点 is 百分点.</summary>
    public static string Printed(string unit) => ByName[unit].Printed;

    /// <summary>The factor to the base unit of its dimension (平方米, 米, 千克); null where the table gives none.</summary>
    public static decimal? FactorOf(string unit) => ByName.TryGetValue(unit, out var found) ? found.Factor : null;

    /// <summary>Whether the unit is a word for counting things: 个, 家, 项.</summary>
    public static bool IsCount(string unit) => DimensionOf(unit) == "count";

    /// <summary>Whether the unit is a word for counting people: 人, 名, 位.</summary>
    public static bool IsPerson(string unit) => DimensionOf(unit) == "people";

    /// <summary>What the unit measures (money, area, count …); empty for a unit that the table does not know.</summary>
    public static string DimensionOf(string? unit) => unit is not null && ByName.TryGetValue(unit, out var found) ? found.Dimension : "";

    private static decimal? Number(string cell) => cell.Length == 0 ? null : decimal.Parse(cell, CultureInfo.InvariantCulture);
}
