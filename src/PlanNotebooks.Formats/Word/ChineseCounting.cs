using System.Globalization;

namespace PlanNotebooks.Formats.Word;

/// <summary>Numbers as numbered paragraphs show them.</summary>
internal static class ChineseCounting
{
    /// <summary>No list of a report has as many items.</summary>
    private const int LeastRoman = 40;
    private const string Digits = "零一二三四五六七八九";
    private static readonly string[] RomanOnes = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];

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
        ["ideographTraditional"] = Of("甲乙丙丁戊己庚辛壬癸"),
        ["ideographZodiac"] = Of("子丑寅卯辰巳午未申酉戌亥"),
        ["ideographEnclosedCircle"] = Of("㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉"),
        ["chineseLegalSimplified"] = Of("壹贰叁肆伍陆柒捌玖"),
        ["decimalEnclosedFullstop"] = Of("⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛"),
        ["decimalEnclosedParen"] = Of("⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇"),
        ["upperRoman"] = Roman,
        ["lowerRoman"] = LowerRoman,
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

    /// <summary>One of a row of signs that Word counts by.</summary>
    private static Func<int, string?> Of(string signs) =>
        number => number >= 1 && number <= signs.Length ? signs[number - 1].ToString() : null;

    private static string? LowerRoman(int number) => Roman(number)?.ToLowerInvariant();

    private static string? Roman(int number) =>
        number is < 1 or >= LeastRoman ? null : new string('X', number / 10) + RomanOnes[number % 10];

    private static string Counting(int number) =>
        number switch
        {
            < 0 or > 999 => Invariant(number),
            > 99 => Hundreds(number),
            < 10 => Digits[number].ToString(),
            < 20 => "十" + (number == 10 ? "" : Digits[number - 10]),
            _ => $"{Digits[number / 10]}十{(number % 10 == 0 ? "" : Digits[number % 10])}",
        };

    private static string Hundreds(int number)
    {
        var rest = number % 100;
        var tens = rest switch
        {
            0 => "",
            < 10 => "零" + Digits[rest],
            < 20 => "一" + Counting(rest),
            _ => Counting(rest),
        };
        return $"{Digits[number / 100]}百{tens}";
    }

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
