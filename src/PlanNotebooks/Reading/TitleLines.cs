using System.Buffers;
using System.Text.RegularExpressions;
using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Reading;

/// <summary>Finds the titles of reports in a text: on lines of their own, broken over lines, or with the text right behind them.</summary>
internal static partial class TitleLines
{
    private const int LongestTitle = 60;

    /// <summary>青 山 区 2022 年 政 府 工 作 报 告: a title whose characters stand apart.</summary>
    private const int LongestSpaced = 120;

    /// <summary>2022年 between 人民政府 and 工作报告.</summary>
    private const int LongestBetween = 10;
    private const int MostLines = 3;

    /// <summary>The longest line that <see cref="Unfinished"/> fits.</summary>
    private const int LongestUnfinished = 124;
    private const string Report = "报告";
    private const string BudgetKind = "预算执行情况";
    private const string Government = "人民政府";
    private const string Work = "工作报告";

    private static IEnumerable<char> Characters => Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code);

    /// <summary>What a sentence stands behind.</summary>
    private static readonly SearchValues<char> Breaks = SearchValues.Create(['。', '！', '？', .. Characters.Where(char.IsWhiteSpace)]);

    /// <summary>One of these stands in every title, in 报告, 公报, 计划 or 总结: most lines have none.</summary>
    private static readonly SearchValues<char> OfKinds = SearchValues.Create([.. Characters.Where(c => "报划总".Contains(Folding.Fold(c)))]);
    private static readonly string[] Kinds = ["政府工作报告", .. WordClasses.Of("plan-name").Words, "国民经济和社会发展统计公报"];

    /// <summary>The titles of a text, in its order.</summary>
    public static List<ReportTitle> In(string text)
    {
        var titles = new List<ReportTitle>();
        for (var start = 0; start < text.Length;)
        {
            var end = EndOfLine(text, start);
            if (OfLines(text, start, end) is { } title)
            {
                titles.Add(TitleBelow.Add(title, text, title.End));
                end = title.End;
            }
            else
                AddWithin(titles, text.AsSpan(start, end - start), start);
            start = end + 1;
        }

        // The summary of a year's work may also be a part of a report.
        return titles.Exists(title => !title.IsSummary) ? titles.FindAll(title => !title.IsSummary) : titles;
    }

    private static int EndOfLine(string text, int start) => start + text.AsSpan(start).UpTo("\n\r").Length;

    /// <summary>The title that a line is, or that it is with the lines below it, where it ends in the midst of one.</summary>
    private static ReportTitle? OfLines(string text, int start, int end)
    {
        var title = At(text, start, end);
        for (var line = 1; line < MostLines && IsUnfinished(text.AsSpan(start, end - start)); line++)
        {
            var next = text.AsSpan(end).IndexOfAnyExcept('\n', '\r');
            if (next < 0)
                break;
            var until = EndOfLine(text, end + next);
            if (At(text, end + next, until) is { NamesDivision: true })
                break;
            end = until;
            if (At(text, start, end) is { IsFinished: true } whole)
                return whole;
        }

        return title;
    }

    private static ReportTitle? At(string text, int start, int end) =>
        TitleOf(text.AsSpan(start, end - start)) is { } title ? title with { Start = start, End = end } : null;

    /// <summary>The titles in a line that the text goes on behind, each at the head of a sentence: …2万亩。青山区2022年政府工作报告 各位代表:.</summary>
    private static void AddWithin(List<ReportTitle> titles, ReadOnlySpan<char> line, int start)
    {
        for (var from = 0; line[from..].IndexOf(Report, StringComparison.Ordinal) is var next and >= 0; from = EndOfPart(line, from + next))
            foreach (var match in Head().EnumerateMatches(line, line[..(from + next)].LastIndexOfAny(Breaks) + 1))
                if (TitleOf(line.Slice(match.Index, match.Length)) is { IsFull: true } title)
                    titles.Add(title with { Start = start + match.Index, End = start + match.Index + match.Length });
    }

    private static int EndOfPart(ReadOnlySpan<char> line, int at) => at + line[at..].UpTo(Breaks).Length;

    /// <summary>The length of the title that a line begins with and goes on behind (青山区2022年政府工作报告 各位代表:…); 0 where there is
    /// none.</summary>
    public static int HeadOf(ReadOnlySpan<char> line)
    {
        var head = line.First(LongestTitle);
        if (!head.Contains(Report, StringComparison.Ordinal))
            return 0;
        foreach (var match in Head().EnumerateMatches(head))
            return !line[match.Length..].IsWhiteSpace() && TitleOf(head[..match.Length]) is { IsFull: true } ? match.Length : 0;
        return 0;
    }

    private static ReportTitle? TitleOf(ReadOnlySpan<char> printed)
    {
        printed = printed.Trim();
        if (!printed.Length.IsWithin(1, LongestSpaced) || printed.IndexOfAny('。', '，', '；') >= 0 || !printed.ContainsAny(OfKinds))
            return null;
        var line = Folding.Fold(string.Concat(printed.ToString().Where(c => !char.IsWhiteSpace(c))));
        if (line is ['《', .., '》'] or ['【', .., '】'])
            line = line[1..^1];
        var mark = HeadingMark.Find(line);
        var title = OfKind(line.AsSpan(mark.Length), printed);
        // 一、政府工作报告 and 2024年工作总结 are headings, 一、青山区2022年政府工作报告 and 2024年青山县教育局工作总结 the titles of one of several.
        return mark.Level == 0 || title is { IsFull: true } && mark.Length > 0 || title is { NamesAgency: true } ? title : null;
    }

    private static ReportTitle? OfKind(ReadOnlySpan<char> line, ReadOnlySpan<char> printed)
    {
        if (!line.Length.IsWithin(1, LongestTitle))
            return null;
        foreach (var kind in Kinds)
            if (line.IndexOf(kind, StringComparison.Ordinal) is var at and >= 0 && Tail().IsMatch(line[(at + kind.Length)..]))
                return ReportTitle.Of(line, at, kind) with { Line = printed.ToString() };
        return OfBudget(line, printed) ?? OfGovernment(line, printed) ?? OfSummary(line, printed);
    }

    private static ReportTitle? OfBudget(ReadOnlySpan<char> line, ReadOnlySpan<char> printed)
    {
        foreach (var words in Budget().EnumerateMatches(line))
            return ReportTitle.Of(line, words.Index, BudgetKind) with { Line = printed.ToString() };
        return null;
    }

    /// <summary>A budget's execution, with 和2025年财政预算草案的报告 behind it, and (书面) or the like behind that: no title but that of a report
    /// itself ends so.</summary>
    [GeneratedRegex(@"(?:财政)?预算执行情况(?=[^(]*的报告(?:\(|$))")]
    private static partial Regex Budget();

    /// <summary>青山县教育局2021年工作总结, 青山镇2022年上半年工作总结及下半年工作计划.</summary>
    private static ReportTitle? OfSummary(ReadOnlySpan<char> line, ReadOnlySpan<char> printed)
    {
        foreach (var words in Summary().EnumerateMatches(line))
        {
            var title = ReportTitle.Of(line, words.Index, line.Slice(words.Index, words.Length).ToString());
            return title.NamesDivision || title.NamesAgency ? title with { Line = printed.ToString() } : null;
        }

        return null;
    }

    [GeneratedRegex("(?:上半年)?" + ReportTitle.SummaryKind + "(?=$|[(_—和及与暨])")]
    private static partial Regex Summary();

    /// <summary>青山区人民政府2025年工作报告.</summary>
    private static ReportTitle? OfGovernment(ReadOnlySpan<char> line, ReadOnlySpan<char> printed)
    {
        var government = line.IndexOf(Government, StringComparison.Ordinal);
        return government > 0 && line[government..].IndexOf(Work, StringComparison.Ordinal) is > 0 and <= LongestBetween and var work
            && Tail().IsMatch(line[(government + work + Work.Length)..])
            ? ReportTitle.Of(line, government + work, Kinds[0]) with { Line = printed.ToString() }
            : null;
    }

    /// <summary>What may follow the words of a title: nothing, a bracket, 执行情况与…计划草案的报告.</summary>
    [GeneratedRegex("^(?:$|[(_—-]|执行情况)|报告$")]
    private static partial Regex Tail();

    private static bool IsUnfinished(ReadOnlySpan<char> line) => line.Trim().Length <= LongestUnfinished && Unfinished().IsMatch(line);

    /// <summary>青山区 above 2022年政府工作报告, and a plan's or a budget's title up to where its line ends.</summary>
    [GeneratedRegex(
        @"^\s*(?:[^\s，。；：、]{1,11}(?:[省市区县旗州盟镇乡]|人民政府)|[^，。；]{0,60}(?:国民经济|预算|执行情况)[^，。；]{0,60}(?<!报告|报告[)）]))\s*$"
    )]
    private static partial Regex Unfinished();

    /// <summary>A title at the head of a sentence, behind which the report begins.</summary>
    [GeneratedRegex(@"\G(?<=^|[。！？\s])[^\s。，；：:！？、《》“”""（）()]{2,45}(?:工作|的)报告(?=[\s：:（(]|各位|[一1][、.．]|[0-9]{4}年|$)")]
    private static partial Regex Head();
}
