using PlanNotebooks.Lexicon;
using PlanNotebooks.Regions;

namespace PlanNotebooks.Frames;

/// <summary>Finds the words of time in a stretch of text.</summary>
internal static class TimeCues
{
    private const string Since = "以来";
    private const string Centuries = "12";
    /// <summary>2020年底, 2015年间.</summary>
    private const string BehindYears = "底末初年间";
    private const int PlanYears = 5;
    private const int LongestSpan = 60;
    private const int LongestSince = 16;
    private const int LongestLead = 8;
    private const string Breaks = ",;:。(（[ \n》“”—";
    private const string ClauseEnds = ",:;。\n";
    private const string DigitsAndNumerals = "一二三四五六七八九十百千第0123456789";
    private const string BehindDigits = "年月-—~至到、";
    private const string OfParty = "党的";
    private const string BareYears = "两三四五2345";
    private const int ShortestBare = 2;
    private const int BareForms = 4;

    /// <summary>连续五年增长, 每五年, 前五年: no span up to the year under review.</summary>
    private const string NotBefore = "续第每上前用后头隔满再需约个了的";
    private const string NotBare = "规计期级行之制前后左内,的以不大目磨";
    private static readonly WordClass LastYear = FrameWords.Of("last-year");
    private static readonly WordClass SamePeriod = FrameWords.Of("same-period");
    private static readonly WordClass ThisYear = FrameWords.Of("this-year");
    private static readonly WordClass WholeYear = FrameWords.Of("whole-year");
    private static readonly WordClass Now = FrameWords.Of("now");
    private static readonly WordClass NextYear = FrameWords.Of("next-year");
    private static readonly WordClass ThisMonth = FrameWords.Of("this-month");

    /// <summary>The words of time that stand alone, in the order in which they are looked for.</summary>
    private static readonly (WordClass Words, CueKind Kind)[] Kinds =
    [
        (SamePeriod, CueKind.SamePeriod),
        (LastYear, CueKind.LastYear),
        (ThisYear, CueKind.ThisYear),
        (Now, CueKind.Now),
        (NextYear, CueKind.NextYear),
        (ThisMonth, CueKind.ThisMonth),
        (WholeYear, CueKind.WholeYear),
    ];
    private static readonly WordClass LeadIns = FrameWords.Of("lead-in");
    private static readonly WordClass BaseMarks = FrameWords.Of("base-mark");
    private static readonly WordClass SpanSuffixes = FrameWords.Of("span-suffix");
    private static readonly WordClass SpanEnds = FrameWords.Of("span-end");
    private static readonly WordClass Terms = FrameWords.Of("span-term");
    private static readonly WordClass SetForth = FrameWords.Of("set-forth");
    private static readonly WordClass Honours = FrameWords.Of("honoured");
    private static readonly WordClass Stresses = FrameWords.Of("in-particular");
    private static readonly ValuedWords<int> Events = FrameWords.Numbered("since-event");

    /// <summary>The classes whose words are cues by themselves, or begin one.</summary>
    private static readonly WordClass[] Words = [LastYear, SamePeriod, ThisYear, WholeYear, Now, NextYear, ThisMonth, Terms, Events.Words];
    private static readonly CharacterSet PlanFirsts = new(FiveYearPlans.Firsts);
    private static readonly CharacterSet RelativeFirsts = new(RelativeSpans.Firsts);
    private static readonly CharacterSet MonthFirsts = new(MonthSpans.Firsts);
    private static readonly WordClass Grown = FrameWords.Of("grown");
    private static readonly WordClass Sums = FrameWords.Of("span-sum");
    private static readonly WordClass PlanTotals = FrameWords.Of("plan-total");
    private static readonly WordClass Schooling = FrameWords.Of("schooling");
    private static readonly WordClass Links = FrameWords.Of("target-link");
    private const string Percent = "%";
    private const string Estimated = "预计";
    private static readonly CharacterSet Firsts = new([
        .. "0123456789",
        .. BareYears,
        .. FiveYearPlans.Firsts,
        .. RelativeSpans.Firsts,
        .. MonthSpans.Firsts,
        .. Words.SelectMany(words => words.Firsts),
    ]);

    /// <summary>The characters that can stand second in a cue; of most places where one could begin this says that none does.</summary>
    private static readonly CharacterSet Seconds = new([
        .. "年0123456789",
        .. FiveYearPlans.Seconds,
        .. RelativeSpans.Seconds,
        .. MonthSpans.Seconds,
        .. Words.SelectMany(words => words.Seconds),
    ]);

    /// <summary>The characters that are a cue by themselves.</summary>
    private static readonly CharacterSet Alone = new([
        .. MonthSpans.Alone,
        .. Words.SelectMany(words => words.Single),
    ]);

    /// <summary>The cues of a stretch of folded text, in its order.</summary>
    public static List<TimeCue> In(string text, int start, int end, ReportYears years)
    {
        var cues = new List<TimeCue>();
        Add(text, start, end, years, cues);
        return cues;
    }

    /// <summary>Adds the cues of a stretch of folded text to an empty list.</summary>
    public static void Add(string text, int start, int end, ReportYears years, List<TimeCue> cues)
    {
        for (var i = NextFirst(text, start, end); i < end; i = NextFirst(text, i + 1, end))
        {
            var isInWord = IsInNumber(text, start, i) || IsInWord(text, start, i);
            if (isInWord || (At(text, i, end, years) ?? OfBare(text, start, i, end, years)) is not { } cue)
                continue;
            var goesOn = cues.Count > 0 && cues[^1].End == cue.Start && cues[^1].Leads;
            cues.Add(
                cue with
                {
                    Leads = goesOn || LeadsFigure(text, start, cue, end),
                    IsBase = IsBase(text, start, cue.Start),
                    StandsAlone = cue.End >= end || ClauseEnds.Contains(text[cue.End]),
                }
            );
            i = cue.End - 1;
        }
    }

    /// <summary>Where the next two characters stand that a cue can begin with; <paramref name="end"/> where none do.</summary>
    private static int NextFirst(string text, int at, int end)
    {
        while (at < end && !(Firsts.Contains(text[at]) && MayGoOn(text, at, end)))
            at++;
        return at;
    }

    private static bool MayGoOn(string text, int at, int end) =>
        at + 1 < end && Seconds.Contains(text[at + 1]) || Alone.Contains(text[at]);

    private static TimeCue? At(string text, int at, int end, ReportYears years)
    {
        var rest = text.AsSpan(at, end - at);
        if (IsFigure(rest))
            return null;
        return (PlanFirsts.Contains(rest[0]) ? OfPlan(rest, at) : null)
            ?? OfSpan(text, at, end, years)
            ?? (MonthFirsts.Contains(rest[0]) ? OfMonths(rest, at) : null)
            ?? OfYear(rest, at, years)
            ?? OfWord(rest, at);
    }

    private static bool IsInNumber(string text, int start, int at) => text.AsSpan(start).HasAny(at - start - 1, DigitsAndNumerals);

    /// <summary>前三年 of 学前三年毛入园率: which years before school.</summary>
    private static bool IsInWord(string text, int start, int at) =>
        text.AsSpan(start, at - start).EndsWith("学")
        && RelativeSpans.FirstYearsAt(text.AsSpan(at)) is (var years, _)
        && Schooling.AtStart(text.AsSpan(at + years)) > 0;

    /// <summary>Whether digits stand there that no word of time can begin with: behind those of a date stands what they count, or a
    /// dash.</summary>
    private static bool IsFigure(ReadOnlySpan<char> rest)
    {
        if (!char.IsAsciiDigit(rest[0]))
            return false;
        var digits = rest.IndexOfAnyExceptInRange('0', '9');
        return digits < 0 || !BehindDigits.Contains(rest[digits]);
    }

    private static TimeCue? OfPlan(ReadOnlySpan<char> rest, int at)
    {
        if (FiveYearPlans.AtStart(rest) is not (var name, var from, var to))
            return null;
        var behind = rest[name..];
        if (SpanSuffixes.AtStart(behind) is var suffix and > 0)
            return new TimeCue(at, at + name + suffix, CueKind.Span) { From = from, To = to };
        if (PlanTotals.AtStart(behind) > 0)
            return new TimeCue(at, at + name, CueKind.Span) { From = from, To = to };
        if (RelativeSpans.FirstYearsAt(behind) is (var first, var years))
            return new TimeCue(at, at + name + first, CueKind.Span) { From = from, To = from + years - 1 };
        return SpanEnds.AtStart(behind) is var last and > 0
            ? new TimeCue(at, at + name + last, CueKind.Year) { From = from, To = to }
            : null;
    }

    private static TimeCue? OfRelative(ReadOnlySpan<char> rest, int at, ReportYears years)
    {
        if (RelativeSpans.AtStart(rest) is not (var length, var count, var ahead))
            return null;
        return ahead
            ? new TimeCue(at, at + length, CueKind.Span) { From = years.Plan, To = years.Plan + count - 1 }
            : new TimeCue(at, at + length, CueKind.Span) { From = years.Review - count + 1, To = years.Review };
    }

    /// <summary>Words that say of several years how many they are, or since when.</summary>
    private static TimeCue? OfSpan(string text, int at, int end, ReportYears years)
    {
        var rest = text.AsSpan(at, end - at);
        return (RelativeFirsts.Contains(rest[0]) ? OfRelative(rest, at, years) ?? OfEffort(rest, at, years) : null)
            ?? OfTerm(rest, at, years)
            ?? OfEvent(text, at, end, years);
    }

    /// <summary>经过八年努力: the years up to the one under review, and in a plan those to come.</summary>
    private static TimeCue? OfEffort(ReadOnlySpan<char> rest, int at, ReportYears years) =>
        RelativeSpans.EffortAt(rest) is (var length, var count)
            ? new TimeCue(at, at + length, CueKind.Span)
            {
                From = years.Review - count + 1,
                To = years.Review,
                InPlan = (years.Plan, years.Plan + count - 1),
            }
            : null;

    /// <summary>本届政府任期内: the years of a term up to the one under review.</summary>
    private static TimeCue? OfTerm(ReadOnlySpan<char> rest, int at, ReportYears years) =>
        Terms.AtStart(rest) is var length and > 0
            ? new TimeCue(at, at + length, CueKind.Span)
            {
                From = years.Review - PlanYears + 1,
                To = years.Review,
                InPlan = (null, null),
            }
            : null;

    /// <summary>党的十八大以来: the years since something whose year everyone knows; none behind 特别是, which stresses a part of a span.</summary>
    private static TimeCue? OfEvent(string text, int at, int end, ReportYears years)
    {
        var rest = text.AsSpan(at, end - at);
        if (Events.AtStart(rest) is not (var length, var year) || IsStressed(text.AsSpan(0, at)))
            return null;
        return year <= years.Review && SinceAt(rest[length..]) is var since and > 0
            ? new TimeCue(at, at + length + since, CueKind.Span)
            {
                From = year,
                To = years.Review,
                IsSinceEvent = true,
            }
            : null;
    }

    /// <summary>特别是党的 before the name of an event.</summary>
    private static bool IsStressed(ReadOnlySpan<char> before) =>
        Stresses.AtEnd(before.EndsWith(OfParty, StringComparison.Ordinal) ? before[..^OfParty.Length] : before) > 0;

    /// <summary>五年实际利用外资5亿美元: the years alone, at the head of a clause and before what was done in them; or in its midst before a
    /// growth or a sum (贷款余额五年增加320亿元).</summary>
    private static TimeCue? OfBare(string text, int start, int at, int end, ReportYears years)
    {
        if (
            text.AsSpan(at, end - at) is not [_, '年', var next, ..]
            || BareYears.IndexOf(text[at]) is not (var count and >= 0)
            || NotBare.Contains(next)
        )
            return null;
        if (!Leads(text, start, at) && !IsSummedUp(text, start, at, end))
            return null;
        var first = years.Review - (count % BareForms + ShortestBare) + 1;
        return new TimeCue(at, at + 2, CueKind.Span)
        {
            From = first,
            To = years.Review,
            IsBare = true,
        };
    }

    private static bool IsSummedUp(string text, int start, int at, int end) =>
        !NotBefore.Contains(text[at - 1]) && Sums.AtStart(text.AsSpan(at + 2, end - at - 2)) > 0;

    private static TimeCue? OfMonths(ReadOnlySpan<char> rest, int at)
    {
        if (MonthSpans.AtStart(rest) is (var length, var months))
            return new TimeCue(at, at + length, CueKind.PartOfYear) { Months = months };
        return MonthSpans.OneAtStart(rest) is (var end, var month) && IsGrown(rest[end..])
            ? new TimeCue(at, at + end, CueKind.PartOfYear) { Months = month }
            : null;
    }

    /// <summary>6月份,工业增加值增长9.1%: what has grown in a month is the month's, where a deed in it (6月份,举办比赛12场) is the
    /// year's; the growth may stand behind its amount (6月份,零售总额31亿元,增长6.2%).</summary>
    private static bool IsGrown(ReadOnlySpan<char> behind)
    {
        behind = behind.TrimStart(',');
        var clause = behind.UpTo(ClauseEnds);
        return Grown.IsIn(clause) || Grown.AtStart(behind[clause.Length..].TrimStart(',')) > 0;
    }

    private static TimeCue? OfYear(ReadOnlySpan<char> rest, int at, ReportYears years)
    {
        if (YearAt(rest) is not { } year)
            return null;
        if (SpanAfter(rest, year) is (var until, var length))
            return new TimeCue(at, at + length, CueKind.Span) { From = FirstOf(rest, year, until), To = until };
        if (!rest.Has(4, '年'))
            return null;
        var end = rest.PastOne(5, '度');
        if (year <= years.Review && SinceAt(rest[end..]) is var since and > 0)
            return new TimeCue(at, at + end + since, CueKind.Span) { From = year, To = years.Review };
        return OfYearEnd(rest, at, end, year);
    }

    /// <summary>2020年到2025年 goes from the end of a five-year plan to that of the next: the years of the next.</summary>
    private static int FirstOf(ReadOnlySpan<char> rest, int year, int until) =>
        rest[4] == '年' && year % PlanYears == 0 && until == year + PlanYears ? year + 1 : year;

    /// <summary>2024年, 2024年底, 2024年10月底: the year, or its part up to the end of a month.</summary>
    private static TimeCue OfYearEnd(ReadOnlySpan<char> rest, int at, int end, int year)
    {
        if (MonthSpans.EndAtStart(rest[end..]) is (var month, var months))
            return new TimeCue(at, at + end + month, CueKind.Year) { To = year, Months = months };
        return new TimeCue(at, at + rest.PastAll(end, BehindYears), CueKind.Year) { To = year };
    }

    /// <summary>2021—2025年, 2021年至2025年, 2021年到2025年, 2012年以来至2017年10月.</summary>
    private static (int Until, int Length)? SpanAfter(ReadOnlySpan<char> rest, int from)
    {
        var at = rest.PastOne(4, '年');
        at += rest[at..].StartsWith(Since, StringComparison.Ordinal) ? Since.Length : 0;
        var joint = rest[at..].IndexOfAnyExcept("-—~至到");
        at += joint;
        if (joint is not (1 or 2) || !rest.Has(at + 4, '年'))
            return null;
        return YearAt(rest[at..]) is { } until && until - from is > 0 and <= LongestSpan ? (until, PastMonth(rest, at + 5)) : null;
    }

    /// <summary>10月底 behind the last year of a span: no part of a year of its own.</summary>
    private static int PastMonth(ReadOnlySpan<char> rest, int at)
    {
        var month = rest.PastDigits(at);
        return month > at && rest.Has(month, '月') ? rest.PastAll(month + 1, "份底末") : at;
    }

    /// <summary>医保改革开展以来 or 起 behind 2019年: how long the words are to the end of 以来; 0 where the clause has none.</summary>
    private static int SinceAt(ReadOnlySpan<char> behind)
    {
        var clause = behind.First(LongestSince).UpTo(",;:。、");
        if (clause is ['起', ..])
            return 1;
        var since = clause.IndexOf(Since, StringComparison.Ordinal);
        return since >= 0 ? since + Since.Length : 0;
    }

    private static TimeCue? OfWord(ReadOnlySpan<char> rest, int at)
    {
        foreach (var (words, kind) in Kinds)
            if (words.AtStart(rest) is var length and > 0)
                return new TimeCue(at, at + length, kind);
        return null;
    }

    private static int? YearAt(ReadOnlySpan<char> text) =>
        text.HasAny(0, Centuries) ? YearReader.At(text, 0) : null;

    /// <summary>Whether a clause or a quotation begins with the words, or with nothing before them but words that lead in (截至2024年底,
    /// 预计全年), or that set forth what follows (报告提出今后五年…); none in the name of an honour (荣获“2018年全国先进县”称号).</summary>
    private static bool Leads(string text, int start, int at)
    {
        for (var i = at; i > start;)
        {
            if (Breaks.Contains(text[i - 1]) && !(text[i - 1] == '“' && NamesHonour(text.AsSpan(start, i - 1 - start))))
                return true;
            var before = text.AsSpan(start, i - start).Last(LongestLead);
            var length = LeadIns.AtEnd(before) is var lead and > 0 ? lead : RegionTable.Names.AtEnd(before);
            if (length == 0)
                return SetForth.AtEnd(text.AsSpan(start, i - start)) > 0;
            i -= length;
        }

        return true;
    }

    /// <summary>荣获 and 荣获全省 before a quotation.</summary>
    private static bool NamesHonour(ReadOnlySpan<char> before) =>
        Honours.AtEnd(before[..^WordClasses.RegionPrefix.AtEnd(before)].TrimEnd('了')) > 0;

    /// <summary>Whether a cue leads its clause, or the next rate of a series.</summary>
    private static bool LeadsFigure(string text, int start, TimeCue cue, int end) =>
        Leads(text, start, cue.Start)
        || IsNextOfSeries(text, start, cue, end);

    /// <summary>全年 of 上半年增长3.2%、全年增长5.6%: behind the joint of a rate stands that of another part of the year.</summary>
    private static bool IsNextOfSeries(string text, int start, TimeCue cue, int end)
    {
        var behind = text.AsSpan(cue.End, end - cue.End);
        return cue.Kind is CueKind.PartOfYear or CueKind.WholeYear
            && PrintedFigures.IsAtStart(behind[Links.AtStart(behind)..], Percent)
            && text.AsSpan(start, cue.Start - start).TrimEnd(Estimated).EndsWith("%、");
    }

    private static bool IsBase(string text, int start, int at) =>
        BaseMarks.AtEnd(text.AsSpan(start, at - start).Last(LongestLead)) > 0;
}
