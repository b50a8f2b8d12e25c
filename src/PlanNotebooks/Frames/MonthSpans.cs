using System.Globalization;
using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Frames;

/// <summary>Parts of a year: 上半年, 前三季度, 1—11月, 前10个月, 截至11月底.</summary>
internal static class MonthSpans
{
    private static readonly WordClass LastDays = new(["月28日", "月29日", "月30日", "月31日"]);
    private const int Year = 12;
    private const int LongestPart = 8;
    private const string Joints = "-—~至到、";
    private const string MonthLasts = "月份末底日";
    private static readonly ValuedWords<string> Named = FrameWords.Valued("part-of-year");
    private static readonly CharacterSet Lasts = new([.. Named.Words.Words.Select(name => name[^1]), .. MonthLasts]);
    private static readonly WordClass Until = FrameWords.Of("until");
    private static readonly WordClass Single = FrameWords.Of("single-month");
    private static readonly WordClass Ends = FrameWords.Of("month-end");
    private static readonly ValuedWords<int> Numerals = FrameWords.Numbered("month-numeral");

    /// <summary>The characters that a part of a year can begin with.</summary>
    public static IEnumerable<char> Firsts { get; } =
    [.. Named.Words.Firsts, .. Until.Firsts, .. Numerals.Words.Firsts, .. "前0123456789"];

    /// <summary>The characters that can stand second in one.</summary>
    public static IEnumerable<char> Seconds { get; } =
    [
        .. Named.Words.Seconds,
        .. Until.Seconds,
        .. Numerals.Words.Firsts,
        .. Numerals.Words.Seconds,
        .. Single.Firsts,
        .. Ends.Firsts,
        .. Joints,
        .. "月0123456789",
    ];

    /// <summary>The words that are a part of a year by themselves, and one character.</summary>
    public static IEnumerable<char> Alone { get; } = Named.Words.Single;

    /// <summary>The length of the words that name a part of a year, and its months; null where none begins there.</summary>
    public static (int Length, string Months)? AtStart(ReadOnlySpan<char> text) =>
        Named.AtStart(text) ?? Range(text) ?? First(text) ?? UntilMonth(text) ?? EndOfMonth(text);

    /// <summary>The first part of a year in a text, and where it ends: 上半年 of 2023年上半年完成; null where there is none.</summary>
    public static (int End, string Months)? In(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
            if (!text.HasDigit(i - 1) && AtStart(text[i..]) is (var length, var months))
                return (i + length, months);
        return null;
    }

    /// <summary>The length and the months of the part of a year that words end with (由一季度); null where they end with none.</summary>
    public static (int Length, string Months)? AtEnd(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !Lasts.Contains(text[^1]))
            return null;
        for (var at = Math.Max(0, text.Length - LongestPart); at < text.Length; at++)
            if (AtStart(text[at..]) is (var length, var months) && at + length == text.Length)
                return (length, months);
        return null;
    }

    /// <summary>6月份, 6月当月 by itself: the month.</summary>
    public static (int Length, string Months)? OneAtStart(ReadOnlySpan<char> text) =>
        MonthAt(text) is (var digits, var month) && Single.AtStart(text[digits..]) is var end and > 0
            ? (digits + end, Written(month, month))
            : null;

    /// <summary>1—11月, 1至11月份, 1月至11月.</summary>
    private static (int Length, string Months)? Range(ReadOnlySpan<char> text)
    {
        if (MonthAt(text) is not (var digits, var from))
            return null;
        var joint = text.PastOne(digits, '月');
        var at = text.PastAll(joint, Joints);
        return at - joint is 1 or 2 ? RangeTo(text, at, from) : null;
    }

    /// <summary>11月份 behind 1—; not 11月30日, and not all twelve months.</summary>
    private static (int Length, string Months)? RangeTo(ReadOnlySpan<char> text, int at, int from)
    {
        if (MonthAt(text[at..]) is not (var last, var to))
            return null;
        at += last;
        var isPart = from < to && to - from < Year - 1;
        return isPart && IsMonth(text, at) ? (at + Ends.AtStart(text[at..]), Written(from, to)) : null;
    }

    /// <summary>Whether 月 stands there, and no day behind it.</summary>
    private static bool IsMonth(ReadOnlySpan<char> text, int at) =>
        text.Has(at, '月') && !text.HasDigit(at + 1);

    /// <summary>前11个月, 前10月.</summary>
    private static (int Length, string Months)? First(ReadOnlySpan<char> text)
    {
        if (!text.Has(0, '前') || MonthAt(text[1..]) is not (var digits, var to))
            return null;
        var at = text.PastOne(1 + digits, '个');
        return text.Has(at, '月') && to < Year ? (at + 1, Written(1, to)) : null;
    }

    /// <summary>10月底 behind 截至2024年: the year up to the end of the month.</summary>
    public static (int Length, string Months)? EndAtStart(ReadOnlySpan<char> text)
    {
        if (MonthAt(text) is not (var digits, var to) || to >= Year)
            return null;
        var end = Ends.AtStart(text[digits..]);
        return end > 1 && text.HasAny(digits + 1, "底末") ? (digits + end, Written(1, to)) : null;
    }

    /// <summary>10月末 by itself, at which something stands; not 9月底前, by which it is to be done.</summary>
    private static (int Length, string Months)? EndOfMonth(ReadOnlySpan<char> text) =>
        EndAtStart(text) is (var length, var months) && !text[length..].StartsWith("前", StringComparison.Ordinal)
            ? (length, months)
            : null;

    /// <summary>截至11月底, 到10月末, 截至10月31日; not 到6月15日, which names a day within a month.</summary>
    private static (int Length, string Months)? UntilMonth(ReadOnlySpan<char> text)
    {
        var head = Until.AtStart(text);
        if (head == 0 || MonthAt(text[head..]) is not (var digits, var to) || to >= Year)
            return null;
        var at = head + digits;
        if (!IsMonth(text, at))
            return LastDayAt(text, at) is var day and > 0 ? (at + day, Written(1, to)) : null;
        var end = Ends.AtStart(text[at..]);
        return text.Has(at + end, '前') ? null : (at + end, Written(1, to));
    }

    /// <summary>The length of 月31日, 月30日 or a last day of February; 0 for a day within a month.</summary>
    private static int LastDayAt(ReadOnlySpan<char> text, int at) => LastDays.AtStart(text[at..]);

    private static (int Length, int Month)? MonthAt(ReadOnlySpan<char> text) => Numerals.AtStart(text) ?? MonthInDigitsAt(text);

    private static (int Length, int Month)? MonthInDigitsAt(ReadOnlySpan<char> text)
    {
        var digits = text.PastDigits(0);
        if (!digits.IsWithin(1, 2))
            return null;
        var month = int.Parse(text[..digits], NumberStyles.None, CultureInfo.InvariantCulture);
        return month.IsWithin(1, Year) ? (digits, month) : null;
    }

    /// <summary>Whether a part of the year begins behind the end of another: 7-12 behind 1-6.</summary>
    public static bool IsBehind(string? part, string? later) =>
        part is not null && later is not null && EndOf(part) < FirstOf(later);

    /// <summary>Whether a part from the year's beginning ends as a later one does: 1-9 of 7-9.</summary>
    public static bool Completes(string whole, string part) =>
        FirstOf(part) > 1 && (FirstOf(whole), EndOf(whole)) == (1, EndOf(part));

    private static int FirstOf(string part) =>
        int.Parse(part.AsSpan(0, part.IndexOf('-', StringComparison.Ordinal)), NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>The last month of a part of a year: 9 of 1-9.</summary>
    public static int EndOf(string part) =>
        int.Parse(part.AsSpan(part.IndexOf('-', StringComparison.Ordinal) + 1), NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>The last month of a part of a year by itself: 8-8 of 1-8.</summary>
    public static string LastOf(string part) => Written(EndOf(part), EndOf(part));

    /// <summary>8月 at the head of a text, no day behind it: the month.</summary>
    public static (int Length, string Months)? BareAtStart(ReadOnlySpan<char> text) =>
        MonthAt(text) is (var digits, var month) && IsMonth(text, digits) ? (digits + 1, Written(month, month)) : null;

    private static string Written(int from, int to) => string.Create(CultureInfo.InvariantCulture, $"{from}-{to}");
}
