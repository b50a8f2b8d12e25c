using System.Globalization;

namespace PlanNotebooks.Formats.Word;

/// <summary>Numbers as numbered paragraphs show them.</summary>
internal static class ChineseCounting
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>How Word's formats write a number; null where one has no sign for it.</summary>
    private static readonly Dictionary<string, Func<int, string?>> Formats = new(StringComparer.Ordinal)
    {
        ["bullet"] = _ => "",
        ["none"] = _ => "",
        ["chineseCounting"] = Counting,
        ["chineseCountingThousand"] = Counting,
        ["japaneseCounting"] = Counting,
        ["taiwaneseCounting"] = Counting,
        ["taiwaneseCountingThousand"] = Counting,
        ["koreanCounting"] = Counting,
        ["ideographDigital"] = ChineseDigits,
        ["japaneseDigitalTenThousand"] = ChineseDigits,
        ["taiwaneseDigital"] = ChineseDigits,
        ["decimalEnclosedCircle"] = number => Sign('①', 20, number),
        ["decimalEnclosedCircleChinese"] = number => Sign('①', 20, number),
        ["decimalZero"] = number => number.ToString("00", CultureInfo.InvariantCulture),
        ["upperLetter"] = number => Sign('A', 26, number),
        ["lowerLetter"] = number => Sign('a', 26, number),
        ["decimalFullWidth"] = number => string.Concat(Invariant(number).Select(digit => (char)(digit - '0' + '０'))),
    };

    /// <summary>A number in a Word format: <c>chineseCountingThousand</c> gives 二十三, <c>decimal</c> 23; a bullet gives nothing.</summary>
    public static string Format(int number, string format) =>
        Formats.GetValueOrDefault(format)?.Invoke(number) ?? Invariant(number);

    private static string ChineseDigits(int number) =>
        string.Concat(Invariant(number).Select(digit => digit == '0' ? '〇' : Digits[digit - '0']));

    /// <summary>One of so many signs that follow on the first.</summary>
    private static string? Sign(char first, int count, int number) =>
        number >= 1 && number <= count ? ((char)(first + number - 1)).ToString() : null;

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
