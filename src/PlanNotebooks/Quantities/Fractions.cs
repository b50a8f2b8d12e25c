namespace PlanNotebooks.Quantities;

/// <summary>Fractions: 三分之二 and 2/3 are 66.6667 %, 百分之五点三 is 5.3 %, 负百分之五 is −5 %, 千分之三 is 3 ‰.</summary>
internal static class Fractions
{
    /// <summary>1/2/3, 1/2号线, 1/2版: what is no fraction goes on so.</summary>
    private const string Going = "/-号版级";
    private const int LargestDenominator = 20;
    private const int LeastPart = 100;
    private const string Over = "分之";

    /// <summary>The fraction around the 分 at <paramref name="at"/>, if there is one.</summary>
    public static Quantity? ReadWords(in Stretch text, int at)
    {
        if (text[at + 1] != '之')
            return null;
        var from = ChineseNumeral.Start(text, at);
        var first = at + Over.Length;
        var end = text.IsDigit(first) ? Digits.End(text, first) : EndOfNumerator(text, first);
        if (end == first)
            return null;
        var denominator = ChineseNumeral.ValueOf(text.Between(from, at));
        if (NumeratorOf(text.Between(first, end)) is not { } numerator || !IsPart(numerator, denominator))
            return null;
        var (value, unit) =
            denominator == 1000 ? (numerator, "‰") : (decimal.Round(100m * numerator / denominator, 4), "%");
        return Signs.Apply(text, Bounds.Apply(text, Quantity.Amount(from, end, value, unit)));
    }

    /// <summary>Whether the one is a part of the other: of a hundred or more it may exceed the whole, 百分之一百二十.</summary>
    private static bool IsPart(decimal numerator, decimal denominator) =>
        denominator >= 2 && numerator != 0 && (numerator < denominator || denominator >= LeastPart);

    /// <summary>The fraction whose numerator's digits begin at <paramref name="at"/>, or null: 1/2号线, 24/7, 8.9/10万 and dates are
    /// none.</summary>
    public static Quantity? ReadDigits(in Stretch text, int at, int slash)
    {
        if (text[slash] != '/' || !text.IsDigit(slash + 1) || !IsLed(text, at))
            return null;
        var end = Digits.End(text, slash + 1);
        var isOfThose = text[end] == '的' && !text.IsHan(at - 1);
        if (isOfThose || GoesOn(text, end) || ShareOf(text.Between(at, slash), text.Between(slash + 1, end)) is not { } share)
            return null;
        return Bounds.Apply(text, Quantity.Amount(at, end, share, "%"));
    }

    /// <summary>占全国1/4, and 1/3 of 1/4、1/3.</summary>
    private static bool IsLed(in Stretch text, int at)
    {
        if (text.IsHan(at - 1) || text[at - 1] != '、')
            return text.IsHan(at - 1);
        var before = at - 2;
        while (text.IsDigit(before))
            before--;
        return before < at - 2 && text[before] == '/';
    }

    /// <summary>百分之百回访: the whole, said of how something is done.</summary>
    public static bool IsAdverb(in Stretch text, Quantity fraction) =>
        fraction is { Unit: "%", Value: 100m, Bound: Bound.Exact } && text.IsHan(fraction.Until);

    private static bool GoesOn(in Stretch text, int end) =>
        Going.Contains(text[end]) || char.IsAsciiLetter(text[end]) || Multipliers.IsAt(text, end);

    private static decimal? ShareOf(ReadOnlySpan<char> above, ReadOnlySpan<char> below)
    {
        var (numerator, denominator) = (Digits.Value(above), Digits.Value(below));
        if (numerator is not >= 1 || denominator is not <= LargestDenominator || numerator >= denominator)
            return null;
        return IsWhole(numerator.Value) && IsWhole(denominator.Value)
            ? decimal.Round(100m * numerator.Value / denominator.Value, 4)
            : null;
    }

    private static bool IsWhole(decimal value) => value == decimal.Truncate(value);

    private static int EndOfNumerator(in Stretch text, int at)
    {
        var end = ChineseNumeral.End(text, at);
        return text[end] == '点' && ChineseNumeral.DigitOf(text[end + 1]) >= 0 ? EndOfDecimals(text, end + 1) : end;
    }

    private static int EndOfDecimals(in Stretch text, int at)
    {
        while (ChineseNumeral.DigitOf(text[at]) >= 0)
            at++;
        return at;
    }

    private static decimal? NumeratorOf(ReadOnlySpan<char> words)
    {
        if (char.IsAsciiDigit(words[0]))
            return Digits.Value(words);
        var point = words.IndexOf('点');
        if (point < 0)
            return ChineseNumeral.ValueOf(words);
        var (value, place) = (ChineseNumeral.ValueOf(words[..point]), 1m);
        foreach (var c in words[(point + 1)..])
            value += ChineseNumeral.DigitOf(c) * (place /= 10);
        return value;
    }
}
