using System.Globalization;

namespace PlanNotebooks.Quantities;

/// <summary>Reads the digits of one number and the multiplier behind them.</summary>
internal static class NumberReader
{
    private const string Multipliers = "十百千万亿";

    /// <summary>Past the last digit of the number that begins at <paramref name="at"/>: 12700, 5.6, 1,234,567.</summary>
    public static int EndOfDigits(ReadOnlySpan<char> text, int at)
    {
        var i = SkipDigits(text, at);
        while (IsThousandsGroup(text, at, i)) i += 4;
        if (i + 1 < text.Length && text[i] == '.' && char.IsAsciiDigit(text[i + 1]) && !IsVersion(text, i)) i = SkipDigits(text, i + 1);
        return i;
    }

    /// <summary>The value of digits, thousands separators left out.</summary>
    public static decimal Parse(ReadOnlySpan<char> digits) =>
        decimal.TryParse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value) ? value : 0;

    /// <summary>Reads 万, 亿, 万亿, 千, 百 and an 余 or 多 among them (2亿多, 18万余).</summary>
    /// <returns>Past the multiplier; its factor; whether it was softened by 余 or 多.</returns>
    public static (int End, decimal Factor, bool Rounded) ReadMultiplier(ReadOnlySpan<char> text, int at)
    {
        var (end, factor, rounded) = (at, 1m, false);
        while (end < text.Length)
        {
            if (BeginsUnit(text, end)) break;
            if (text[end] is ('余' or '多' or '几') && !IsWordOfMany(text, end)) rounded = true;
            else if (Multipliers.Contains(text[end])) factor *= FactorOf(text[end]);
            else break;
            end++;
        }

        return (end, factor, rounded);
    }

    /// <summary>Reads the smaller parts of a number that is written in parts: the 6千多 of 1万6千多户.</summary>
    /// <returns>Their value, 0 where there are none; past their last digit; past them; whether they were softened.</returns>
    public static (decimal Value, int DigitsEnd, int End, bool Rounded) ReadRest(ReadOnlySpan<char> text, int at, decimal factor)
    {
        var (total, last, end, rounded) = (0m, at, at, false);
        while (factor >= 10_000 && end < text.Length && char.IsAsciiDigit(text[end]))
        {
            var digits = EndOfDigits(text, end);
            var (next, part, softened) = ReadMultiplier(text, digits);
            if (part <= 1 || part >= factor) break;
            total += Parse(text[end..digits]) * part;
            (last, end, factor, rounded) = (digits, next, part, softened);
        }

        return (total, last, end, rounded);
    }

    private static bool IsWordOfMany(ReadOnlySpan<char> text, int at) => text[at] == '多' && at + 1 < text.Length && text[at + 1] is ('式' or '跨' or '层' or '元') && !IsManyYuan(text, at);

    /// <summary>3亿多元,… is money; 多元 before a noun (20多元化) means diverse.</summary>
    private static bool IsManyYuan(ReadOnlySpan<char> text, int at) => text[at + 1] == '元' && Multipliers.Contains(text[at - 1]) && (at + 2 >= text.Length || text[at + 2] is not ('化' or '文' or '融' or '投'));

    /// <summary>千 in 千瓦 and 百 in 百分点 are the unit's, not the number's.</summary>
    private static bool BeginsUnit(ReadOnlySpan<char> text, int at) => text[at] is '千' or '百' && Units.All.AtStart(text[at..]) > 1;

    private static decimal FactorOf(char c) => c switch
    {
        '十' => 10m,
        '百' => 100m,
        '千' => 1_000m,
        '万' => 10_000m,
        _ => 100_000_000m,
    };

    private static int SkipDigits(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
        return at;
    }

    private static bool IsThousandsGroup(ReadOnlySpan<char> text, int start, int at) => at - start is > 0 && (at - start <= 3 || text[start..at].Contains(','))
        && at + 3 < text.Length && text[at] == ',' && SkipDigits(text, at + 1) == at + 4;

    private static bool IsVersion(ReadOnlySpan<char> text, int dot)
    {
        var end = SkipDigits(text, dot + 1);
        return end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]);
    }
}
