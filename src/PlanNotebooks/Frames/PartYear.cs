using PlanNotebooks.Lexicon;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Frames;

/// <summary>The part of a year that a report on a plan's execution is of: 2023年上半年国民经济和社会发展计划执行情况.</summary>
internal static class PartYear
{
    private const int Reach = 24;
    private const int YearLength = 5;
    private const int ReachBehind = 12;
    private const int HeadLength = 400;
    private const int SoFarReach = 30;
    private const int LongestTitle = 100;
    private const string Stops = ",。;:\n";
    private const string HalfYear = "半年";
    private const string FirstHalf = "1-6";
    private static readonly WordClass SoFar = FrameWords.Of("so-far");
    private static readonly WordClass ThisYear = FrameWords.Of("this-year");
    private static readonly WordClass Amounts = new(["亿元", "万元", "%"]);
    private static readonly WordClass Titles = WordClasses.Of("title-line");
    private static readonly WordClass Told = FrameWords.Of("part-year-report");
    private static readonly WordClass Monthly = FrameWords.Of("month-report");

    /// <summary>The year and its part that the head of a report says it is of: 2023年上半年工作总结, 2023年上半年重点工作完成情况; null where it
    /// does not.</summary>
    public static (int Year, string Months)? InHead(ReadOnlySpan<char> text)
    {
        var head = text.First(HeadLength);
        foreach (var (at, year) in YearReader.In(head))
        {
            var behind = head[(at + YearLength)..];
            var part = MonthSpans.AtStart(behind) ?? HalfAt(behind) ?? MonthSpans.OneAtStart(behind);
            if ((part ?? MonthSpans.BareAtStart(behind)) is not (var length, var months))
                continue;
            if ((part is null ? Monthly : Told).IsIn(behind[length..].First(ReachBehind).UpTo(",。;\n")))
                return (year, months);
        }

        return null;
    }

    /// <summary>The part of the year that a title of the first lines names without the year: 青山区前三季度经济运行情况, 上半年工作总结; null where none
    /// does.</summary>
    public static string? OfTitle(ReadOnlySpan<char> text) =>
        TitleLine.FirstOf(text).Select(line => InTitle(line)).FirstOrDefault(months => months is not null);

    /// <summary>The part of the year in a line that is a title and names no year but that of a day in brackets.</summary>
    private static string? InTitle(ReadOnlySpan<char> line)
    {
        line = line.UpTo("(");
        if (!TitleLine.MayBe(line, LongestTitle) || HeadingMark.Find(line).Level > 0 || YearReader.WholeIn(line).Count > 0)
            return null;
        return MonthSpans.In(line) is (var end, var months) && Told.IsIn(line[end..].First(ReachBehind).UpTo(Stops)) ? months : null;
    }

    /// <summary>半年工作总结 behind the year of a head: its first half.</summary>
    private static (int Length, string Months)? HalfAt(ReadOnlySpan<char> behind) =>
        behind.StartsWith(HalfYear, StringComparison.Ordinal) ? (HalfYear.Length, FirstHalf) : null;

    /// <summary>The part of the year that a text without a title is of: it opens with it (上半年全市经济…), or 今年以来 opens it, and its first
    /// figures are of the half year; null where they are not.</summary>
    public static (int? Year, string Months)? OfUntitled(ReadOnlySpan<char> text)
    {
        var head = text.First(HeadLength);
        if (HasTitle(head))
            return null;
        if (MonthSpans.AtStart(head.TrimStart()) is (_, var first))
            return (null, first);
        if (SoFar.IndexIn(head) is not (>= 0 and < SoFarReach))
            return OfFirstFigure(text);
        for (var i = 1; i < head.Length; i++)
        {
            if (!Stops.Contains(head[i - 1]))
                continue;
            var year = YearReader.EndingAt(head, i + YearLength);
            if (MonthSpans.AtStart(year is null ? head[i..] : head[(i + YearLength)..]) is (_, var months))
                return (year, months);
        }

        return null;
    }

    /// <summary>Whether a short line without a full stop says what a title or a meeting line says.</summary>
    private static bool HasTitle(ReadOnlySpan<char> head)
    {
        foreach (var line in head.EnumerateLines())
            if (TitleLine.MayBe(line, LongestTitle) && Titles.IsIn(line))
                return true;
        return false;
    }

    /// <summary>The part of the year that leads the sentence of a text's first figures: 上半年,全市生产总值560亿元, 今年一季度,财政收入1.8亿元.</summary>
    private static (int? Year, string Months)? OfFirstFigure(ReadOnlySpan<char> text)
    {
        foreach (var range in text.Split('。'))
        {
            var sentence = text[range].TrimStart('\n');
            if (!PrintedFigures.AreIn(sentence) || !Amounts.IsIn(sentence))
                continue;
            sentence = sentence[ThisYear.AtStart(sentence)..];
            var year = YearReader.EndingAt(sentence, Math.Min(YearLength, sentence.Length));
            return MonthSpans.AtStart(year is null ? sentence : sentence[YearLength..]) is (_, var months) ? (year, months) : null;
        }

        return null;
    }

    /// <summary>1-9 where a title's 三季度 stands above 前三季度,…: the months that a quarter ends, which the text gives figures of; null where
    /// it speaks of none.</summary>
    public static string? UpTo(ReadOnlySpan<char> text, string quarter)
    {
        var head = text.First(HeadLength);
        for (var i = 1; i < head.Length; i++)
        {
            if (!Stops.Contains(head[i - 1]))
                continue;
            var clause = ThisYear.TrimStart(head[i..]);
            if (MonthSpans.AtStart(clause) is (_, var months) && MonthSpans.Completes(months, quarter))
                return months;
        }

        return null;
    }

    /// <summary>The year and its part that stand before a place in a title; null where none does.</summary>
    public static (int Year, string Months)? Before(ReadOnlySpan<char> text, int at)
    {
        var before = text[Math.Max(0, at - Reach)..at];
        before = before[(before.LastIndexOfAny('\n', '。') + 1)..];
        for (var i = 0; i < before.Length; i++)
        {
            if (YearReader.EndingAt(before, i) is not { } year)
                continue;
            if ((MonthSpans.AtStart(before[i..]) ?? MonthSpans.AtEnd(before[i..])) is (_, var months))
                return (year, months);
        }

        return null;
    }
}
