using PlanNotebooks.Observations;
using PlanNotebooks.Quantities;

namespace PlanNotebooks.Analysis;

/// <summary>Two values of one indicator in one unit, so that they can be set against each other.</summary>
/// <remarks>
/// Values in one unit, or both in a word for counting things (19个 projects are 19项), stay as they are; levels and shares whose units
/// measure the same
/// (415万平方米 and 5.18万方 of green space) are taken in the indicator's unit. 亿元 and 亿美元 do not measure the same.
/// </remarks>
internal static class OneUnit
{
    /// <summary>Both values in one unit; null where there is none.</summary>
    public static (Observation First, Observation Second)? Of(Observation first, Observation second)
    {
        if (first.Unit == second.Unit || (IsCount(first) && IsCount(second)))
            return (first, second);
        return Converted(first) is { } one && Converted(second) is { } other && one.Unit == other.Unit
            ? (one, other)
            : null;
    }

    /// <summary>All values in one unit; null where there is none.</summary>
    public static IReadOnlyList<Observation>? All(IReadOnlyList<Observation> values)
    {
        if (values.Select(value => value.Unit).Distinct().Count() <= 1 || values.All(IsCount))
            return values;
        var converted = values.Select(Converted).OfType<Observation>().ToList();
        return converted.Count == values.Count && converted.Select(value => value.Unit).Distinct().Count() == 1
            ? converted
            : null;
    }

    private static bool IsCount(Observation one) => Units.IsCount(one.Unit);

    private static Observation? Converted(Observation one)
    {
        if (one is not { IndicatorValue: { } value, Value: { } printed } || printed == 0)
            return null;
        return one with { Value = value, Upper = one.Upper * (value / printed), Unit = one.IndicatorUnit };
    }
}
