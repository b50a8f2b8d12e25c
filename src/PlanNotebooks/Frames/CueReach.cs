using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Frames;

/// <summary>How far the words of time in one sentence reach: over what follows, their clause, or a stretch of their own.</summary>
/// <param name="text">The folded text.</param>
/// <param name="start">Where the sentence begins.</param>
/// <param name="end">Where it ends.</param>
/// <param name="isOfPartYear">Whether the report is of a part of its year.</param>
internal readonly struct CueReach(string text, int start, int end, bool isOfPartYear)
{
    private const string ClauseBreaks = ",;:。";
    private const char PartBreak = ';';
    private const string Copulas = "是为";
    private const string Ground = "基础上";

    /// <summary>五年累计4.5万亿元,并于2024年突破1万亿元: the year of its clause alone.</summary>
    private const char At = '于';
    private const string OnAverage = "平均";
    private static readonly WordClass AimNouns = FrameWords.Of("aims-noun");
    private static readonly WordClass Tellers = FrameWords.Of("teller");
    private static readonly WordClass LeadIns = FrameWords.Of("lead-in");
    private static readonly WordClass Sums = FrameWords.Of("span-sum");
    private static readonly WordClass Means = FrameWords.Of("mean");

    /// <summary>Whether a cue is at the head of the sentence, or behind words that only say who tells it (报告提出,2025年…).</summary>
    public bool Opens(TimeCue cue) => cue.Leads && IsOnlyTold(text.AsSpan(start, cue.Start - start));

    /// <summary>报告指出: and 市长说,初步统计,: whether every clause of a text says who tells something, or how it is known.</summary>
    private static bool IsOnlyTold(ReadOnlySpan<char> before)
    {
        for (var stop = before.IndexOfAny(ClauseBreaks); stop >= 0; stop = before.IndexOfAny(ClauseBreaks))
        {
            if (Tellers.AtEnd(before[..stop]) == 0 && !LeadIns.Contains(before[..stop]))
                return false;
            before = before[(stop + 1)..];
        }

        return true;
    }

    /// <summary>今年全市经济社会发展预期目标是:…, wherever it stands: the aims of the year that the cue names are told from there on.</summary>
    public bool AnnouncesAims(TimeCue cue)
    {
        var clause = text.AsSpan(cue.End, EndOfClause(cue.End) - cue.End);
        return text.AsSpan(0, end).Has(cue.End + clause.Length, ':') && AimNouns.AtEnd(clause.TrimEnd(Copulas)) > 0;
    }

    /// <summary>Whether a cue says something of its clause alone: words in its midst.</summary>
    public bool IsLocal(TimeCue cue) =>
        (!cue.Leads && cue.Kind != CueKind.PartOfYear)
        || cue is { Kind: CueKind.SamePeriod, StandsAlone: false }
        || IsInBrackets(cue)
        || IsGround(cue)
        || IsOfMean(cue)
        || text.AsSpan(start).Has(cue.Start - start - 1, At);

    /// <summary>2011年生产总值82亿元,五年年均增长12.9%: the years of a mean or a sum alone, not of what follows.</summary>
    public bool IsOfMean(TimeCue cue)
    {
        var behind = text.AsSpan(cue.End, end - cue.End);
        return cue.Kind == CueKind.Span
            && !Opens(cue)
            && (Means.AtStart(behind) > 0 || behind.StartsWith(OnAverage, StringComparison.Ordinal) || IsSum(cue, behind));
    }

    /// <summary>两年新增近3000家: the years alone, and nothing but the word of a sum before the number.</summary>
    private static bool IsSum(TimeCue cue, ReadOnlySpan<char> behind) =>
        cue.IsBare && (uint)behind[Sums.AtStart(behind)..].IndexOfAnyInRange('0', '9') < 2;

    /// <summary>Where the clause of a character ends.</summary>
    public int EndOfClause(int at) => at + text.AsSpan(at, end - at).UpTo(ClauseBreaks).Length;

    /// <summary>1-11月,…增长7.2%,预计全年增长7.5%;…: where an outlook on the whole year ends that stands beside a figure of its part; null
    /// for other words.</summary>
    public int? EndOfAside(TimeFrame before, TimeCue cue)
    {
        if (cue.Kind != CueKind.WholeYear || before.Months is null || !IsOutlook(cue))
            return null;
        var told = text.AsSpan(start, cue.Start - start);
        told = told[(told.LastIndexOf(PartBreak) + 1)..];
        if (!PrintedFigures.AreIn(told))
            return null;
        return text.AsSpan(cue.End, end - cue.End).IndexOf(PartBreak) is var stop and >= 0 ? cue.End + stop : null;
    }

    /// <summary>预计全年, and 全年 in a report of a part of the year; in one of the whole year, 全年 tells of it from there on.</summary>
    private bool IsOutlook(TimeCue cue)
    {
        var words = text.AsSpan(cue.Start, cue.End - cue.Start);
        return isOfPartYear || words.Contains("预计", StringComparison.Ordinal);
    }

    /// <summary>How far a cue reaches that is said of a stretch alone: （上年增长5.3%）, 在上年增长5.3%的基础上, or its clause.</summary>
    public int EndOf(TimeCue cue)
    {
        if (IsInBrackets(cue) && text.AsSpan(cue.End, end - cue.End).IndexOf(')') is var close and >= 0)
            return cue.End + close;
        return EndOfGround(cue) is var ground and > 0 ? ground : EndOfClause(cue.End);
    }

    /// <summary>在去年增长9.2%的基础上: what an aim builds on, and no opener of it.</summary>
    public bool IsGround(TimeCue cue) => EndOfGround(cue) > 0;

    /// <summary>Where the ground ends that a cue begins; 0 where it begins none, as of 2008年经济在优化结构的基础上增长10%.</summary>
    private int EndOfGround(TimeCue cue)
    {
        if (!cue.Leads && !text.AsSpan(start).Has(cue.Start - start - 1, '在'))
            return 0;
        var clause = text.AsSpan(cue.End, EndOfClause(cue.End) - cue.End);
        var at = clause.IndexOf(Ground, StringComparison.Ordinal);
        return at < 0 || clause[..at].Contains('在') ? 0 : cue.End + at;
    }

    /// <summary>（上年增长5.3%）: whether a bracket is open where a cue stands.</summary>
    public bool IsInBrackets(TimeCue cue)
    {
        var before = text.AsSpan(start, cue.Start - start);
        return before.LastIndexOf('(') > before.LastIndexOf(')');
    }

    /// <summary>Whether figures stand in the cue's clause behind it.</summary>
    public bool HasFigureInClause(TimeCue cue) =>
        text.AsSpan(cue.End, EndOfClause(cue.End) - cue.End).ContainsAnyInRange('0', '9');
}
