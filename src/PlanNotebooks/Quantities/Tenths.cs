using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Quantities;

/// <summary>Tenths: 两成半 is 25 %, 三成二 32 %, 近七成 about 70 %; 一成不变 and 五成果 are none.</summary>
internal static class Tenths
{
    private const int Each = 10;

    /// <summary>Ten tenths are the whole: 82.5亿成 is a word that was damaged.</summary>
    private const int Most = 10;
    private static readonly WordClass Before = WordClasses.Of("tenths-before");
    private static readonly WordClass After = WordClasses.Of("tenths-after");

    /// <summary>The tenths around the 成 at <paramref name="at"/>, if there are any.</summary>
    public static Quantity? Read(in Stretch text, int at)
    {
        var digit = ChineseNumeral.DigitOf(text[at - 1]);
        if (digit <= 0 || ChineseNumeral.Is(text[at - 2]))
            return null;
        return Of(text, at - 1, at, digit);
    }

    /// <summary>The tenths of a number in digits that ends before the 成 at <paramref name="at"/>, if there are any: 3成以上.</summary>
    public static Quantity? Of(in Stretch text, int from, int at, decimal tenths)
    {
        if (tenths > Most)
            return null;
        var rest = text[at + 1] == '半' ? Each / 2 : Math.Max(0, ChineseNumeral.DigitOf(text[at + 1]));
        var end = rest > 0 ? at + 2 : at + 1;
        if (After.AtStart(text.After(end)) == 0 && (text.IsHan(end) || !IsLedTo(text.Before(from))))
            return null;
        return Bounds.Apply(text, Quantity.Amount(from, rest > 0 ? end : at, (tenths * Each) + rest, "%") with { Until = end });
    }

    private static bool IsLedTo(ReadOnlySpan<char> before) =>
        WordClasses.Light.AtEnd(before) + WordClasses.Up.AtEnd(before) + WordClasses.Down.AtEnd(before) + Before.AtEnd(before) > 0;
}
