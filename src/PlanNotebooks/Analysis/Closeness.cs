using PlanNotebooks.Observations;
using PlanNotebooks.Quantities;

namespace PlanNotebooks.Analysis;

/// <summary>Whether two values say the same, and how.</summary>
/// <remarks>
/// Equal: the same value, in one unit. Rounded: they differ by no more than half a unit of the coarser one's last digit (85亿元, 85.3亿元), or one is
/// hedged and the other lies where the hedge allows: 4800余家 and 4894家, 99%以上 and 99.49%, within one unit of the hedged one's last digit that
/// is not zero. Anything else is different.
/// </remarks>
public static class Closeness
{
    /// <summary>Whether the values say the same within their rounding.</summary>
    internal static bool IsSame(Observation one, Observation other, Corpus corpus) => Of(one, other, corpus) is Accord.Equal or Accord.Rounded;

    /// <summary>How the values relate; null where their units measure different things or one has no value.</summary>
    /// <param name="one">A value.</param>
    /// <param name="other">Another value of the same thing.</param>
    /// <param name="corpus">The corpus that holds the reports of both.</param>
    public static Accord? Of(Observation one, Observation other, Corpus corpus)
    {
        if (one.Value is not { } a || other.Value is not { } printed || InUnitOf(one, other) is not { } b) return null;
        if (a == b && one.Upper == other.Upper) return Accord.Equal;
        var scale = printed == 0 ? 1 : b / printed;
        var (stepA, stepB) = (PrintedStep.Of(one, corpus), PrintedStep.Of(other, corpus) * Math.Abs(scale));
        return Math.Abs(a - b) <= Math.Max(stepA, stepB) / 2 || Allows(one.Bound, a, stepA, b) || Allows(other.Bound, b, stepB, a) ? Accord.Rounded : Accord.Different;
    }

    private static bool Allows(Bound bound, decimal hedged, decimal step, decimal value) => bound switch
    {
        Bound.About => Math.Abs(value - hedged) < step,
        Bound.Min => value >= hedged && value < hedged + step,
        Bound.Max => value <= hedged && value > hedged - step,
        _ => false,
    };

    private static decimal? InUnitOf(Observation one, Observation other) =>
        one.Unit == other.Unit ? other.Value : one.Unit is null || other.Value is null ? null : Conversion.Convert(other.Value.Value, other.Unit, one.Unit);
}
