using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Quantities;

/// <summary>The words before and behind a number that bound it: 约, 超过, 不低于; 以上, 左右, 以内.</summary>
internal static class Bounds
{
    private static readonly WordSet AboutBefore = Words.Of("about-before");
    private static readonly WordSet MinBefore = Words.Of("min-before");
    private static readonly WordSet MaxBefore = Words.Of("max-before");
    private static readonly WordSet AboutAfter = Words.Of("about-after");
    private static readonly WordSet MinAfter = Words.Of("min-after");
    private static readonly WordSet MaxAfter = Words.Of("max-after");
    private static readonly WordSet NotBound = Words.Of("not-bound");

    /// <summary>The quantity with its bound; what stands behind the number weighs more than what stands before it.</summary>
    public static Quantity Apply(ReadOnlySpan<char> text, int start, Quantity quantity) => After(text, Before(text, start, quantity));

    private static Quantity Before(ReadOnlySpan<char> text, int start, Quantity quantity)
    {
        var before = text[start..quantity.From];
        var (length, bound) = Longest(before, (MinBefore, Bound.Min), (AboutBefore, Bound.About), (MaxBefore, Bound.Max));
        if (length == 0 || NotBound.AtEnd(before) > length) return quantity;
        return quantity with { From = quantity.From - length, Bound = quantity.Bound == Bound.Between ? Bound.Between : bound };
    }

    private static (int Length, Bound Bound) Longest(ReadOnlySpan<char> before, params ReadOnlySpan<(WordSet Words, Bound Bound)> sets)
    {
        var best = (Length: 0, Bound: Bound.Exact);
        foreach (var (words, bound) in sets)
        {
            var length = words.AtEnd(before);
            if (length > best.Length) best = (length, bound);
        }

        return best;
    }

    private static Quantity After(ReadOnlySpan<char> text, Quantity quantity)
    {
        var after = text[quantity.Until..];
        if (MinAfter.AtStart(after) is var min and > 0) return With(quantity, min, Bound.Min);
        if (AboutAfter.AtStart(after) is var about and > 0) return With(quantity, about, Bound.About);
        if (MaxAfter.AtStart(after) is var max and > 0 && !StartsName(after)) return With(quantity, max, Bound.Max);
        return quantity;
    }

    private static bool StartsName(ReadOnlySpan<char> after) => after[0] == '内' && after.Length > 1 && "资部陆环河贸需涝容网".Contains(after[1]);

    private static Quantity With(Quantity quantity, int length, Bound bound) => quantity with
    {
        Until = quantity.Until + length,
        Bound = quantity.Bound == Bound.Between ? Bound.Between : bound,
    };
}
