namespace PlanNotebooks.Quantities;

/// <summary>The number of an item that stands right before a count: 2. of 2.50个小区完成改造, since what is counted has no parts.</summary>
internal static class ListMarks
{
    private const int LongestMark = 2;
    private const string Breaks = "。;:\n";
    private static readonly Dimension[] Counted = [Dimension.Count, Dimension.People, Dimension.Households];

    /// <summary>The length of the digits of the mark that begins there; 0 where none does.</summary>
    public static int At(in Stretch text, int at)
    {
        var dot = text.EndOfRun(at);
        var isMark = dot - at <= LongestMark && text[at] != '0' && text[dot] == '.' && BeginsItem(text.Before(at));
        return isMark && IsCount(text, dot + 1) ? dot - at : 0;
    }

    /// <summary>Whether the number that begins there stands right behind a mark.</summary>
    public static bool IsBehind(in Stretch text, int at)
    {
        for (var length = 1; length <= LongestMark && at - 1 - length >= text.Start; length++)
            if (At(text, at - 1 - length) == length)
                return true;
        return false;
    }

    private static bool BeginsItem(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd(' ');
        return before.IsEmpty || Breaks.Contains(before[^1]);
    }

    private static bool IsCount(in Stretch text, int at)
    {
        var end = text.EndOfRun(at);
        return end > at
            && text[at] != '0'
            && Counted.Contains(Units.Of(UnitReader.Read(text, at, end).Unit));
    }
}
