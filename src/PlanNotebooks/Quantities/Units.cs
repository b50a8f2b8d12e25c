using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Quantities;

/// <summary>The units that reports print, from units.tsv, and units that are put together of them: 元/吨, 立方米/万元.</summary>
internal static class Units
{
    private static readonly TsvTable Table = TsvTable.Embedded("units.tsv");
    private static readonly Dictionary<string, UnitRow> ByName = Table
        .Rows.Select(UnitRow.Of)
        .ToDictionary(row => row.Unit, StringComparer.Ordinal);
    private static readonly WordClass Intervals = WordClasses.Of("pay-interval");

    /// <summary>The lines of units.tsv.</summary>
    public static IReadOnlyCollection<UnitRow> Rows => ByName.Values;

    /// <summary>Every unit, for the longest match at a number's end.</summary>
    public static WordClass All { get; } = new(ByName.Keys);

    /// <summary>The form in which an observation prints the unit: 个百分点 is 百分点; money at intervals (元/月) is money; an unknown unit is as
    /// it was.</summary>
    public static string Printed(string unit)
    {
        if (ByName.TryGetValue(unit, out var row))
            return row.Printed;
        var (head, per) = Parts(unit);
        return per.Length > 0 && Of(head) == Dimension.Money && Intervals.IsIn(per) ? Printed(head) : unit;
    }

    /// <summary>The factor to the base unit of its dimension (平方米, 米, 千克); null where the table gives none.</summary>
    public static decimal? FactorOf(string unit)
    {
        if (ByName.TryGetValue(unit, out var row))
            return row.Factor;
        var (head, per) = Parts(unit);
        if (!ByName.TryGetValue(head, out var one) || !ByName.TryGetValue(per, out var other))
            return null;
        return PerUnit.FactorOf(one, other);
    }

    /// <summary>Whether the unit is a word for counting things: 个, 家, 项.</summary>
    public static bool IsCount(string? unit) => Of(unit) == Dimension.Count;

    /// <summary>Whether the unit is one of money, at home or abroad: 元, 美元.</summary>
    public static bool IsMoney(string? unit) => Of(unit) is Dimension.Money or Dimension.MoneyForeign;

    /// <summary>What the unit measures.</summary>
    public static Dimension Of(string? unit)
    {
        if (unit is null)
            return Dimension.Unknown;
        if (ByName.TryGetValue(unit, out var row))
            return row.Dimension;
        var (head, per) = Parts(unit);
        return per.Length == 0
            ? Dimension.Unknown
            : PerUnit.DimensionOf(head.Length == 0 ? Dimension.Unknown : Of(head), Of(per));
    }

    /// <summary>元 and 亩 of 元/亩; nothing behind where the unit is not per another.</summary>
    private static (string Head, string Per) Parts(string unit)
    {
        var slash = unit.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? (unit, "") : (unit[..slash], unit[(slash + 1)..]);
    }
}
