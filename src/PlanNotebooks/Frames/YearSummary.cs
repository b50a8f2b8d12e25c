using PlanNotebooks.Lexicon;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Frames;

/// <summary>The title of a text that tells of one year alone, or plans it: 青山县教育局2021年工作总结, 2020年青山市统计公报, 2022年工作要点.</summary>
internal static class YearSummary
{
    private const int LongestTitle = 60;
    private const int YearLength = 5;
    private const string Circumstances = "情况";
    private const string WholeYear = "1-12月";

    /// <summary>2021年上半年工作总结, 2021年三季度, 2021年1-10月.</summary>
    private const string Parts = "半季月";
    private static readonly WordClass Ahead = FrameWords.Of("aimed-line");
    private static readonly WordClass Titles = FrameWords.Of("summary-title");
    private static readonly WordClass Reports = FrameWords.Of("about-a-plan");

    /// <summary>The year that a text tells of by one of its first lines, and whether it plans it; null where none of them is such a
    /// title.</summary>
    /// <param name="text">The folded text, or its head.</param>
    public static (int Year, bool IsPlanned)? Of(ReadOnlySpan<char> text) =>
        TitleLine.FirstOf(text).Select((line, i) => In(line, isFirst: i == 0)).FirstOrDefault(named => named is not null);

    /// <summary>The one year that a title names, and no part of it (2021年上半年工作总结).</summary>
    private static (int Year, bool IsPlanned)? In(ReadOnlySpan<char> line, bool isFirst)
    {
        if (!TitleLine.MayBe(line, LongestTitle) || HeadingMark.Find(line).Level > 0)
            return null;
        if (FirstOfTwo(line) is { } told)
            return (told, false);
        var title = line.IndexOfAny('(', '[') is var note and > 0 ? line[..note].TrimEnd() : line;
        var plans = IsOfPlan(line);
        if (!plans && !Tells(title, isFirst))
            return null;
        return YearReader.In(title) is [var (at, year)] && !IsOfPart(title[(at + YearLength)..]) ? (year, plans) : null;
    }

    /// <summary>2022年工作总结和2023年工作思路: the year that a title tells of which goes on to the work of the next; null of another.</summary>
    private static int? FirstOfTwo(ReadOnlySpan<char> line)
    {
        if (YearReader.In(line) is not [var (at, year), var (next, later)] || later != year + 1)
            return null;
        var told = line[(at + YearLength)..next].TrimEnd("及和与暨、");
        return Titles.AtEnd(told) > 0 && !IsOfPart(told) && Ahead.IsIn(line[(next + YearLength)..]) ? year : null;
    }

    private static bool Tells(ReadOnlySpan<char> title, bool isFirst) =>
        Titles.AtEnd(title) > 0 || (isFirst && title.EndsWith(Circumstances, StringComparison.Ordinal));

    /// <summary>2022年农业工作要点 and 2021年发展计划(草案), but not 2022年工作总结及下一步打算.</summary>
    private static bool IsOfPlan(ReadOnlySpan<char> title)
    {
        title = title.TrimEnd(AdoptedPlan.Drafts);
        return Ahead.AtEnd(title) > 0 && !Reports.IsIn(title) && !Titles.IsIn(title);
    }

    /// <summary>上半年工作总结, and not 1-12月工作总结.</summary>
    private static bool IsOfPart(ReadOnlySpan<char> behind) =>
        behind[(behind.StartsWith(WholeYear, StringComparison.Ordinal) ? WholeYear.Length : 0)..].ContainsAny(Parts);
}
