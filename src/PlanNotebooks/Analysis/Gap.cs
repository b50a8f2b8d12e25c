using PlanNotebooks.Indicators;
using PlanNotebooks.Languages;
using PlanNotebooks.Observations;

namespace PlanNotebooks.Analysis;

/// <summary>How far one value lies from another: in percentage points for rates, in per cent for levels.</summary>
/// <param name="Value">Positive where the first is larger.</param>
/// <param name="Unit">百分点 for rates, % for levels.</param>
public readonly record struct Gap(decimal Value, string Unit)
{
    /// <summary>The unit of gaps between rates.</summary>
    internal const string Points = "百分点";

    /// <summary>The gap of a value over a base; null where they cannot be compared, or the base of a level is zero.</summary>
    /// <param name="value">The value.</param>
    /// <param name="against">What it is held against, of the same measure and unit.</param>
    public static Gap? Between(Observation value, Observation against)
    {
        if (value.Measure != against.Measure || OneUnit.Of(value, against) is not var (first, second))
            return null;
        if (first.Value is not { } a || second.Value is not { } b)
            return null;
        if (value.Measure is Measure.Growth or Measure.Share)
            return new Gap(a - b, Points);
        return value.Measure == Measure.Level && b != 0
            ? new Gap(decimal.Round((a / b - 1) * 100, 1, MidpointRounding.AwayFromZero), "%")
            : null;
    }

    /// <summary>The same, with its sign turned where less is better (unemployment, prices): above zero is better, or stricter.</summary>
    /// <param name="value">The value.</param>
    /// <param name="against">What it is held against, of the same measure and unit.</param>
    /// <param name="indicator">What both are of.</param>
    internal static Gap? Between(Observation value, Observation against, Indicator indicator) =>
        Between(value, against) is { } gap ? gap with { Value = indicator.Turned(gap.Value) } : null;

    /// <summary>The gap as readers write it: −1.0 points, +12.5%.</summary>
    public override string ToString() => Shown(signed: true);

    /// <summary>The same; without its sign what has none, such as a spread: 1.5 points.</summary>
    internal string Shown(bool signed) =>
        Unit == "%"
            ? Amounts.Of(Value, "%", signed)
            : Texts.Say(
                "cell.points",
                ("points", Amounts.Number(Value, signed)),
                ("points-count", Math.Abs(Value) == 1 ? 1 : 2)
            );
}
