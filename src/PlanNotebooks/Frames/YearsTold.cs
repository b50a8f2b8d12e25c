using PlanNotebooks.Lexicon;
using PlanNotebooks.Reading;
using PlanNotebooks.Structure;

namespace PlanNotebooks.Frames;

/// <summary>What sentences say of a report's years where it may have no title: what they look back on, estimate, and aim at.</summary>
internal static class YearsTold
{
    private const int LongestAim = 24;
    private const int LongestQuote = 60;
    private const int LongestRecall = 5;
    private const int PlanYears = 5;

    /// <summary>What a title or a heading weighs at least: what it says is not counted once more.</summary>
    private const int OfLine = 6;
    private const string Stops = ",。;:(（“\n " + ItemMark.Bullets;
    private const string Estimate = "预计";
    private const string Do = "做好";

    /// <summary>今年是“十五五”起步之年: what says what year it is.</summary>
    public const string ThisYear = "今年是";
    private const string Draft = "纲要(草案)";
    private static readonly WordClass AYear = new(["一年", "之年"]);
    private static readonly WordClass Met = FrameWords.Of("aims-met");
    private static readonly WordClass Expected = FrameWords.Of("expected-rate");
    private static readonly WordClass WorkAhead = FrameWords.Of("work-ahead");
    private static readonly WordClass Guides = FrameWords.Of("guide");
    private static readonly WordClass WorkOfYear = FrameWords.Of("work-of-year");
    private static readonly WordClass SetForth = FrameWords.Of("set-forth");
    private static readonly WordClass PlanStarts = FrameWords.Of("first-of-plan");
    private static readonly WordClass PlanEnds = FrameWords.Of("last-of-plan");
    private static readonly WordClass Recalled = FrameWords.Of("recalled");

    /// <summary>Adds what they say.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="head">Its first part.</param>
    /// <param name="years">The years that it names, and where.</param>
    /// <param name="found">Takes the evidence.</param>
    public static void Add(string text, ReadOnlySpan<char> head, List<(int At, int Year)> years, List<YearEvidence> found)
    {
        AddAims(text, years, found);
        AddTold(text, years, found);
        AddNext(text, years, found);
        AddEstimate(text, found);
        AddOutlineDraft(head, found);
        if (found.Count == 0)
            AddEndOfPlan(text, found);
    }

    /// <summary>今年是“十四五”开局之年, 今年是“十三五”收官之年: the first and the last year of a five-year plan, where nothing else tells the
    /// year.</summary>
    private static void AddEndOfPlan(string text, List<YearEvidence> found)
    {
        var at = text.IndexOf(ThisYear, StringComparison.Ordinal);
        var clause = at < 0 ? default : text.AsSpan(at).First(LongestQuote).UpTo(",。;\n");
        if (FiveYearPlans.LastYearIn(clause) is not { } last)
            return;
        if (PlanStarts.IsIn(clause))
            found.Add(new YearEvidence(last - PlanYears + 1, 3, clause.ToString()));
        if (PlanEnds.IsIn(clause))
            found.Add(new YearEvidence(last, 3, clause.ToString()));
    }

    /// <summary>2013年全省经济社会发展的主要预期目标: the first aims that a year leads are the plan year's.</summary>
    private static void AddAims(string text, List<(int At, int Year)> years, List<YearEvidence> found)
    {
        foreach (var (at, year) in years)
        {
            if (IsWorkToDo(text, at))
            {
                found.Add(new YearEvidence(year, 3, text[(at - Do.Length)..Math.Min(text.Length, at + LongestRecall)]));
                return;
            }

            if (!IsSaidFirst(text.AsSpan(0, at)))
                continue;
            var behind = text.AsSpan(text.AsSpan().PastOne(at + 5, ',')).First(LongestAim).UpTo(Stops);
            if (!IsAim(text, at, behind) || Met.IsIn(behind))
                continue;
            found.Add(new YearEvidence(year, 3, text.Substring(at, Math.Min(LongestQuote, 5 + behind.Length))));
            return;
        }
    }

    /// <summary>2012年,全镇…;2013年是承前启后的重要一年: behind what a year brought, that which a sentence calls a year of something is the
    /// plan's.</summary>
    private static void AddNext(string text, List<(int At, int Year)> years, List<YearEvidence> found)
    {
        foreach (var (at, year) in years)
        {
            if (!IsCalledAYear(text, at))
                continue;
            if (!years.Exists(before => before.At < at && before.Year == year - 1 && TellsFigures(text, before.At)))
                continue;
            found.Add(new YearEvidence(year, 2, text.Substring(at, Math.Min(LongestAim, text.Length - at))));
            return;
        }
    }

    /// <summary>2013年是承前启后的重要一年: whether a year leads a clause that says what year it is.</summary>
    private static bool IsCalledAYear(string text, int at) =>
        text.AsSpan().Has(at + 5, '是') && text.AsSpan().Begins(at, Stops) && AYear.IsIn(SentenceBehind(text, at));

    /// <summary>Whether a year leads a clause, and its sentence gives figures.</summary>
    private static bool TellsFigures(string text, int at) =>
        text.AsSpan().Begins(at, Stops) && PrintedFigures.AreIn(SentenceBehind(text, at));

    /// <summary>预计2007年实现生产总值142亿元 early in a report tells what the year brought that is just ending.</summary>
    private static void AddEstimate(string text, List<YearEvidence> found)
    {
        var early = text.AsSpan(0, text.Length / 2);
        for (var at = early.IndexOf(Estimate, StringComparison.Ordinal); at >= 0;)
        {
            var place = at + Estimate.Length;
            if (YearReader.At(text, place) is { } year && text.AsSpan().Has(place + 4, '年'))
            {
                found.Add(new YearEvidence(year + 1, 6, text.Substring(at, Estimate.Length + 5)));
                return;
            }

            at = early[place..].IndexOf(Estimate, StringComparison.Ordinal) is var next and >= 0 ? place + next : -1;
        }
    }

    /// <summary>《…第十二个五年规划纲要(草案)》 is laid before the meeting that opens its first year.</summary>
    private static void AddOutlineDraft(ReadOnlySpan<char> head, List<YearEvidence> found)
    {
        var draft = head.IndexOf(Draft, StringComparison.Ordinal);
        var named = head[Math.Max(0, draft - LongestAim)..Math.Max(0, draft)];
        for (var i = 0; i < named.Length; i++)
        {
            if (FiveYearPlans.InFull(named[i..]) is not (_, var from, _))
                continue;
            found.Add(new YearEvidence(from, 4, named[i..].ToString()));
            return;
        }
    }

    /// <summary>做好2013年的政府工作: whether a year is that of the work to be done.</summary>
    private static bool IsWorkToDo(string text, int at) =>
        text.AsSpan(0, at).EndsWith(Do, StringComparison.Ordinal) && WorkOfYear.AtStart(text.AsSpan(at + 5)) > 0;

    /// <summary>Whether a year stands at the head of a clause, or behind what says that it was set forth (提出了2013年…).</summary>
    private static bool IsSaidFirst(ReadOnlySpan<char> before) =>
        before.Begins(before.Length, Stops) || SetForth.AtEnd(before) > 0;

    /// <summary>Whether behind a year an aim is told: 主要预期目标, 预期增长, and 2001年是新世纪的第一年,做好今年的工作.</summary>
    private static bool IsAim(string text, int at, ReadOnlySpan<char> clause) =>
        WordClasses.TargetCue.IsIn(clause)
        || Expected.IsIn(clause)
        || (clause.StartsWith("是", StringComparison.Ordinal) && IsOfPlan(text.AsSpan(at)));

    /// <summary>2001年是新世纪的第一年,做好今年的工作…, 2009年是…的重要一年。全乡工作的指导思想是…: whether what is said behind a year is said of a plan
    /// year.</summary>
    public static bool IsOfPlan(ReadOnlySpan<char> words)
    {
        var first = words.UpTo("。");
        var next = words.Behind("。").UpTo("。");
        return WorkAhead.IsIn(first)
            || WorkAhead.AtStart(next) > 0
            || Guides.IsIn(words.First(first.Length + 1 + next.Length));
    }

    private static ReadOnlySpan<char> SentenceBehind(string text, int at) =>
        text.AsSpan(at).UpTo("。");

    /// <summary>回顾了2008年的工作, 2010年政府工作回顾 and 刚刚过去的2011年: what a text without headings says that it looks back on.</summary>
    private static void AddTold(string text, List<(int At, int Year)> years, List<YearEvidence> found)
    {
        foreach (var (at, year) in years)
        {
            if (Recalled.AtEnd(text.AsSpan(0, at)) + Recalled.AtStart(text.AsSpan(at + 5)) == 0)
                continue;
            if (found.Exists(one => one.PlanYear == year + 1 && one.Weight >= OfLine))
                return;
            var start = Math.Max(0, at - LongestRecall);
            found.Add(new YearEvidence(year + 1, 3, text[start..Math.Min(text.Length, at + 5 + LongestRecall)]));
            return;
        }
    }
}
