using PlanNotebooks.Quantities;

namespace PlanNotebooks.Indicators;

/// <summary>Whether a printed unit can be an indicator's.</summary>
internal static class UnitFit
{
    private static readonly string[] OfRates = ["%", "百分点", "倍"];
    private static readonly Dimension[] Heads = [Dimension.People, Dimension.Visits, Dimension.Households];

    /// <summary>Whether a value in the printed unit can be the indicator's level, or its growth or change where the unit is one of
    /// rates.</summary>
    public static bool Fits(string? printed, string indicatorUnit)
    {
        if (printed is null || OfRates.Contains(printed))
            return true;
        var (dimension, own) = (Units.Of(printed), Units.Of(indicatorUnit));
        if (own == Dimension.Unknown || Conversion.AreOfOneKind(dimension, own))
            return true;
        return (Units.IsMoney(printed) && Units.IsMoney(indicatorUnit)) || (Heads.Contains(dimension) && Heads.Contains(own));
    }
}
