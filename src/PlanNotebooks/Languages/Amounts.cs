using System.Globalization;

namespace PlanNotebooks.Languages;

/// <summary>A value with its unit, written as a reader writes it: 85亿元, 8.5 billion yuan, −21.3%.</summary>
/// <remarks>
/// No digit is lost: a value is written in 亿 or 万 (trillion, billion, million) only where at most four decimals then
/// remain, in 万亿 and below 10万 at most two (an income of 36,841元 is none of 3.6841万元), and in full with thousands separators otherwise.
/// The minus is the real one, U+2212; whatever machines
/// read is written elsewhere.
/// </remarks>
public static class Amounts
{
    private const int MostDecimals = 4;

    private static readonly (decimal From, string Word, int Decimals)[] ChineseScales =
    [
        (1e12m, "万亿", 2),
        (1e8m, "亿", MostDecimals),
        (1e5m, "万", MostDecimals),
        (1e4m, "万", 2),
    ];

    private static readonly (decimal From, string Word, int Decimals)[] EnglishScales =
    [
        (1e12m, "trillion", MostDecimals),
        (1e9m, "billion", MostDecimals),
        (1e6m, "million", MostDecimals),
    ];

    /// <summary>The number alone, with thousands separators and every digit that is not a trailing zero.</summary>
    /// <param name="value">The number.</param>
    /// <param name="signed">Whether a value above zero has a plus.</param>
    public static string Number(decimal value, bool signed = false)
    {
        var digits = Math.Abs(value).ToString("#,0.############################", CultureInfo.InvariantCulture);
        if (value < 0)
            return "\u2212" + digits;
        if (signed && value > 0)
            return "+" + digits;
        return digits;
    }

    /// <summary>The value in the language spoken now: 8.5 billion yuan, 85亿元.</summary>
    /// <param name="value">The value in base units; 8.5% is 8.5.</param>
    /// <param name="unit">The unit without 万 or 亿, in Chinese; null or empty for a bare number.</param>
    /// <param name="signed">Whether a value above zero has a plus.</param>
    public static string Of(decimal value, string? unit, bool signed = false) =>
        Speech.IsChinese ? InChinese(value, unit, signed) : InEnglish(value, unit, signed);

    /// <summary>The value in Chinese: 8500000000 元 is 85亿元, 12700 人 is 1.27万人, 1.2 百分点 is 1.2个百分点.</summary>
    /// <param name="value">The value in base units; 8.5% is 8.5.</param>
    /// <param name="unit">The unit without 万 or 亿; null or empty for a bare number.</param>
    /// <param name="signed">Whether a value above zero has a plus.</param>
    public static string InChinese(decimal value, string? unit, bool signed = false)
    {
        if (IsRatio(unit))
            return Number(value, signed) + unit;
        if (unit is "百分点" or "个百分点")
            return Number(value, signed) + "个百分点";
        var (size, word) = Scale(value, ChineseScales);
        return Number(value / size, signed) + word + unit;
    }

    /// <summary>The value in English: 8500000000 元 is 8.5 billion yuan; a unit without an English name keeps its own, and a word that only
    /// counts (家, 个) is left out.</summary>
    /// <param name="value">The value in base units; 8.5% is 8.5.</param>
    /// <param name="unit">The unit without 万 or 亿, in Chinese; null or empty for a bare number.</param>
    /// <param name="signed">Whether a value above zero has a plus.</param>
    public static string InEnglish(decimal value, string? unit, bool signed = false)
    {
        if (IsRatio(unit))
            return Number(value, signed) + unit;
        var (size, word) = Scale(value, EnglishScales);
        var number = Number(value / size, signed);
        var scaled = word.Length > 0 ? $"{number} {word}" : number;
        return string.IsNullOrEmpty(unit) ? scaled : $"{scaled} {UnitNames.For(unit, value)}".TrimEnd();
    }

    /// <summary>Whether the unit stands directly behind its number and takes neither 万 nor 亿: %, ‰.</summary>
    internal static bool IsRatio(string? unit) => unit is "%" or "‰" or "％";

    /// <summary>The largest scale that leaves few decimals; 1 and no word where none does.</summary>
    private static (decimal Size, string Word) Scale(decimal value, (decimal From, string Word, int Decimals)[] scales)
    {
        foreach (var (from, word, decimals) in scales)
        {
            if (Math.Abs(value) < from)
                continue;
            var size = word == "万" ? 1e4m : from;
            if (decimal.Round(value / size, decimals) == value / size)
                return (size, word);
        }
        return (1, "");
    }
}
