using PlanNotebooks.Quantities;

namespace PlanNotebooks.Indicators;

/// <summary>Whether a printed unit can be an indicator's.</summary>
internal static class UnitFit
{
    /// <summary>Whether a value in the printed unit can be the indicator's level, or its growth or change where the unit is one of
    /// rates.</summary>
    public static bool Fits(string? printed, string indicatorUnit)
    {
        if (printed is null or "%" or "百分点" or "倍")
            return true;
        var (dimension, own) = (Units.DimensionOf(printed), Units.DimensionOf(indicatorUnit));
        if (dimension == own || own.Length == 0)
            return true;
        if (dimension == "volume-or-area")
            return own is "area" or "volume";
        return (IsMoney(dimension) && IsMoney(own)) || (IsHeads(dimension) && IsHeads(own));
    }

    private static bool IsMoney(string dimension) => dimension is "money" or "money-foreign";

    private static bool IsHeads(string dimension) => dimension is "people" or "visits" or "households";
}
