namespace PlanNotebooks.Frames;

/// <summary>The part of a year that a report on a plan's execution is of: 2023年上半年国民经济和社会发展计划执行情况.</summary>
internal static class PartYear
{
    private const int Reach = 24;

    /// <summary>The year and its part that stand before a place in a title; null where none does.</summary>
    public static (int Year, string Months)? Before(ReadOnlySpan<char> text, int at)
    {
        var before = text[Math.Max(0, at - Reach)..at];
        before = before[(before.LastIndexOfAny('\n', '。') + 1)..];
        for (var i = 0; i < before.Length; i++)
            if (YearReader.EndingAt(before, i) is { } year && MonthSpans.AtStart(before[i..]) is (_, var months))
                return (year, months);
        return null;
    }
}
