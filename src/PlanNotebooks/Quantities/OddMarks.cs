using System.Text.RegularExpressions;
using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Quantities;

/// <summary>Marks beside a number that make another one of it, which is not read rather than read without them: ±5%, 5×10^3亿元,
/// 增长(-)5.3%, 增长—5.3%, 12,34亿元, 1,23,456元, 1_234亿元, 5'3%, 5点3%, 5%%.</summary>
internal static partial class OddMarks
{
    private const int LongestGroup = 3;
    private const int LongestDecimals = 2;
    private const int LongestMark = 3;

    /// <summary>What the marks before a number end with, and those behind it begin with: beside most numbers stands none.</summary>
    private static readonly CharacterSet LastBefore = new("±^)点_'\"*\\|,");
    private static readonly CharacterSet FirstBehind = new("^点%)");

    /// <summary>What a minus is typed as: 增长—5.3%, 增长一5.3%.</summary>
    private const string Dashes = "—―─ー一";

    /// <summary>Whether such a mark stands before or behind the number.</summary>
    public static bool Touch(in Stretch text, in Quantity quantity) =>
        StandBefore(text, quantity) || StandBehind(text, quantity.End);

    private static bool StandBefore(in Stretch text, in Quantity quantity)
    {
        var before = text.Before(quantity.Start);
        return (LastBefore.Contains(text[quantity.Start - 1]) && MarkBefore().IsMatch(before[Math.Max(0, before.Length - LongestMark)..]))
            || (before.EndsWith(',') && IsOddComma(text, quantity.Start - 1, quantity))
            || MayBeMinus(before, before.TrimEnd(Dashes), quantity);
    }

    private static bool StandBehind(in Stretch text, int end) =>
        FirstBehind.Contains(text[end]) && MarkBehind().IsMatch(text.After(end));

    [GeneratedRegex("""(?:[±^]|\([-+−]\)|[0-9][点_'"*\\|]|,,)\z""", RegexOptions.RightToLeft)]
    private static partial Regex MarkBefore();

    [GeneratedRegex(@"\G(?:\^|点[0-9〇零一二三四五六七八九]|[%)]%)")]
    private static partial Regex MarkBehind();

    private static bool MayBeMinus(ReadOnlySpan<char> whole, ReadOnlySpan<char> before, Quantity quantity) =>
        before.Length < whole.Length
        && (WordClasses.Up.AtEnd(before) > 0 || (quantity.IsInPercent && WordClasses.Light.AtEnd(before) > 0));

    /// <summary>1,23,456元 and 1,,234元 are no 23456元 and 234元.</summary>
    private static bool IsOddComma(in Stretch text, int comma, Quantity quantity) =>
        IsDecimalComma(text, comma, quantity.End)
        || (text.IsDigit(comma - 1) && text.Between(quantity.Start, quantity.End).Contains(','));

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
