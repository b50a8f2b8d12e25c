using PlanNotebooks.Indicators;
using PlanNotebooks.Observations;
using PlanNotebooks.Quantities;

namespace PlanNotebooks.Analysis;

/// <summary>The one rule by which an outcome is held against a target.</summary>
/// <remarks>
/// A target without a bound and one of 以上 is met from the number on; one of 以内 up to it; a range from its lower end on; one of 左右 within
/// <see cref="AboutPoints"/> points for rates, <see cref="AboutPercent"/> per cent for levels, on the wrong side. Where less is better
/// (unemployment, accidents) a target without a bound is met up to the number. A bound speaks of the printed size: a fall of 3%以上 (−3) is met by
/// every deeper fall, and one of 3%以内 by every shallower one.
/// </remarks>
public static class Judgement
{
    /// <summary>How many percentage points short of a target of 左右 still meet it.</summary>
    public const decimal AboutPoints = 0.5m;

    /// <summary>How many per cent short of a level of 左右 still meet it.</summary>
    public const decimal AboutPercent = 5m;

    /// <summary>The rule in words, for the page that shows verdicts.</summary>
    public static string Rule => "A target is met from its number on (以内 and where less is better: up to it); a range 区间 from its lower end on; "
        + "左右 allows half a percentage point, or 5% of a level, on the wrong side. A fall of 以上 is met by every deeper fall.";

    /// <summary>Whether an outcome meets a target of the same indicator, measure and unit.</summary>
    public static Verdict Of(Observation target, Observation outcome, Desired desired)
    {
        if (target.Value is not { } aim || outcome.Value is not { } value || target.Measure != outcome.Measure || target.Unit != outcome.Unit) return Verdict.NotComparable;
        var slack = target.Bound != Bound.About ? 0 : target.Measure == Measure.Level ? Math.Abs(aim) * AboutPercent / 100 : AboutPoints;
        var upTo = aim < 0 ? target.Bound != Bound.Max : target.Bound == Bound.Max || (target.Bound is Bound.Exact or Bound.About && desired == Desired.Less);
        return (upTo ? value <= aim + slack : value >= aim - slack) ? Verdict.Met : Verdict.Missed;
    }
}
