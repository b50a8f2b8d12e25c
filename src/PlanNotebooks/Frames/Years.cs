using PlanNotebooks.Lexicon;
using PlanNotebooks.Reading;
using PlanNotebooks.Structure;

namespace PlanNotebooks.Frames;

/// <summary>Gathers what a report says of its plan year, and weighs it.</summary>
/// <remarks>
/// Title, meeting line and headings speak for themselves; a date of publishing, the file's name and the year that is named most speak
/// where those are silent. Two years of the same weight are a tie, and then the year is not known.
/// </remarks>
internal static class Years
{
    private static readonly WordClass YearLeads = new(["刚刚过去的", "过去的", "回顾"]);
    private const int YearLength = 5;
    private const int HeadLength = 1500;
    private const int LongestRegion = 12;
    private const int ShortestField = 3;
    private const int LongestTitle = 80;
    private const int OpeningReach = 12;
    private const int LongestExecuted = 28;

    private static readonly WordClass Review = WordClasses.Of("review-heading");
    private static readonly WordClass Plan = WordClasses.Of("plan-heading");
    private static readonly WordClass PlanTitles = FrameWords.Of("plan-title");
    private static readonly WordClass Done = FrameWords.Of("report-done");
    private static readonly WordClass WorkOfYear = FrameWords.Of("work-of-year");
    private static readonly WordClass Meetings = FrameWords.Of("meeting");
    private static readonly WordClass Held = FrameWords.Of("held");
    private static readonly WordClass Given = WordClasses.Of("report-given");
    private static readonly WordClass Executions = FrameWords.Of("execution");
    private static readonly WordClass Executed = FrameWords.Of("executed");
    private const string WorkReport = "政府工作报告";

    /// <summary>The evidence of a folded text and of its file's name, the heaviest year first.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="source">The file's name.</param>
    /// <param name="printed">The head of the text as the file has it, folded: with the dates that its page put above and below the
    /// title.</param>
    public static IReadOnlyList<YearEvidence> EvidenceOf(string text, string source, string printed)
    {
        var found = new List<YearEvidence>();
        var head = text.AsSpan().First(HeadLength);
        var years = YearReader.In(text);
        AddTitles(head, found);
        if (YearSummary.Of(head) is (var named, var isPlanned))
            found.Add(new YearEvidence(isPlanned ? named : named + 1, 8, $"{named}年, of which the title says that the text is"));
        AddExecution(head, printed, found);
        AddMeeting(head, found);
        CongressTerm.Add(head, found);
        AddLines(text, found);
        YearsTold.Add(text, head, years, found);
        DateLines.Add(head, found);
        AddName(source, found);
        NamedMost.Add(text, years, found);
        if (found.Count == 0)
            DateLines.Add(printed, found);
        if (found.Count == 0 && IsReport(text, head))
            DateLines.AddAny([head.ToString(), printed], found);
        return found
            .GroupBy(one => one.PlanYear)
            .OrderByDescending(WeightOf)
            .ThenByDescending(group => group.Key)
            .SelectMany(group => group)
            .ToList();
    }

    /// <summary>Whether a text sets aims, or says that a report was given or is one: a date in it may tell its year.</summary>
    private static bool IsReport(string text, ReadOnlySpan<char> head) =>
        WordClasses.TargetCue.IsIn(text) || Given.IsIn(head) || head.Contains(WorkReport, StringComparison.Ordinal);

    /// <summary>The plan year that weighs most; null where there is none, or a tie.</summary>
    public static int? PlanYearOf(IReadOnlyList<YearEvidence> evidence)
    {
        var years = evidence.GroupBy(one => one.PlanYear).OrderByDescending(WeightOf).ToList();
        return years.Count == 0 || (years.Count > 1 && WeightOf(years[0]) == WeightOf(years[1])) ? null : years[0].Key;
    }

    private static int WeightOf(IEnumerable<YearEvidence> evidence) => evidence.Sum(one => one.Weight);

    /// <summary>2020年杭州市政府工作报告, 青山市2023年国民经济和社会发展计划: the year of a title is the plan year, unless it tells what came of
    /// it (2020年政府工作报告完成情况).</summary>
    private static void AddTitles(ReadOnlySpan<char> head, List<YearEvidence> found)
    {
        foreach (var range in head.Split('\n'))
        {
            var line = head[range];
            if (AdoptedPlan.PassedIn(line) is { } passed)
                found.Add(new YearEvidence(passed, 8, line.First(LongestTitle).ToString()));
            if (!TitleLine.MayBe(line, LongestTitle))
                continue;
            AddOutline(line, found);
            if (WeightOfTitle(line) is not (var weight and > 0))
                continue;
            if (YearOfTitle(line) is { } year)
                found.Add(new YearEvidence(year, weight, line.ToString()));
        }
    }

    /// <summary>The plan year of a title; null where it names none, or a day.</summary>
    private static int? YearOfTitle(ReadOnlySpan<char> line)
    {
        var years = YearReader.In(line);
        if (years.Count == 0)
            return BareYearIn(line);
        return IsDay(line, years[^1].At) ? null : years[^1].Year + (Done.AtEnd(line) > 0 ? 1 : 0);
    }

    /// <summary>2008两会青山县政府工作报告, 青山县2024政府工作报告: the one year in digits that a title names without 年; null where it names none,
    /// or a day (2021-07-23).</summary>
    private static int? BareYearIn(ReadOnlySpan<char> line)
    {
        int? found = null;
        foreach (var (at, year) in YearReader.WholeIn(line))
        {
            if (line[(at + YearReader.Digits)..] is not [var behind, ..])
                break;
            if (found is not null || (!Han.Is(behind) && behind != ' '))
                return null;
            found = year;
        }

        return found;
    }

    /// <summary>How much the year of a title line counts; 0 of another line.</summary>
    private static int WeightOfTitle(ReadOnlySpan<char> line)
    {
        if (AdoptedPlan.IsTitle(line) || PlanTitles.IsIn(line))
            return 8;
        return line.Contains(WorkReport, StringComparison.Ordinal) ? 5 : 0;
    }

    /// <summary>青山市国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要 begins in its first year.</summary>
    private static void AddOutline(ReadOnlySpan<char> line, List<YearEvidence> found)
    {
        if (OutlineIn(line) is (var from, _))
            found.Add(new YearEvidence(from, 5, line.ToString()));
    }

    /// <summary>The years of the five-year plan whose outline a line of a text's head is the title of; null where it is of none.</summary>
    public static (int From, int To)? OutlineOf(string text)
    {
        foreach (var line in text.AsSpan().First(HeadLength).EnumerateLines())
            if (line.Length <= LongestTitle && OutlineIn(line) is { } years)
                return years;
        return null;
    }

    private static (int From, int To)? OutlineIn(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd(AdoptedPlan.Drafts);
        if (line.EndsWith("规划", StringComparison.Ordinal) && OfField(line) is { } years)
            return years;
        if (!line.EndsWith("纲要", StringComparison.Ordinal) && !line.EndsWith("五年规划", StringComparison.Ordinal))
            return null;
        for (var i = 0; i < line.Length; i++)
            if (FiveYearPlans.InFull(line[i..]) is (_, var from, var to))
                return (from, to);
        return null;
    }

    /// <summary>“十四五”公共服务规划, 青山市“十三五”卫生规划: the plan of a field for five years, by a title that begins with them or the region.</summary>
    private static (int From, int To)? OfField(ReadOnlySpan<char> line)
    {
        var quote = line.IndexOf('“');
        return quote is >= 0 and <= LongestRegion
            && FiveYearPlans.AtStart(line[quote..]) is (var length, var from, var to)
            && quote + length + ShortestField < line.Length
            ? (from, to)
            : null;
    }

    /// <summary>2019年国民经济和社会发展计划执行情况 looks back on its year; 2023年上半年…执行情况 is that year's own.</summary>
    private static void AddExecution(ReadOnlySpan<char> head, string printed, List<YearEvidence> found)
    {
        foreach (var range in head.SplitAny("\n。;"))
        {
            if (OfExecution(head[range]) is not { } evidence)
                continue;
            found.Add(evidence);
            return;
        }

        if (PartYear.InHead(head) is (var told, var months))
            found.Add(new YearEvidence(told, 12, $"{told}年, its months {months}"));
        else if (PartYear.OfTitle(head) is { } titled)
            AddPart(null, titled, $"{head}\n{printed}", found);
        else if (PartYear.OfUntitled(head) is (var own, var part))
            AddPart(own, part, head, found);
    }

    /// <summary>The year of a report on a part of one: its own, or that of the dates in a text.</summary>
    private static void AddPart(int? own, string part, ReadOnlySpan<char> dated, List<YearEvidence> found)
    {
        if ((own ?? DatesTold.YearOfPart(dated, part)) is { } year)
            found.Add(new YearEvidence(year, 6, $"{year}年, its months {part}"));
    }

    /// <summary>关于2019年青山县国民经济和社会发展计划执行情况: of which year the execution is that a line tells of; null where no year stands
    /// before it, or it is no plan's (重点工作完成情况).</summary>
    private static YearEvidence? OfExecution(ReadOnlySpan<char> line)
    {
        var at = Executions.IndexIn(line);
        var phrase = line[Math.Max(0, at - LongestExecuted)..Math.Max(0, at)];
        phrase = phrase[(phrase.LastIndexOf(',') + 1)..];
        if (YearReader.In(phrase) is not [.., var (_, year)])
            return null;
        var told = line[(at - phrase.Length)..(at + Executions.AtStart(line[at..]))].ToString();
        if (PartYear.Before(line, at) is (var own, _))
            return new YearEvidence(own, 12, told);
        return Executed.AtEnd(phrase) > 0 ? new YearEvidence(year + 1, 8, told) : null;
    }

    /// <summary>2023年1月17日在…会议上, (2007年1月30日): the year of a meeting early in it; of one in December, the next.</summary>
    private static void AddMeeting(ReadOnlySpan<char> head, List<YearEvidence> found)
    {
        foreach (var range in head.Split('\n'))
        {
            var line = head[range];
            if (TitleLine.MayBe(line, LongestTitle) && (MeetingIn(line) ?? BareMeetingIn(line)) is { } year)
            {
                found.Add(new YearEvidence(year, 7, line.ToString()));
                return;
            }
        }

        AddMeetingTold(head, found);
    }

    /// <summary>2021年12月6日,青山市第九届人民代表大会第一次会议开幕: the first sentence of a newspaper's that dates a meeting.</summary>
    private static void AddMeetingTold(ReadOnlySpan<char> head, List<YearEvidence> found)
    {
        foreach (var range in head.SplitAny("。\n"))
        {
            var sentence = head[range];
            var last = Held.IsIn(sentence) ? YearReader.In(sentence) : [];
            if (
                last.Count == 0
                || !Held.IsIn(sentence[last[^1].At..])
                || MeetingIn(sentence[last[^1].At..]) is not { } year
            )
                continue;
            found.Add(new YearEvidence(year, 4, sentence.First(LongestTitle).ToString()));
            return;
        }
    }

    /// <summary>The plan year of the first meeting, or signature, that a line dates by its month; null where it dates none.</summary>
    private static int? MeetingIn(ReadOnlySpan<char> line)
    {
        foreach (var (at, year) in YearReader.In(line))
        {
            var isSigned = line.Has(at - 1, '(');
            if (DatesTold.IsMonth(line, at, out var month) && (isSigned || Meetings.IsIn(line[at..])))
                return MeetingMonth.PlanYearOf(year, month);
        }

        return null;
    }

    /// <summary>——2011223在…会议上, of a page that lost 年, 月 and 日: the year of digits at the head of a meeting line.</summary>
    private static int? BareMeetingIn(ReadOnlySpan<char> line)
    {
        var at = line.IndexOfAnyInRange('0', '9');
        if (at < 0 || !Meetings.IsIn(line) || line[..at].IndexOfAnyExcept("—-─( ") >= 0)
            return null;
        var digits = line[at..];
        digits = digits[..digits.PastAll(0, "0123456789 ")];
        if (digits.Length < 6 || YearReader.At(digits[..4], 0) is not { } year)
            return null;
        return digits[4..].TrimStart().StartsWith("12", StringComparison.Ordinal) ? year + 1 : year;
    }

    private static bool IsDay(ReadOnlySpan<char> line, int at) => DatesTold.IsMonth(line, at, out _);

    /// <summary>Headings, and paragraphs that open with the year just past.</summary>
    private static void AddLines(string text, List<YearEvidence> found)
    {
        var (seen, opening) = ((Review: false, Plan: false), false);
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan()[range];
            if (line.Length <= HeadingMark.LongestHeading && HeadingMark.Find(line).Level is 1)
                seen = AddHeading(line, seen, found);
            else if (!opening && !seen.Review && IsBareReview(line))
                seen.Review = Add(line, 1, 4, found);
            opening = opening || AddOpening(line, range.Start.Value < text.Length / 4, found);
        }

        AddBracket(text, found);
    }

    /// <summary>The first heading of a review, and the first of a plan; which of them has been seen with its year.</summary>
    private static (bool Review, bool Plan) AddHeading(
        ReadOnlySpan<char> line,
        (bool Review, bool Plan) seen,
        List<YearEvidence> found
    )
    {
        if (!seen.Review && Review.IsIn(line))
            return (Add(line, 1, 6, found), seen.Plan);
        if (seen.Plan || !Plan.IsIn(line))
            return seen;
        return !seen.Review && IsFirstOfWork(line) ? (Add(line, 1, 3, found), false) : (seen.Review, Add(line, 0, 6, found));
    }

    /// <summary>一、2014年工作: the first heading of a report that only says whose work it tells looks back.</summary>
    private static bool IsFirstOfWork(ReadOnlySpan<char> line) =>
        line[0] == '一' && YearReader.In(line) is [var (at, _)] && WorkOfYear.Contains(line[(at + YearLength)..]);

    private static bool IsBareReview(ReadOnlySpan<char> line) =>
        line.Length <= HeadingMark.LongestHeading && line.Contains("工作回顾", StringComparison.Ordinal);

    private static bool Add(ReadOnlySpan<char> heading, int behind, int weight, List<YearEvidence> found)
    {
        var years = YearReader.In(heading);
        if (years.Count == 0)
        {
            if (behind == 1 && FiveYearPlans.LastYearIn(heading) is { } last)
                found.Add(new YearEvidence(last + 1, 3, heading.ToString()));
            return false;
        }

        found.Add(
            new YearEvidence(
                (behind == 1 ? ReviewedIn(heading, years) : years.Max(one => one.Year)) + behind,
                weight,
                heading.ToString()
            )
        );
        return true;
    }

    /// <summary>The year that a heading of a review names first, of a span (2006年到2011年) its last.</summary>
    private static int ReviewedIn(ReadOnlySpan<char> heading, List<(int At, int Year)> years)
    {
        var isSpan = years.Count > 1 && years[1].At == years[0].At + 6 && "到至-—".Contains(heading[years[1].At - 1]);
        return years[isSpan ? 1 : 0].Year;
    }

    /// <summary>刚刚过去的2017年, 2017年，全市…: the first paragraph that opens with a year looks back on it; late in a report
    /// 2003年是全面贯彻…的一年 may be the plan's.</summary>
    private static bool AddOpening(ReadOnlySpan<char> line, bool isEarly, List<YearEvidence> found)
    {
        if (line.Length <= HeadingMark.LongestHeading)
            return false;
        var opening = line[..OpeningReach];
        var years = YearReader.In(opening);
        if (
            years.Count == 0
            || IsDay(line, years[0].At)
            || (years[0].At > 0 && !YearLeads.Contains(opening[..years[0].At]))
        )
            return false;
        if (line.UpTo(",。").Contains("以来", StringComparison.Ordinal) || LooksAhead(line[years[0].At..], isEarly, years[0].Year))
            return false;
        found.Add(new YearEvidence(years[0].Year + 1, years[0].At > 0 ? 4 : 2, opening.ToString()));
        return true;
    }

    /// <summary>Whether words that begin with a year are those of a plan, or late in a report say what the year is (2003年是…).</summary>
    private static bool LooksAhead(ReadOnlySpan<char> words, bool isEarly, int year) =>
        YearsTold.IsOfPlan(words) || (!isEarly && words.StartsWith($"{year}年是", StringComparison.Ordinal));

    /// <summary>从今年(2011年)开始.</summary>
    private static void AddBracket(string text, List<YearEvidence> found)
    {
        var at = text.IndexOf("今年(", StringComparison.Ordinal);
        if (at >= 0 && YearReader.At(text, at + 3) is { } year)
            found.Add(new YearEvidence(year, 4, text.Substring(at, Math.Min(9, text.Length - at))));
    }

    /// <summary>2013年青山县政府工作报告 as a file's name or in a column of titles says more than a bare year does.</summary>
    private static void AddName(string source, List<YearEvidence> found)
    {
        var weight = source.Contains(WorkReport, StringComparison.Ordinal) ? 4 : 2;
        if (YearReader.WholeIn(source) is [var (_, year), ..])
            found.Add(new YearEvidence(year, weight, $"its name outside the text, {source}"));
    }
}
