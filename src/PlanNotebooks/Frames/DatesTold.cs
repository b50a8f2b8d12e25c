using System.Globalization;
using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Frames;

/// <summary>Dates that a text names by year and month: 2021年10月26日, (2013年4月), 2024-10-20.</summary>
internal static class DatesTold
{
    /// <summary>2024- of a date.</summary>
    private const int YearSigns = 5;
    private const string DateSigns = "-/.";

    /// <summary>The year that a text without a title names beside a part of it, or by its first date.</summary>
    public static int? YearOfPart(ReadOnlySpan<char> head, string part) => WithMonths(head) ?? OfFirstDate(head, part);

    /// <summary>The last year that a text names with a part of it: 2021年上半年.</summary>
    private static int? WithMonths(ReadOnlySpan<char> head)
    {
        int? last = null;
        foreach (var (at, year) in YearReader.In(head))
            if (MonthSpans.AtStart(head[(at + 5)..]) is not null && !(year < last))
                last = year;
        return last;
    }

    /// <summary>记者从2021年10月26日召开的新闻发布会上获悉, (2013年4月), 2024-10-20: the year of the first date that a text on a part of the
    /// year names; of a date before the part has ended the year before.</summary>
    private static int? OfFirstDate(ReadOnlySpan<char> head, string part) =>
        FirstIn(head) is (_, var year, var month) ? year - (MonthSpans.EndOf(part) > month ? 1 : 0) : null;

    /// <summary>The first date that a text names, and where: 2021年10月26日, (2013年4月), 2024-10-20; null where it names none.</summary>
    public static (int At, int Year, int Month)? FirstIn(ReadOnlySpan<char> head)
    {
        for (var i = 0; i + YearSigns < head.Length; i++)
        {
            if (!char.IsAsciiDigit(head[i]) || YearReader.At(head, i) is not { } year)
                continue;
            if (IsMonth(head, i, out var month) || IsMonthBehindSign(head, i, out month))
                return (i, year, month);
        }

        return null;
    }

    /// <summary>Whether a month stands behind the year: 2023年1月, 二〇一二年一月.</summary>
    public static bool IsMonth(ReadOnlySpan<char> line, int at, out int month)
    {
        month = 0;
        var behind = line[Math.Min(line.Length, at + 5)..];
        var end = behind.IndexOf('月');
        if (!end.IsWithin(1, 2))
            return false;
        if (!int.TryParse(behind[..end], NumberStyles.None, CultureInfo.InvariantCulture, out month))
            month = behind[..end].SequenceEqual("十二") ? 12 : 1;
        return true;
    }

    /// <summary>Whether a month stands behind the year, with a sign between: 2024-10-20, 2024/1/8.</summary>
    private static bool IsMonthBehindSign(ReadOnlySpan<char> head, int at, out int month)
    {
        month = 0;
        var behind = head[(at + YearSigns)..];
        var digits = behind.PastDigits(0);
        return DateSigns.Contains(head[at + YearSigns - 1])
            && digits.IsWithin(1, 2)
            && behind.HasAny(digits, DateSigns)
            && int.TryParse(behind[..digits], NumberStyles.None, CultureInfo.InvariantCulture, out month);
    }
}
