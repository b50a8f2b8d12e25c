using System.Globalization;
using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Quantities;

/// <summary>Years, months, days and times of day: 2020年, 2021-2035年, 4月26日, 2021-07-13, 下午3点, 17时30分.</summary>
internal static class Dates
{
    private const string Joints = "和、及";
    private const string RangeSigns = "-—~至";
    private const string DateSigns = "-/.";
    private const string WithinDates = "-:/.";
    private const string BeforeDays = "月至-";
    private const string MonthTails = "份底末";
    private const int LongestMonth = 2;
    private const int YearLength = 4;
    private const int ShortestRest = 3;

    /// <summary>2011211日, of a page that lost 年 and 月.</summary>
    private const int ShortestDay = 6;
    private const int LongestDay = 8;
    private const int LastDay = 31;
    private static readonly WordClass BehindDays = WordClasses.Of("behind-day");
    private static readonly WordClass PartsOfDay = WordClasses.Of("part-of-day");

    /// <summary>Past the date that begins at <paramref name="at"/>, or 0 where the number there is none.</summary>
    public static int EndOfDate(in Stretch text, int at, int digitsEnd)
    {
        if (IsYear(text, at, digitsEnd))
            return EndOfYear(text, digitsEnd);
        if (digitsEnd - at is >= ShortestDay and <= LongestDay && IsYear(text, at, at + YearLength) && text[digitsEnd] == '日')
            return digitsEnd + 1;
        if (digitsEnd - at > LongestMonth)
            return 0;
        return EndOfTime(text, at, digitsEnd) is var time and > 0 ? time : EndOfMonthOrDay(text, at, digitsEnd);
    }

    /// <summary>下午3点, 上午9时 and 17时30分: past an hour that is named with its part of the day or its minutes; 0 for 5点建议.</summary>
    private static int EndOfTime(in Stretch text, int at, int hour)
    {
        if (text[hour] is not ('时' or '点'))
            return 0;
        var minutes = text.EndOfRun(hour + 1);
        if (minutes > hour + 1 && minutes - hour - 1 <= LongestMonth && text[minutes] == '分')
            return minutes + 1;
        return PartsOfDay.AtEnd(text.Before(at)) > 0 ? hour + 1 : 0;
    }

    private static bool IsYear(in Stretch text, int at, int end) =>
        end - at == YearLength && FourDigitYear.Is(text.Between(at, end), 0, YearLength);

    private static int EndOfYear(in Stretch text, int at) =>
        text[at] switch
        {
            '年' => EndAfterYear(text, at + 1),
            '卷' => at + 1,
            var sign when RangeSigns.Contains(sign) || DateSigns.Contains(sign) => EndOfYears(text, at),
            _ => 0,
        };

    /// <summary>2021-2035年, 2021/2022学年, 2021-07-13: from the sign behind the year on.</summary>
    private static int EndOfYears(in Stretch text, int sign)
    {
        var next = sign + 1;
        while (text[next] == '—')
            next++;
        var end = next;
        while (IsDatePart(text[end]))
            end++;
        if (end - next == YearLength && text[end] is '年' or '学')
            return EndAfterYear(text, end + 1);
        return end - next >= ShortestRest && DateSigns.Contains(text[sign]) ? end : 0;
    }

    private static bool IsDatePart(char c) => char.IsAsciiDigit(c) || WithinDates.Contains(c);

    private static int EndAfterYear(in Stretch text, int at)
    {
        if (text[at] == '度')
            at++;
        var end = text.EndOfRun(at);
        return end > at && text[end] == '月' ? EndOfMonth(text, end) : at;
    }

    private static int EndOfMonthOrDay(in Stretch text, int at, int digitsEnd) =>
        text[digitsEnd] switch
        {
            '、' when IsMonthAt(text, digitsEnd + 1) => digitsEnd,
            '月' => EndOfMonth(text, digitsEnd),
            '日' when BeforeDays.Contains(text[at - 1]) || IsBehindMonth(text, at) || IsDay(text, at, digitsEnd) => digitsEnd + 1,
            var sign when RangeSigns.Contains(sign) => EndOfMonths(text, digitsEnd),
            _ => 0,
        };

    /// <summary>26日上午, 8月10日和12日: a day of the month that was named before, or is understood.</summary>
    private static bool IsDay(in Stretch text, int at, int digitsEnd)
    {
        if (int.Parse(text.Between(at, digitsEnd), NumberStyles.None, CultureInfo.InvariantCulture) is 0 or > LastDay)
            return false;
        return (Joints.Contains(text[at - 1]) && text[at - 2] == '日') || BehindDays.AtStart(text.After(digitsEnd + 1)) > 0;
    }

    /// <summary>2022 1 20日: the month and the day stand apart where a page lost 年 and 月.</summary>
    private static bool IsBehindMonth(in Stretch text, int at) =>
        text[at - 1] == ' ' && char.IsAsciiDigit(text[at - 2]) && text[at - 3] == ' ' && char.IsAsciiDigit(text[at - 4]);

    /// <summary>1—11月 and 1-5月份, from the sign between them on; 0 where no month is named.</summary>
    private static int EndOfMonths(in Stretch text, int sign)
    {
        var at = text[sign + 1] == '—' ? sign + 2 : sign + 1;
        return IsMonthAt(text, at) ? EndOfMonth(text, text.EndOfRun(at)) : 0;
    }

    private static bool IsMonthAt(in Stretch text, int at) =>
        text.EndOfRun(at) is var end && end - at is > 0 and <= LongestMonth && text[end] == '月';

    /// <summary>4月26日, 11月底, from 月 on.</summary>
    private static int EndOfMonth(in Stretch text, int month)
    {
        var day = text.EndOfRun(month + 1);
        if (text[day] is '日' or '号')
            return day + 1;
        return MonthTails.Contains(text[month + 1]) ? month + 2 : month + 1;
    }
}
