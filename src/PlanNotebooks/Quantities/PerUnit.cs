namespace PlanNotebooks.Quantities;

/// <summary>What a unit per another measures: 元/吨 is money, 毫克/升 a concentration, 吨/日 a mass, 千克标煤/度 a rate.</summary>
internal static class PerUnit
{
    private const decimal MicrogramsInKilogram = 1_000_000_000m;
    private static readonly Dimension[] Flows = [Dimension.Mass, Dimension.Volume, Dimension.Energy];
    private static readonly Dimension[] Times = [Dimension.Time, Dimension.Date, Dimension.Years];

    /// <summary>The dimension of one unit per another.</summary>
    public static Dimension DimensionOf(Dimension one, Dimension other) =>
        (one, other) switch
        {
            (Dimension.Money, _) => Dimension.Money,
            (Dimension.MoneyForeign, _) => Dimension.MoneyForeign,
            (Dimension.Mass, Dimension.Volume) => Dimension.Concentration,
            (Dimension.Length, Dimension.Time) => Dimension.Speed,
            _ => Flows.Contains(one) && Times.Contains(other) ? one : Dimension.Rate,
        };

    /// <summary>The factor of one unit per another to the base unit of their dimension; null where there is none.</summary>
    public static decimal? FactorOf(UnitRow one, UnitRow other) =>
        DimensionOf(one.Dimension, other.Dimension) switch
        {
            Dimension.Concentration => one.Factor / other.Factor * MicrogramsInKilogram,
            Dimension.Mass or Dimension.Volume when other.Unit is "日" or "天" => one.Factor,
            _ => null,
        };

    /// <summary>每立方米20微克: a concentration whose volume stands before the number.</summary>
    public static Quantity WithVolumeBefore(in Stretch text, in Quantity quantity)
    {
        if (Units.Of(quantity.Unit) != Dimension.Mass)
            return quantity;
        var before = text.Before(quantity.From);
        var length = Units.All.AtEnd(before);
        if (length == 0 || !before[..^length].EndsWith("每"))
            return quantity;
        var volume = before[^length..].ToString();
        return Units.Of(volume) == Dimension.Volume
            ? quantity with
            {
                From = quantity.From - length - 1,
                Unit = $"{quantity.Unit}/{volume}",
            }
            : quantity;
    }
}
