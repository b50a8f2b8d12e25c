namespace PlanNotebooks.Quantities;

/// <summary>Ranges: 6%-6.5%, 6.5~7%, 3至5家.</summary>
internal static class Ranges
{
    /// <summary>The quantity with the upper value of the range that it begins, or as it was.</summary>
    /// <param name="text">The text up to the end of the sentence.</param>
    /// <param name="lower">The number read so far.</param>
    /// <param name="digits">The lower value as printed, without its multiplier.</param>
    /// <param name="factor">The lower value's multiplier; 1 where none is printed.</param>
    public static Quantity Extend(ReadOnlySpan<char> text, Quantity lower, decimal digits, decimal factor)
    {
        var sign = SignAt(text, lower.Until);
        var at = lower.Until + sign;
        if (sign == 0 || at >= text.Length || !char.IsAsciiDigit(text[at]) || ComesFrom(text, lower.Start)) return lower;
        var end = NumberReader.EndOfDigits(text, at);
        var (unitStart, upperFactor, _) = NumberReader.ReadMultiplier(text, end);
        var length = Units.All.AtStart(text[unitStart..]);
        if (length == 0) return lower;
        var unit = Units.Printed(text.Slice(unitStart, length).ToString());
        if (lower.Unit is not null && lower.Unit != unit) return lower;
        var upper = NumberReader.Parse(text[at..end]) * upperFactor;
        var value = lower.Unit is null && factor == 1 ? digits * upperFactor : lower.Value;
        if (upper <= value) return lower;
        return lower with { Value = value, Upper = upper, Unit = unit, Bound = Bound.Between, Until = unitStart + length, UpperStart = at, UpperEnd = end };
    }

    private static int SignAt(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length) return 0;
        if (text[at] == '—') return at + 1 < text.Length && text[at + 1] == '—' ? 2 : 1;
        return text[at] is '-' or '~' or '至' or '到' ? 1 : 0;
    }

    private static bool ComesFrom(ReadOnlySpan<char> text, int start) => start > 0 && text[start - 1] is ('由' or '从');
}
