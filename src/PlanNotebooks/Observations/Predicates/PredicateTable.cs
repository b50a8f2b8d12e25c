using PlanNotebooks.Lexicon;
using PlanNotebooks.Quantities;

namespace PlanNotebooks.Observations.Predicates;

/// <summary>The things that a number can say, in the order in which they are tried.</summary>
internal static class PredicateTable
{
    /// <summary>How much there is: 达到85亿元; of a share, 占比76.9%.</summary>
    public static Predicate Level { get; } = new("level", null, static (_, words, _) => new Predication(1, words));

    /// <summary>同比增长5.6%: a rate of change.</summary>
    public static Predicate Growth { get; } = new("growth", Measure.Growth, Changes.OfRate);

    /// <summary>同比增加7天: an absolute change.</summary>
    public static Predicate Change { get; } = new("change", Measure.Change, Changes.OfAmount);

    /// <summary>完成年度计划的105%: how much of a plan was completed.</summary>
    public static Predicate Completion { get; } = new("completion", Measure.Completion, Completions.Match);

    /// <summary>居全国第9位: a place in a ranking.</summary>
    public static Predicate Rank { get; } = new("rank", Measure.Rank, Ranking.Place);

    /// <summary>前进2位: places gained or lost.</summary>
    public static Predicate Moved { get; } = new("moved", Measure.Change, Ranking.Move);

    /// <summary>Every row but the last is tried before it; the last takes all.</summary>
    public static Predicate[] Rows { get; private set; } =
    [
        Rank,
        Moved,
        new("multiple", Measure.Level, Multiples.Match), // 是2006年的2.2倍
        Completion,
        new("points", Measure.Change, Changes.OfPoints), // 提高1.2个百分点
        Growth,
        Change,
        Level,
    ];

    /// <summary>Lets other rows be tried for a while, to see what each is for.</summary>
    internal static Restored Holding(Predicate[] rows)
    {
        var own = Rows;
        Rows = rows;
        return new Restored(() => Rows = own);
    }

    /// <summary>What the words before a number say with it.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="words">The words, up to the number.</param>
    /// <param name="number">The number.</param>
    public static Predication Read(string text, Phrase words, Quantity number)
    {
        foreach (var row in Rows)
            if (row.Match(text, words, number) is { } found)
                return found with { Predicate = row };
        return new Predication(1, words);
    }
}
