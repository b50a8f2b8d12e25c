using System.Globalization;

namespace PlanNotebooks.Tests.Contracts;

/// <summary>Whether a stretch of a report is the number that a value was read from, told by its digits or numerals alone.</summary>
internal static class RawDigits
{
    private const string Numerals = "零一二三四五六七八九";
    private static readonly Dictionary<char, long> Steps = new() { ['十'] = 10, ['百'] = 100, ['千'] = 1000, ['万'] = 10_000, ['亿'] = 100_000_000 };

    /// <summary>Whether the digits of the slice are those of the value, zeros at the ends left out: 18. 08 holds 1808000000, 三分之二 66.6667, 1/3 33.3333, 百 100.</summary>
    public static bool Holds(string slice, decimal value)
    {
        var plain = slice.Select(Plain).ToList();
        if (!plain.Exists(char.IsAsciiDigit)) return Fraction(slice) == Math.Abs(value) || (Numeral(slice) is { } numeral && Digits(numeral) == Digits(value));
        if (string.Concat(plain).Split('/') is [var numerator, var denominator]) return decimal.Round(100m * Parse(numerator) / Parse(denominator), 4) == Math.Abs(value);
        if (!char.IsAsciiDigit(plain[0]) || !char.IsAsciiDigit(plain[^1])) return false;
        return string.Concat(plain.Where(char.IsAsciiDigit)).Trim('0') == Digits(value);
    }

    private static string Digits(decimal value) => string.Concat(Math.Abs(value).ToString(CultureInfo.InvariantCulture).Where(char.IsAsciiDigit)).Trim('0');

    private static decimal Parse(string digits) => decimal.Parse(digits, CultureInfo.InvariantCulture);

    private static char Plain(char c) => c is >= '０' and <= '９' ? (char)(c - '０' + '0') : c;

    /// <summary>The value of 三分之二 in %, to four places; null of anything else.</summary>
    private static decimal? Fraction(string slice) => slice.Length == 4 && slice[1..3] == "分之" && Digit(slice[0]) > 0
        ? decimal.Round(100m * Digit(slice[3]) / Digit(slice[0]), 4) : null;

    /// <summary>The value of 二十三, 百, 百万; null of anything else.</summary>
    private static decimal? Numeral(string slice)
    {
        var (total, section, digit) = (0L, 0L, 0L);
        foreach (var c in slice)
        {
            if (Digit(c) >= 0) digit = Digit(c);
            else if (!Steps.TryGetValue(c, out var step)) return null;
            else if (step < 10_000) (section, digit) = (section + (Math.Max(1, digit) * step), 0);
            else (total, section, digit) = (total + (Math.Max(1, section + digit) * step), 0, 0);
        }

        return total + section + digit;
    }

    private static int Digit(char c) => c == '两' ? 2 : Numerals.IndexOf(c, StringComparison.Ordinal);
}
