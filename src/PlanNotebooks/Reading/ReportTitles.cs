using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Reading;

/// <summary>Finds the title lines of reports in a text that may hold several, and parts it there.</summary>
/// <remarks>
/// A title with little text before the next is a list's, or the first of two lines. Titles that say the same are one report's, printed
/// again;
/// where titles that differ do not follow one another in order it is not certain what belongs to which, and the file is refused.
/// </remarks>
internal static class ReportTitles
{
    private const string TailSigns = "(_-—";
    private const int LongestTitle = 60;

    /// <summary>青 山 区 2022 年 政 府 工 作 报 告: a title whose characters stand apart.</summary>
    private const int LongestSpaced = 120;

    /// <summary>2022年 between 人民政府 and 工作报告.</summary>
    private const int LongestBetween = 10;
    private const string Divisions = "省市区县旗州盟镇乡";
    private const string Government = "人民政府";
    private const string Work = "工作报告";
    private const int ShortestReport = 200;
    private static readonly string[] Kinds = ["政府工作报告", "国民经济和社会发展计划"];

    /// <summary>Of a budget, which no title but that of a report itself ends with 报告.</summary>
    private static readonly string[] Budgets = ["财政预算执行情况", "预算执行情况"];

    /// <summary>The reports of a text as ranges of it, numbered from 1; the whole text with the number 0 where it holds one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="path">The file, for the message.</param>
    /// <exception cref="UnreadableReportException">It holds several, and is not certain which text is whose.</exception>
    public static IEnumerable<(int Number, Range Range)> Parts(string text, string path)
    {
        var titles = Reports(text);
        if (titles.Count < 2)
            return [(0, ..)];
        if (
            titles.Any(title => title.IsBare || title.IsLate)
            || titles.DistinctBy(title => title.Key).Count() < titles.Count
        )
            throw new UnreadableReportException(
                path,
                $"holds several reports ({titles[0].Line}; {titles[1].Line}), and it is not certain where each "
                    + "begins; save each as a file of its own"
            );
        return
        [
            .. titles.Select(
                (title, i) =>
                    (
                        i + 1,
                        new Range(i == 0 ? FirstOf(text, titles) : title.Start, i + 1 < titles.Count ? titles[i + 1].Start : text.Length)
                    )
            ),
        ];
    }

    /// <summary>Where the first report begins: at the head of the text, but behind a table of contents that names the others too.</summary>
    private static int FirstOf(string text, List<ReportTitle> titles)
    {
        var before = text[..titles[0].Start];
        return titles.Skip(1).Any(title => title.Name.Length > 0 && before.Contains(title.Name, StringComparison.Ordinal))
            ? titles[0].Start
            : 0;
    }

    /// <summary>The titles with a report's length of text behind them; a title that says no more than the one before it is left
    /// out.</summary>
    private static List<ReportTitle> Reports(string text)
    {
        var lines = TitleLines(text);
        var reports = new List<ReportTitle>();
        for (var i = 0; i < lines.Count; i++)
        {
            var end = i + 1 < lines.Count ? lines[i + 1].Start : text.Length;
            if (!IsReport(text.AsSpan(lines[i].End, end - lines[i].End)))
                continue;
            if (reports.Count == 0 || !reports[^1].Agrees(lines[i]))
                reports.Add(Fuller(lines, i));
            else if (reports[^1].IsBare)
                reports[^1] = lines[i] with { Start = reports[^1].Start, IsLate = true };
        }

        return reports;
    }

    /// <summary>The title, with the lines of the same title right before it, of which the first begins the report and the fullest names
    /// it.</summary>
    private static ReportTitle Fuller(List<ReportTitle> lines, int at)
    {
        var title = lines[at];
        for (var i = at - 1; i >= 0 && title.Start - lines[i].End < ShortestReport && lines[i].Agrees(title); i--)
            title = (title.IsBare ? lines[i] : title) with { Start = lines[i].Start };
        return title;
    }

    private static bool IsReport(ReadOnlySpan<char> body) =>
        body.Length >= ShortestReport && body.Contains('。') && body.ContainsAnyInRange('0', '9');

    private static List<ReportTitle> TitleLines(string text)
    {
        var titles = new List<ReportTitle>();
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny('\n', '\r');
            var end = length < 0 ? text.Length : start + length;
            if (TitleOf(text.AsSpan(start, end - start)) is { } title)
                titles.Add(TitleBelow.Add(title, text, end) with { Start = start, End = end });
            start = end + 1;
        }

        return titles;
    }

    private static ReportTitle? TitleOf(ReadOnlySpan<char> printed)
    {
        printed = printed.Trim();
        if (!printed.Length.IsWithin(1, LongestSpaced) || printed.IndexOfAny('。', '，', '；') >= 0)
            return null;
        var line = Folding.Fold(string.Concat(printed.ToString().Where(c => !char.IsWhiteSpace(c))));
        var mark = HeadingMark.Find(line);
        if (mark.Level > 0 && mark.Length == 0)
            return null;
        var title = OfKind(line.AsSpan(mark.Length), printed);
        // 一、政府工作报告 is a heading, 一、青山区2022年政府工作报告 the title of one report of several.
        return mark.Level > 0 && !(title is { Year.Length: > 0 } && IsRegion(title.Name)) ? null : title;
    }

    private static bool IsRegion(string name) => name.Length > 1 && Divisions.Contains(name[^1]);

    private static ReportTitle? OfKind(ReadOnlySpan<char> line, ReadOnlySpan<char> printed)
    {
        if (!line.Length.IsWithin(1, LongestTitle))
            return null;
        foreach (var kind in Kinds)
            if (line.IndexOf(kind, StringComparison.Ordinal) is var at and >= 0 && IsTail(line[(at + kind.Length)..]))
                return ReportTitle.Of(line, at, kind) with { Line = printed.ToString() };
        return OfBudget(line, printed) ?? OfGovernment(line, printed);
    }

    private static ReportTitle? OfBudget(ReadOnlySpan<char> line, ReadOnlySpan<char> printed)
    {
        foreach (var kind in Budgets)
            if (line.IndexOf(kind, StringComparison.Ordinal) is var at and >= 0 && IsReportsTail(line[(at + kind.Length)..]))
                return ReportTitle.Of(line, at, Budgets[0]) with { Line = printed.ToString() };
        return null;
    }

    /// <summary>青山区人民政府2025年工作报告.</summary>
    private static ReportTitle? OfGovernment(ReadOnlySpan<char> line, ReadOnlySpan<char> printed)
    {
        var government = line.IndexOf(Government, StringComparison.Ordinal);
        return government > 0 && line[government..].IndexOf(Work, StringComparison.Ordinal) is > 0 and <= LongestBetween and var work
            && IsTail(line[(government + work + Work.Length)..])
            ? ReportTitle.Of(line, government + work, Kinds[0]) with { Line = printed.ToString() }
            : null;
    }

    /// <summary>和2025年财政预算草案的报告, with (书面) or the like behind it.</summary>
    private static bool IsReportsTail(ReadOnlySpan<char> tail)
    {
        var bracket = tail.IndexOf('(');
        return (bracket < 0 ? tail : tail[..bracket]).EndsWith("的报告", StringComparison.Ordinal);
    }

    /// <summary>What may follow the words of a title: nothing, a bracket, 执行情况与…计划草案的报告.</summary>
    private static bool IsTail(ReadOnlySpan<char> tail) =>
        tail.IsEmpty
        || TailSigns.Contains(tail[0])
        || tail.EndsWith("报告", StringComparison.Ordinal)
        || tail.StartsWith("执行情况", StringComparison.Ordinal);
}
