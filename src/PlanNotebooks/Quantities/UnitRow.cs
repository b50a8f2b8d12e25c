using System.Globalization;
using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Quantities;

/// <summary>A line of units.tsv.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Dimension">What it measures.</param>
/// <param name="Printed">The form in which observations print it.</param>
/// <param name="Factor">What one of it is in the base unit of its dimension.</param>
/// <param name="Marks">The marks for it that stand before a number: $ and USD for 美元.</param>
internal sealed record UnitRow(string Unit, Dimension Dimension, string Printed, decimal? Factor, string[] Marks)
{
    private static readonly Dictionary<string, Dimension> ByName = Enum.GetValues<Dimension>()
        .ToDictionary(NameOf, StringComparer.Ordinal);

    /// <summary>Reads a line.</summary>
    /// <exception cref="FormatException">The dimension is none of <see cref="Quantities.Dimension"/>.</exception>
    public static UnitRow Of(TsvRow row)
    {
        if (!ByName.TryGetValue(row["dimension"], out var dimension))
            throw new FormatException($"units.tsv, line {row.Line}: no dimension {row["dimension"]}.");
        var printed = row["printed as"] is { Length: > 0 } other ? other : row["unit"];
        return new UnitRow(row["unit"], dimension, printed, Number(row["factor"]), row.List("marks"));
    }

    /// <summary>The name of a dimension in units.tsv: money-foreign; empty for <see cref="Dimension.Unknown"/>.</summary>
    public static string NameOf(Dimension dimension) =>
        dimension == Dimension.Unknown
            ? ""
            : string.Concat(
                dimension
                    .ToString()
                    .Select(
                        (c, i) =>
                            char.IsUpper(c) && i > 0
                                ? $"-{char.ToLowerInvariant(c)}"
                                : char.ToLowerInvariant(c).ToString()
                    )
            );

    private static decimal? Number(string cell) =>
        cell.Length == 0 ? null : decimal.Parse(cell, CultureInfo.InvariantCulture);
}
