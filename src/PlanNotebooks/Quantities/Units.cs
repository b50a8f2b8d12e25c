using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Quantities;

/// <summary>The units that reports print, from units.tsv.</summary>
internal static class Units
{
    private static readonly TsvTable Table = TsvTable.Embedded("units.tsv");
    private static readonly Dictionary<string, (string Printed, string Dimension)> ByName = Table.Rows.ToDictionary(
        row => row["unit"], row => (row["printed as"] is { Length: > 0 } printed ? printed : row["unit"], row["dimension"]), StringComparer.Ordinal);

    /// <summary>Every unit, for the longest match at a number's end.</summary>
    public static WordSet All { get; } = new(ByName.Keys);

    /// <summary>The form in which an observation prints the unit: 个百分点 is 百分点.</summary>
    public static string Printed(string unit) => ByName[unit].Printed;

    /// <summary>What the unit measures (money, area, count …); empty for a unit that the table does not know.</summary>
    public static string DimensionOf(string? unit) => unit is not null && ByName.TryGetValue(unit, out var found) ? found.Dimension : "";
}
