using PlanNotebooks.Lexicon;
using PlanNotebooks.Quantities;

namespace PlanNotebooks.Observations.Predicates;

/// <summary>Multiples: 是2006年的2.2倍, 增长1.5倍.</summary>
internal static class Multiples
{
    private static readonly WordClass Links = WordClasses.Of("multiple-link");
    private static readonly WordClass Least = WordClasses.Of("min-before");
    private static readonly WordClass Most = WordClasses.Of("max-before");

    /// <summary>A number of times; what stands before the word that links it is its subject.</summary>
    public static Predication? Match(string text, Phrase words, Quantity number)
    {
        if (!number.IsMultiple)
            return null;
        var left = LabelTrim.StripHead(text, words);
        var (bound, said) = BoundOf(left.In(text));
        var link = Links.IndexIn(left.In(text)) is var found and >= 0 ? found : left.Length;
        var end = bound is null ? link : Math.Min(link, said);
        return new Predication(1, new Phrase(left.Start, left.Start + end)) { Bound = bound };
    }

    /// <summary>不低于 of 不低于全市平均水平的1.6倍: a bound that stands before what the multiple is of.</summary>
    private static (Bound? Bound, int At) BoundOf(ReadOnlySpan<char> words)
    {
        if (!words.EndsWith("的", StringComparison.Ordinal))
            return (null, 0);
        var (least, most) = (Least.IndexIn(words), Most.IndexIn(words));
        if (most > 0 && (least < 0 || most <= least))
            return (Bound.Max, most);
        return least > 0 ? (Bound.Min, least) : (null, 0);
    }
}
