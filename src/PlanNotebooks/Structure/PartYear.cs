namespace PlanNotebooks.Structure;

/// <summary>The part of a year that a report on a plan's execution is of: 2023年上半年国民经济和社会发展计划执行情况.</summary>
internal static class PartYear
{
    private const int Reach = 24;
    private static readonly (string Words, string Months)[] Parts =
    [
        ("上半年", "1-6"),
        ("前三季度", "1-9"),
        ("一季度", "1-3"),
        ("1-6月", "1-6"),
        ("1-9月", "1-9"),
        ("1—6月", "1-6"),
        ("1—9月", "1-9"),
    ];

    /// <summary>The year and its part that stand before a place in a title; null where none does.</summary>
    public static (int Year, string Months)? Before(ReadOnlySpan<char> text, int at)
    {
        var before = text[Math.Max(0, at - Reach)..at];
        before = before[(before.LastIndexOfAny('\n', '。') + 1)..];
        foreach (var (words, months) in Parts)
        {
            var part = before.IndexOf(words, StringComparison.Ordinal);
            if (part >= 0 && YearReader.EndingAt(before, part) is { } year)
                return (year, months);
        }

        return null;
    }
}
