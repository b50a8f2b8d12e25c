using System.Globalization;

namespace PlanNotebooks.Tests.Contracts;

/// <summary>Whether a stretch of a report is the number that a value was read from, told by its digits alone.</summary>
internal static class RawDigits
{
    private const string Numerals = "零一二三四五六七八九";

    /// <summary>Whether the digits of the slice are those of the value, zeros at the ends left out: 18. 08 holds 1808000000.</summary>
    public static bool Holds(string slice, decimal value)
    {
        var printed = string.Concat(slice.Select(Plain).Where(char.IsAsciiDigit)).Trim('0');
        if (!slice.Select(Plain).Any(char.IsAsciiDigit)) return Fraction(slice) == Math.Abs(value);
        if (!char.IsAsciiDigit(Plain(slice[0])) || !char.IsAsciiDigit(Plain(slice[^1]))) return false;
        return printed == string.Concat(Math.Abs(value).ToString(CultureInfo.InvariantCulture).Where(char.IsAsciiDigit)).Trim('0');
    }

    private static char Plain(char c) => c is >= '０' and <= '９' ? (char)(c - '０' + '0') : c;

    /// <summary>The value of 三分之二 in %, to four places; null of anything else.</summary>
    private static decimal? Fraction(string slice) => slice.Length == 4 && slice[1..3] == "分之" && Digit(slice[0]) > 0
        ? decimal.Round(100m * Digit(slice[3]) / Digit(slice[0]), 4) : null;

    private static int Digit(char c) => Numerals.IndexOf(c, StringComparison.Ordinal);
}
