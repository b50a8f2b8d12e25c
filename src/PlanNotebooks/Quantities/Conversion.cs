namespace PlanNotebooks.Quantities;

/// <summary>Conversion between printed units of one dimension: 亩 to 平方米, 斤 to 吨; the factors stand in units.tsv.</summary>
internal static class Conversion
{
    /// <summary>A value in another unit, or null where the units measure different things.</summary>
    public static decimal? Convert(decimal value, string? from, string to)
    {
        if (from is null) return null;
        if (from == to || (Units.IsCount(from) && Units.IsCount(to)) || (Units.IsPerson(from) && Units.IsPerson(to))) return value;
        var (dimension, target) = (Units.DimensionOf(from), Units.DimensionOf(to));
        var sameKind = dimension == target || (dimension == "volume-or-area" && (target is "area" or "volume"));
        return sameKind && Units.FactorOf(from) is { } factor && Units.FactorOf(to) is { } unit ? value * factor / unit : null;
    }
}
