using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Quantities;

/// <summary>The words before and behind a number that bound it: 约, 超过, 不低于; 以上, 左右, 以内.</summary>
internal static class Bounds
{
    private static readonly (WordClass Words, Bound Bound)[] WordsBefore =
    [
        (WordClasses.Of("min-before"), Bound.Min),
        (WordClasses.Of("about-before"), Bound.About),
        (WordClasses.Of("max-before"), Bound.Max),
    ];

    private static readonly (WordClass Words, Bound Bound)[] WordsAfter =
    [
        (WordClasses.Of("min-after"), Bound.Min),
        (WordClasses.Of("about-after"), Bound.About),
        (WordClasses.Of("max-after"), Bound.Max),
    ];

    private const string Pieces = "个";
    private static readonly WordClass Steps = WordClasses.Of("step-noun");
    private static readonly WordClass NotBefore = WordClasses.Of("not-bound");
    private static readonly WordClass NotAfter = WordClasses.Of("not-bound-behind");

    /// <summary>The quantity with its bound; what stands behind the number weighs more than what stands before it.</summary>
    public static Quantity Apply(in Stretch text, in Quantity quantity) => After(text, Before(text, quantity));

    private static Quantity Before(in Stretch text, in Quantity quantity)
    {
        var before = text.Before(quantity.From);
        var best = (Length: 0, Bound: Bound.Exact);
        foreach (var (words, bound) in WordsBefore)
        {
            var length = words.AtEnd(before);
            if (length > best.Length)
                best = (length, bound);
        }

        if (best.Length == 0 || NotBefore.AtEnd(before) > best.Length)
            return quantity;
        return With(quantity, best.Bound) with { From = quantity.From - best.Length };
    }

    private static Quantity After(in Stretch text, in Quantity quantity)
    {
        var after = text.After(quantity.Until);
        if (NotAfter.AtStart(after) > 0)
            return quantity;
        foreach (var (words, bound) in WordsAfter)
            if (words.AtStart(after) is var length and > 0)
                return With(quantity, bound) with { Until = quantity.Until + length };
        return PastStep(quantity, after);
    }

    /// <summary>迈上6万亿元台阶, 越过千亿元大关: at least as much; 连跨4个台阶 counts the steps.</summary>
    private static Quantity PastStep(in Quantity quantity, ReadOnlySpan<char> after)
    {
        if (quantity is not { Bound: Bound.Exact, IsRatio: false, Unit: not Pieces })
            return quantity;
        var step = after.PastOne(0, '的');
        var length = Steps.AtStart(after[step..]);
        return length > 0 ? quantity with { Bound = Bound.Min, Until = quantity.Until + step + length } : quantity;
    }

    private static Quantity With(Quantity quantity, Bound bound) =>
        quantity.Bound == Bound.Between ? quantity : quantity with { Bound = bound };
}
