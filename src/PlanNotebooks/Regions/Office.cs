using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Regions;

/// <summary>Finds the division whose head of government gives the report: 青山县常务副县长 on a line of its own, 青山市市长…作政府工作报告.</summary>
internal static class Office
{
    private const int LongestLine = 24;
    private const int LongestRank = 8;

    /// <summary>The meeting line may run into that of the speaker.</summary>
    private const string Meeting = "会议上";
    private const string Ends = "。\n";
    private static readonly WordClass Heads = WordClasses.Of("government-head");
    private static readonly WordClass Ranks = WordClasses.Of("office-rank");
    private static readonly WordClass Given = WordClasses.Of("report-given");

    /// <summary>The region; null where no such office stands in a line of its own, or in a sentence that says that the report was
    /// given.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="head">Its first part.</param>
    /// <param name="codeEndingAt">The code of the division whose name ends at a place; null where none does.</param>
    public static Region? RegionIn(string text, ReadOnlySpan<char> head, Func<string, int, string?> codeEndingAt)
    {
        for (var i = 0; i < head.Length; i++)
        {
            if (Heads.AtStart(head[i..]) == 0 || !TellsReport(head, i))
                continue;
            var end = i;
            while (Ranks.AtEnd(head[..end].Last(LongestRank)) is var rank and > 0)
                end -= rank;
            if (head.Has(end - 1, head[i]) && codeEndingAt(text, end) is { } code)
                return RegionTable.ByCode(code);
        }

        return null;
    }

    private static bool TellsReport(ReadOnlySpan<char> head, int at)
    {
        var start = head[..at].LastIndexOfAny(Ends) + 1;
        if (head[start..at].LastIndexOf(Meeting, StringComparison.Ordinal) is var meeting and >= 0)
            start += meeting + Meeting.Length;
        var end = at + head[at..].UpTo(Ends).Length;
        var isLine = end - start <= LongestLine && (end == head.Length || head[end] == '\n');
        return isLine || Given.IsIn(head[start..end]);
    }
}
