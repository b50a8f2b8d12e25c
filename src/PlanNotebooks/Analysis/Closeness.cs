using PlanNotebooks.Observations;
using PlanNotebooks.Quantities;

namespace PlanNotebooks.Analysis;

/// <summary>Whether two values say the same, and how.</summary>
/// <remarks>
/// Equal: the same value, in one unit. Rounded: two results of which the coarser is the finer one rounded (85亿元, 85.3亿元), or one is
/// hedged and the other lies where the hedge allows: 4800余家 and 4894家, 99%以上 and 99.49%, within one unit of the hedged one's last digit
/// that
/// is not zero. Anything else is different; a target of 5% and one of 5.3% are two targets, and no rounding.
/// </remarks>
public static class Closeness
{
    /// <summary>Whether the values say the same within their rounding.</summary>
    internal static bool IsSame(Observation one, Observation other, Corpus corpus) =>
        Of(one, other, corpus) is Accord.Equal or Accord.Rounded;

    /// <summary>How the values relate; null where their units measure different things or one has no value.</summary>
    /// <param name="one">A value.</param>
    /// <param name="other">Another value of the same thing.</param>
    /// <param name="corpus">The corpus that holds the reports of both.</param>
    public static Accord? Of(Observation one, Observation other, Corpus corpus)
    {
        if (one.Value is not { } a || other.Value is not { } printed || InUnitOf(one, other) is not { } b)
            return null;
        if (a == b && one.Upper == other.Upper)
            return Accord.Equal;
        var scale = printed == 0 ? 1 : b / printed;
        var (stepA, stepB) = (PrintedStep.Of(one, corpus), PrintedStep.Of(other, corpus) * Math.Abs(scale));
        return !EndElsewhere(one, other) && AreNear((one, a, stepA), (other, b, stepB)) ? Accord.Rounded : Accord.Different;
    }

    private static bool AreNear(
        (Observation Of, decimal Value, decimal Step) one,
        (Observation Of, decimal Value, decimal Step) other
    ) =>
        IsRounded(one.Of, one.Value, one.Step, other.Value, other.Step)
        || Allows(one.Of.Bound, one.Value, one.Step, other.Value)
        || Allows(other.Of.Bound, other.Value, other.Step, one.Value);

    /// <summary>5%-6% beside 5%-7%: ranges of which one goes further.</summary>
    private static bool EndElsewhere(Observation one, Observation other) =>
        one is { Upper: not null } && other is { Upper: not null } && one.Unit == other.Unit && one.Upper != other.Upper;

    /// <summary>Whether the coarser of two results is the finer one rounded; two targets are two targets.</summary>
    private static bool IsRounded(Observation one, decimal a, decimal stepA, decimal b, decimal stepB)
    {
        if (one.Role == Role.Target)
            return false;
        return stepA > stepB ? RoundsTo(b, a, stepA) : RoundsTo(a, b, stepB);
    }

    /// <summary>Whether the finer value is the coarser one before it was rounded: 84.5 to under 85.5 is 85.</summary>
    private static bool RoundsTo(decimal finer, decimal coarser, decimal step) =>
        finer < 0 == coarser < 0
        && Math.Abs(finer) >= Math.Abs(coarser) - step / 2
        && Math.Abs(finer) < Math.Abs(coarser) + step / 2;

    private static bool Allows(Bound bound, decimal hedged, decimal step, decimal value) =>
        bound switch
        {
            Bound.About => Math.Abs(value - hedged) < step,
            Bound.Min => value >= hedged && value < hedged + step,
            Bound.Max => value <= hedged && value > hedged - step,
            _ => false,
        };

    /// <summary>The other value in the unit of the one; 平方米 is no 方, which may be a volume too, but 方 may be 平方米, so that both ways are
    /// tried.</summary>
    private static decimal? InUnitOf(Observation one, Observation other)
    {
        if (one.Unit == other.Unit)
            return other.Value;
        if (one.Unit is null || other.Unit is null || other.Value is not { } value)
            return null;
        return Conversion.Convert(value, other.Unit, one.Unit)
            ?? (Conversion.Convert(1, one.Unit, other.Unit) is { } factor and > 0 ? value / factor : null);
    }
}
