using System.Globalization;

namespace PlanNotebooks.Formats.Word;

/// <summary>Numbers as numbered paragraphs show them.</summary>
internal static class ChineseCounting
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>A number in a Word format: <c>chineseCountingThousand</c> gives 二十三, <c>decimal</c> 23; a bullet gives nothing.</summary>
    public static string Format(int number, string format) =>
        format switch
        {
            "bullet" or "none" => "",
            "chineseCounting"
            or "chineseCountingThousand"
            or "japaneseCounting"
            or "taiwaneseCounting"
            or "taiwaneseCountingThousand"
            or "koreanCounting" => Counting(number),
            "ideographDigital" or "japaneseDigitalTenThousand" or "taiwaneseDigital" => string.Concat(
                Invariant(number).Select(digit => digit == '0' ? '〇' : Digits[digit - '0'])
            ),
            "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" when number is >= 1 and <= 20 => (
                (char)('①' + number - 1)
            ).ToString(),
            "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
            "upperLetter" when number is >= 1 and <= 26 => ((char)('A' + number - 1)).ToString(),
            "lowerLetter" when number is >= 1 and <= 26 => ((char)('a' + number - 1)).ToString(),
            "decimalFullWidth" => string.Concat(Invariant(number).Select(digit => (char)(digit - '0' + '０'))),
            _ => Invariant(number),
        };

    private static string Counting(int number) =>
        number switch
        {
            < 0 or > 99 => Invariant(number),
            < 10 => Digits[number].ToString(),
            < 20 => "十" + (number == 10 ? "" : Digits[number - 10]),
            _ => $"{Digits[number / 10]}十{(number % 10 == 0 ? "" : Digits[number % 10])}",
        };

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
