using PlanNotebooks.Lexicon;
using PlanNotebooks.Quantities;

namespace PlanNotebooks.Observations;

/// <summary>Tells amounts from numbers that say how fast, how long or under how many heads something is done.</summary>
/// <param name="folded">The folded text.</param>
internal sealed class Countable(string folded)
{
    private static readonly string?[] StreakUnits = ["个月", "季度", "月", "天", "周", "届"];
    private const string Speed = "时速";
    private const string Streak = "连续";
    private const string SpanOfYears = "年限";
    private const string PastOrMore = "满长";
    private static readonly WordClass Seasons = WordClasses.Of("season");
    private static readonly WordClass Sides = WordClasses.Of("aspect-lead");
    private static readonly WordClass Aspects = WordClasses.Of("aspect");
    private static readonly WordClass BelowNought = WordClasses.Of("below-nought");
    private static readonly WordClass Reaches = WordClasses.Of("reach");

    /// <summary>What no observation is.</summary>
    private static readonly Func<Countable, Quantity, bool>[] None =
    [
        static (_, number) => number.Class != NumberClass.Amount,
        static (_, number) => number.Unit == "级",
        static (text, number) => text.IsFirstMonths(number),
        static (text, number) => text.IsSpeed(number),
        static (text, number) => text.IsStreak(number),
        static (text, number) => text.CountsAspects(number),
        static (text, number) => text.IsFromBehind(number),
        static (text, number) => text.IsReach(number),
        static (text, number) => number.Unit == "年" && text.IsWhole(number) && !text.IsOfSpan(number),
        static (text, number) => Units.Of(number.Unit) == Dimension.Temperature && text.IsOfThing(number),
    ];

    /// <summary>Whether a number may be an observation.</summary>
    public bool Is(Quantity number) => !None.AnyHolds(this, number);

    private bool IsWhole(Quantity number) => !folded.AsSpan(number.Start, number.End - number.Start).Contains('.');

    /// <summary>平均受教育年限提高到11年: how long something takes, which is counted in years; 年限满20年 says of whom something is told,
    /// 年限延长30年 by how much.</summary>
    private bool IsOfSpan(Quantity number)
    {
        var clause = Breaks.LastClause(folded.AsSpan(0, number.From));
        return clause.Contains(SpanOfYears, StringComparison.Ordinal)
            && !PastOrMore.Contains(clause[^1]);
    }

    /// <summary>18℃以上用户, -18℃冷库, 零下18℃: how warm it is where something else is told of (but for 由18℃提高到20℃), or below
    /// nought, which is no amount.</summary>
    private bool IsOfThing(Quantity number)
    {
        var behind = folded.AsSpan(number.Until);
        var isMoved = WordClasses.Up.AtStart(behind) + WordClasses.Down.AtStart(behind) > 0;
        return (Reading.Han.Is(folded[number.Until]) && !isMoved) || BelowNought.AtEnd(folded.AsSpan(0, number.From)) > 0;
    }

    /// <summary>时速120公里路段: the speed says which sections, and is no length.</summary>
    private bool IsSpeed(Quantity number) => folded.AsSpan(0, number.From).EndsWith(Speed);

    /// <summary>连续5个季度, 连续11个月: how long something has lasted.</summary>
    private bool IsStreak(Quantity number)
    {
        if (!folded.AsSpan(0, number.From).EndsWith(Streak))
            return false;
        return StreakUnits.Contains(number.Unit)
            || (number.Unit == "个" && Seasons.AtStart(folded.AsSpan(number.Until)) > 0);
    }

    /// <summary>从9方面推出惠企措施: under how many heads something is done.</summary>
    private bool CountsAspects(Quantity number) =>
        (number.Unit == "方面" && Sides.AtEnd(folded.AsSpan(0, number.From)) > 0)
        || (number.Unit == "个" && Aspects.AtStart(folded.AsSpan(number.Until)) > 0);

    /// <summary>倒数第二: the value would be read as a good place.</summary>
    private bool IsFromBehind(Quantity number) =>
        number.Ordinal && Places.IsFromBehind(folded.AsSpan(0, number.Start - 1));

    /// <summary>河道两侧200米范围内: how far around something is done.</summary>
    private bool IsReach(Quantity number) => Reaches.AtStart(folded.AsSpan(number.Until)) > 0;

    /// <summary>前11个月: a part of the year, and no amount.</summary>
    private bool IsFirstMonths(Quantity number) =>
        number.Unit is "个月" or "月" && folded.AsSpan(0, number.From).EndsWith('前');
}
