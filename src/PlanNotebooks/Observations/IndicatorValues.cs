using PlanNotebooks.Indicators;
using PlanNotebooks.Quantities;

namespace PlanNotebooks.Observations;

/// <summary>Values in the unit of their indicator, and values as they are kept.</summary>
internal static class IndicatorValues
{
    private const int Decimals = 4;

    /// <summary>A level or share in its indicator's unit, to four decimals; null for other measures, without an indicator, or where the
    /// unit does not convert.</summary>
    public static decimal? Of(decimal? value, string? unit, Measure measure, Indicator? indicator)
    {
        if (value is null || indicator is null || measure is not (Measure.Level or Measure.Share))
            return null;
        if (Conversion.Convert(value.Value, unit, indicator.Unit) is { } converted)
            return Plain(decimal.Round(converted, Decimals));
        return null;
    }

    /// <summary>The value without the zeros behind its last digit.</summary>
    public static decimal Plain(decimal value) => value.Scale == 0 ? value : value / 1.0000000000000000000000000000m;
}
