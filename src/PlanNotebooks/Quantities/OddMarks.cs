using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Quantities;

/// <summary>Marks beside a number that make another one of it, which is not read rather than read without them: ±5%, 5×10^3亿元,
/// 增长(-)5.3%, 增长—5.3%, 12,34亿元, 1_234亿元, 5点3%.</summary>
internal static class OddMarks
{
    private const int LongestGroup = 3;
    private const int LongestDecimals = 2;
    private const char Minus = '\u2212';
    private const char Spoken = '点';

    /// <summary>Whether such a mark stands before or behind the number.</summary>
    public static bool Touch(in Stretch text, Quantity quantity) =>
        StandBefore(text, quantity) || StandBehind(text, quantity.End);

    private static bool StandBefore(in Stretch text, Quantity quantity)
    {
        var mark = quantity.Start - 1;
        return text[mark] switch
        {
            '±' or '^' => true,
            ')' => text[mark - 1] is '-' or '+' or Minus && text[mark - 2] == '(',
            Spoken or '_' => text.IsDigit(mark - 1),
            '—' => WordClasses.Up.AtEnd(text.Before(mark)) > 0,
            ',' => IsDecimalComma(text, mark, quantity.End),
            _ => false,
        };
    }

    private static bool StandBehind(in Stretch text, int end) => text[end] == '^' || (text[end] == Spoken && text.IsDigit(end + 1));

    /// <summary>12,34亿元 is no 34亿元: whether the comma is a point or parts two numbers is not told.</summary>
    private static bool IsDecimalComma(in Stretch text, int comma, int end)
    {
        var before = comma;
        while (text.IsDigit(before - 1))
            before--;
        return comma - before is > 0 and <= LongestGroup
            && text[before - 1] != '.'
            && end - comma - 1 <= LongestDecimals
            && Multipliers.FactorOf(text[end]) > 1;
    }
}
