namespace PlanNotebooks.Quantities;

/// <summary>Fractions in Chinese numerals: 三分之二 is 66.6667 %.</summary>
internal static class ChineseFraction
{
    private const string Numerals = "零一二三四五六七八九十";

    /// <summary>The fraction around the 分 at <paramref name="at"/>, if there is one.</summary>
    public static Quantity? Read(string text, int start, int end, int at)
    {
        if (at == start || at + 2 >= end || text[at + 1] != '之') return null;
        var denominator = Numerals.IndexOf(text[at - 1], StringComparison.Ordinal);
        var numerator = Numerals.IndexOf(text[at + 2], StringComparison.Ordinal);
        if (denominator < 2 || numerator < 1) return null;
        var value = decimal.Round(100m * numerator / denominator, 4);
        var quantity = new Quantity(NumberClass.Amount, at - 1, at - 1, at + 3, at + 3, value, null, "%", Bound.Exact, false);
        return Bounds.Apply(text.AsSpan(0, end), start, quantity);
    }
}
