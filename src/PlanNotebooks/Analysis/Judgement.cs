using PlanNotebooks.Indicators;
using PlanNotebooks.Languages;
using PlanNotebooks.Observations;
using PlanNotebooks.Quantities;

namespace PlanNotebooks.Analysis;

/// <summary>The one rule by which an outcome is held against a target.</summary>
/// <remarks>
/// A target without a bound and one of 以上 is met from the number on; one of 以内 up to it; a range from its lower end on; one of 左右
/// is about met within <see cref="AboutPoints"/> points for rates, <see cref="AboutPercent"/> per cent for levels, on the wrong
/// side. Where less is better (unemployment, accidents, prices) a target without a bound is met up to the number, and a range up
/// to its upper end. A bound speaks of the printed size: a fall of 3%以上 (−3) is met by every deeper fall, and one of 3%以内 by
/// every shallower one. A planned fall of what should rise is met by every shallower one. A target that was revised within its
/// year is judged as it was first set. An outcome with a bound of its own (增长7%以上) is judged only where every value that it
/// allows gives the same verdict. One of 左右 allows the same room on either side of its number: where the number meets the target
/// and not all that it allows does, the target is about met; where it falls short and some of what it allows would meet, nothing is said.
/// </remarks>
public static class Judgement
{
    /// <summary>How many percentage points short of a target of 左右 still meet it.</summary>
    public const decimal AboutPoints = 0.5m;

    /// <summary>How many per cent short of a level of 左右 still meet it.</summary>
    public const decimal AboutPercent = 5m;

    /// <summary>The rule in words, for the page that shows verdicts.</summary>
    public static string Rule => Texts.Say("judgement.rule");

    /// <summary>Whether an outcome meets a target of the same indicator, measure and unit.</summary>
    /// <param name="target">The target.</param>
    /// <param name="outcome">The outcome.</param>
    /// <param name="desired">Whether more or less of the indicator is better.</param>
    /// <returns>Not comparable where the two differ in measure or unit, one is in words, or the outcome's bound leaves it open.</returns>
    public static Verdict Of(Observation target, Observation outcome, Desired desired)
    {
        if (WhyNot(target, outcome, desired) is not null)
            return Verdict.NotComparable;
        var (aim, value) = OneUnit.Of(target, outcome)!.Value;
        var reached = value.Value!.Value;
        if (!Meets(aim, reached, desired))
            return Verdict.Missed;
        var strict = aim.Bound == Bound.About ? aim with { Bound = Bound.Exact } : aim;
        return Meets(strict, reached - Room(strict, value, desired), desired) ? Verdict.Met : Verdict.AboutMet;
    }

    /// <summary>Why an outcome cannot be held against a target, in English with the Chinese term; null where it can.</summary>
    /// <inheritdoc cref="Of"/>
    public static string? WhyNot(Observation target, Observation outcome, Desired desired)
    {
        if (target.Value is null)
            return Bilingual.Pick("target in words 文字目标");
        if (outcome.Value is null)
            return Bilingual.Pick("outcome in words 文字实绩");
        if (target.Measure != outcome.Measure)
            return Bilingual.Pick("other measure 度量不同");
        if (OneUnit.Of(target, outcome) is not var (aim, value))
            return Bilingual.Pick("other unit 单位不同");
        var printed = value.Value!.Value;
        var other = Farthest(value) ?? printed + Room(aim, value, desired);
        return Meets(aim, printed, desired) != Meets(aim, other, desired)
            ? Bilingual.Pick("outcome is only a bound 实绩仅有界限")
            : null;
    }

    private static bool Meets(Observation target, decimal value, Desired desired)
    {
        var aim = UpTo(target, desired) && target.Upper is { } upper ? upper : target.Value!.Value;
        var slack = target.Bound == Bound.About ? Slack(target.Measure, aim) : 0;
        return UpTo(target, desired) ? value <= aim + slack : value >= aim - slack;
    }

    /// <summary>How far an outcome of 左右 may lie on the better side of its number, with its sign: 0 of one without.</summary>
    private static decimal Room(Observation target, Observation outcome, Desired desired)
    {
        var room = outcome.Bound == Bound.About ? Slack(outcome.Measure, outcome.Value!.Value) : 0;
        return UpTo(target, desired) ? -room : room;
    }

    /// <summary>The room that 左右 leaves on the wrong side.</summary>
    private static decimal Slack(Measure measure, decimal aim) =>
        measure == Measure.Level ? Math.Abs(aim) * AboutPercent / 100 : AboutPoints;

    /// <summary>Whether a target is met up to its number, not from it on.</summary>
    private static bool UpTo(Observation target, Desired desired) =>
        target.Bound switch
        {
            Bound.Min => target.Value < 0,
            Bound.Max => target.Value >= 0,
            _ => desired == Desired.Less,
        };

    /// <summary>The other end of what an outcome with a bound allows; null for one without.</summary>
    private static decimal? Farthest(Observation outcome) =>
        outcome.Bound switch
        {
            Bound.Min => outcome.Value < 0 ? decimal.MinValue : decimal.MaxValue,
            Bound.Max => outcome.Value < 0 ? 0 : decimal.MinValue,
            Bound.Between => outcome.Upper,
            _ => null,
        };
}
