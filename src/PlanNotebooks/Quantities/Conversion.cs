namespace PlanNotebooks.Quantities;

/// <summary>Conversion between printed units of one dimension: 亩 to 平方米, 斤 to 吨; the factors stand in units.tsv.</summary>
internal static class Conversion
{
    /// <summary>A value in another unit, or null where the units measure different things.</summary>
    public static decimal? Convert(decimal value, string? from, string to)
    {
        if (from is null)
            return null;
        var (one, other) = (Units.Of(from), Units.Of(to));
        if (from == to || (one == other && one is Dimension.Count or Dimension.People))
            return value;
        return AreOfOneKind(one, other) ? value * Units.FactorOf(from) / Units.FactorOf(to) : null;
    }

    /// <summary>Whether what one measures the other may too: 方 is a volume, or an area.</summary>
    public static bool AreOfOneKind(Dimension one, Dimension other) =>
        one == other || (one == Dimension.VolumeOrArea && other is Dimension.Area or Dimension.Volume);
}
