namespace PlanNotebooks.Quantities;

/// <summary>The characters of numbers written in Chinese, and what they amount to: 三十五, 两千.</summary>
internal static class ChineseNumeral
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>Whether a character is one of a number: 一, 两, 十, 百, 万, and the 零 of 三亿零五百万.</summary>
    public static bool Is(char c) => DigitOf(c) >= 0 || Multipliers.FactorOf(c) > 0;

    /// <summary>Whether a numeral names a digit from 一 to 九, so that it is not round.</summary>
    public static bool HasDigit(ReadOnlySpan<char> numeral) => numeral.ContainsAny(Digits.AsSpan(1));

    /// <summary>The value of a single numeral; −1 for any other character.</summary>
    public static int DigitOf(char c) => c == '两' ? 2 : Digits.IndexOf(c);

    /// <summary>Past the numerals that begin at <paramref name="at"/>, up to a unit that begins like one: 一万二千|千瓦.</summary>
    public static int End(in Stretch text, int at)
    {
        while (DigitOf(text[at]) >= 0 || Multipliers.IsAt(text, at))
            at++;
        return at;
    }

    /// <summary>Where the numerals begin that end before <paramref name="end"/>.</summary>
    public static int Start(in Stretch text, int end)
    {
        while (Is(text[end - 1]))
            end--;
        return end;
    }

    /// <summary>The value of numerals and of the multipliers that follow them elsewhere; 0 of two digits side by side (二二), which are
    /// no number.</summary>
    public static decimal ValueOf(ReadOnlySpan<char> numeral, ReadOnlySpan<char> multipliers = default)
    {
        for (var i = 1; i < numeral.Length; i++)
            if (DigitOf(numeral[i - 1]) > 0 && DigitOf(numeral[i]) >= 0)
                return 0;
        var sum = new NumeralSum();
        foreach (var c in string.Concat(numeral, multipliers))
            Take(ref sum, c);
        return sum.Value;
    }

    private static void Take(ref NumeralSum sum, char c)
    {
        if (DigitOf(c) is var digit and >= 0)
            sum.Add(digit);
        else
            sum.Multiply(Multipliers.FactorOf(c));
    }
}
