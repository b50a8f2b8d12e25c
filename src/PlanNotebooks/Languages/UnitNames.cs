using System.Collections.Frozen;
using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Languages;

/// <summary>The English names of units, from <c>unit_names.tsv</c>.</summary>
/// <remarks>A word that only counts (个, 家, 项) has none, so that the number stands alone; a unit without a row keeps its own.</remarks>
internal static class UnitNames
{
    private static readonly FrozenDictionary<string, (string Singular, string Plural)> Names = TsvTable
        .Embedded("unit_names.tsv")
        .Rows.ToFrozenDictionary(row => row["unit"], row => (row["singular"].Trim('-'), row["plural"].Trim('-')));

    /// <summary>The name that goes with the value: <c>1 household</c>, <c>2 households</c>; empty for a word that only counts.</summary>
    public static string For(string unit, decimal value)
    {
        if (!Names.TryGetValue(unit, out var name))
            return unit;
        return Math.Abs(value) == 1 ? name.Singular : name.Plural;
    }
}
