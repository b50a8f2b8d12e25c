using System.Globalization;
using System.Text.RegularExpressions;

namespace PlanNotebooks.Tests.Contracts;

/// <summary>Whether a stretch of a report is the number that a value was read from, told by its digits or numerals alone.</summary>
internal static class RawDigits
{
    private const string Numerals = "零一二三四五六七八九";
    private static readonly Dictionary<char, long> Steps = new()
    {
        ['十'] = 10,
        ['百'] = 100,
        ['千'] = 1000,
        ['万'] = 10_000,
        ['亿'] = 100_000_000,
    };

    private static readonly long[] LastSteps = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000];

    /// <summary>Whether the digits of the slice are those of the value, zeros at the ends left out: 18. 08 holds 1808000000, 三分之二
    /// 66.6667, 1/3 33.3333, 百 100.</summary>
    public static bool Holds(string slice, decimal value)
    {
        var plain = Printed(slice);
        if (!plain.Exists(char.IsAsciiDigit) || string.Concat(plain).Contains("分之", StringComparison.Ordinal))
            return HoldsInNumerals(string.Concat(plain.Select(c => char.IsAsciiDigit(c) ? Numerals[c - '0'] : c)), value);
        if (plain.Exists(c => Steps.ContainsKey(c)) && char.IsAsciiDigit(plain[^1]))
            return LastSteps.Any(last => Parts(plain, last) is { } sum && Digits(sum) == Digits(value));
        if (string.Concat(plain).Split('/') is [var numerator, var denominator])
            return decimal.Round(100m * Parse(numerator) / Parse(denominator), 4) == Math.Abs(value);
        if (!char.IsAsciiDigit(plain[0]) || !char.IsAsciiDigit(plain[^1]))
            return false;
        return string.Concat(plain.Where(char.IsAsciiDigit)).Trim('0') == Digits(value);
    }

    /// <summary>What of a slice is the number's: spaces and signs without a width (a mark of byte order within a fraction) are none of
    /// it.</summary>
    private static List<char> Printed(string slice) =>
        [
            .. WithoutBreaks(slice)
                .Where(c => !char.IsWhiteSpace(c) && !char.IsControl(c) && char.GetUnicodeCategory(c) != UnicodeCategory.Format)
                .Select(Plain),
        ];

    /// <summary>Whether a slice without digits says the value: 三分之二, 两成半, 二十三.</summary>
    private static bool HoldsInNumerals(string slice, decimal value) =>
        Fraction(slice) == Math.Abs(value)
        || Tenths(slice) == Math.Abs(value)
        || (Numeral(slice) is { } numeral && Digits(numeral) == Digits(value));

    /// <summary>Whether the value is that of so many doublings: 翻一番 is 2 times, 翻两番 4 times.</summary>
    /// <param name="slice">The numeral.</param>
    /// <param name="behind">What stands behind it.</param>
    /// <param name="value">The value that was read.</param>
    public static bool HoldsDoublings(string slice, string behind, decimal value) =>
        behind.TrimStart().StartsWith('番')
        && (Numeral(slice) ?? (decimal.TryParse(slice, CultureInfo.InvariantCulture, out var digits) ? digits : null))
            is { } times
        && value == (decimal)Math.Pow(2, (double)times);

    private static string Digits(decimal value) =>
        string.Concat(Math.Abs(value).ToString(CultureInfo.InvariantCulture).Where(char.IsAsciiDigit)).Trim('0');

    private static decimal Parse(string digits) => decimal.Parse(digits, CultureInfo.InvariantCulture);

    /// <summary>The digit that a character is, in whatever script or in the font Symbol; itself where it is none.</summary>
    private static char Plain(char c)
    {
        if (c is >= '\uF030' and <= '\uF039')
            return (char)(c - '\uF030' + '0');
        return char.IsDigit(c) ? (char)('0' + (int)char.GetNumericValue(c)) : c;
    }

    /// <summary>A slice without the markup within it, and the line breaks that are written out.</summary>
    private static string WithoutBreaks(string slice) =>
        Regex.Replace(slice, @"</?[a-z][^<>]*>|&nbsp;|\\r|\\n", "", RegexOptions.IgnoreCase);

    /// <summary>The value of 三分之二 in %, to four places, and of 千分之三 in ‰; null of anything else.</summary>
    private static decimal? Fraction(string slice)
    {
        if (
            slice.Split("分之") is not [var whole, var part]
            || Numeral(whole) is not { } denominator
            || denominator == 0
        )
            return null;
        var (units, decimals) = part.Split('点', '.') is [var before, var behind] ? (before, behind) : (part, "");
        var value =
            Numeral(units)
            + (
                decimals.Length == 0
                    ? 0m
                    : decimal.Parse("0." + string.Concat(decimals.Select(Digit)), CultureInfo.InvariantCulture)
            );
        if (denominator == 1000)
            return value;
        if (value is { } numerator)
            return decimal.Round(100m * numerator / denominator, 4);
        return null;
    }

    /// <summary>The value of 两成半 and 一成二 in %; null of anything else.</summary>
    private static decimal? Tenths(string slice) =>
        slice is [var tens, '成', var ones] ? (Digit(tens) * 10) + (ones == '半' ? 5 : Digit(ones)) : null;

    /// <summary>The value of 1亿2千5, whose digits and steps alternate and whose last step stands behind the slice; null of anything
    /// else.</summary>
    private static decimal? Parts(List<char> plain, long last)
    {
        var (total, section, digits) = (0m, 0m, 0m);
        foreach (var c in plain)
        {
            if (char.IsAsciiDigit(c))
                digits = (digits * 10) + (c - '0');
            else if (c != '零' && !Steps.ContainsKey(c))
                return null;
            else if (c != '零' && Steps[c] < 10_000)
                (section, digits) = (section + (digits * Steps[c]), 0);
            else if (c != '零')
                (total, section, digits) = (total + ((section + digits) * Steps[c]), 0, 0);
        }

        return total + section + (digits * last);
    }

    /// <summary>The value of 二十三, 百, 百万, 万亿; null of anything else.</summary>
    private static decimal? Numeral(string slice)
    {
        var (total, section, digit) = (0L, 0L, 0L);
        foreach (var c in slice)
        {
            if (Digit(c) >= 0)
                digit = Digit(c);
            else if (!Steps.TryGetValue(c, out var step))
                return null;
            else if (step < 10_000)
                (section, digit) = (section + (Math.Max(1, digit) * step), 0);
            else if (section + digit == 0 && total > 0)
                total *= step;
            else
                (total, section, digit) = (total + (Math.Max(1, section + digit) * step), 0, 0);
        }

        return total + section + digit;
    }

    private static int Digit(char c) => c == '两' ? 2 : Numerals.IndexOf(c, StringComparison.Ordinal);
}
