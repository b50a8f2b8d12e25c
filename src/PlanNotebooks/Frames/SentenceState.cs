using PlanNotebooks.Lexicon;
using PlanNotebooks.Structure;

namespace PlanNotebooks.Frames;

/// <summary>What the words of time in one sentence make of the frame that it began with.</summary>
/// <param name="text">The folded text.</param>
/// <param name="start">Where the sentence begins.</param>
/// <param name="end">Where it ends.</param>
/// <param name="section">What its section is about, and whether it stands under a heading.</param>
/// <param name="report">What the report says of itself.</param>
internal readonly struct SentenceState(
    string text,
    int start,
    int end,
    (SectionRole Role, bool HasHeading) section,
    ReportFrame report
)
{
    /// <summary>9月底, 季度末, 6月30日: what a day ends with by which something is to be done.</summary>
    private const string Deadlines = "底末日";

    /// <summary>5年内: in a review of five years those that are over.</summary>
    private const char Within = '内';
    private const string ClauseBreaks = ",;:。";
    private const string Until = "截到至";

    /// <summary>上年, but not 去年.</summary>
    private const char Former = '上';

    /// <summary>No aim is set for the first two months: a plan part that speaks of them tells what they brought.</summary>
    private const string FirstMonths = "1-2";

    /// <summary>2026年初, 2026年伊始, 2026年1月15日: what has been in a year that has only begun.</summary>
    private const string YearBegun = "伊初开春以0123456789";
    /// <summary>这一年: the year that its paragraph has named, else the one under review.</summary>
    private static readonly WordClass ThatYear = FrameWords.Of("that-year");
    private static readonly WordClass Grown = FrameWords.Of("grown");
    private static readonly WordClass Done = FrameWords.Of("done-in-part");
    private static readonly WordClass Aims = FrameWords.Of("aim");
    private static readonly WordClass Intended = FrameWords.Of("intended");
    private static readonly WordClass Allotted = FrameWords.Of("allotted");
    private static readonly WordClass Links = FrameWords.Of("target-link");
    private static readonly WordClass Guides = FrameWords.Of("guide");
    private static readonly WordClass OnYear = FrameWords.Of("held-against");
    private static readonly WordClass Begun = FrameWords.Of("begun-then");

    /// <summary>How far the words of time of the sentence reach.</summary>
    public CueReach Reach { get; } = new(text, start, end, report.Months is not null);

    /// <summary>The frame behind a cue; null or the same where it changes nothing.</summary>
    public TimeFrame? Apply(TimeFrame frame, TimeCue cue) =>
        cue.Kind switch
        {
            CueKind.Year => OfYear(frame, cue),
            CueKind.Span => OfSpan(frame, cue),
            CueKind.LastYear => OfLastYear(frame, cue),
            CueKind.SamePeriod => OfSamePeriod(frame, cue),
            CueKind.ThisYear => OfThisYear(frame, cue),
            CueKind.PartOfYear => OfPart(frame, cue),
            CueKind.Now => OfNow(frame, cue),
            CueKind.NextYear => OfNextYear(frame, cue),
            CueKind.ThisMonth => OfThisMonth(frame, cue),
            _ => OfWhole(frame, cue),
        };

    /// <summary>Whether a cue may tell of another year in the midst of the plan: at the head, in brackets, or as a ground.</summary>
    private bool StandsApart(TimeCue cue) =>
        Reach.Opens(cue) || (cue.Leads && Reach.IsInBrackets(cue)) || Reach.IsGround(cue);

    /// <summary>报告提出,2020年全区生产总值增长3.7%: whether the cue's clause says how something has grown.</summary>
    private bool TellsOutcome(TimeCue cue) =>
        Reach.HasFigureInClause(cue) && Grown.IsIn(text.AsSpan(cue.End, Reach.EndOfClause(cue.End) - cue.End));

    private TimeFrame? OfYear(TimeFrame frame, TimeCue cue)
    {
        var next = OfWholeYear(frame, cue);
        if (next is not null && cue is { From: { } first, To: { } last })
            next = next with { Beside = (first, next.IsPlan ? last : Math.Min(last, report.ReviewYear ?? last)) };
        if (next is not { IsPlan: false })
            return next;
        return (cue.Months ?? (cue.To == report.ReviewYear ? report.Months : null)) is { } months ? next with { Months = months } : next;
    }

    private TimeFrame? OfWholeYear(TimeFrame frame, TimeCue cue)
    {
        if (cue.To is not { } year || IsComparedWith(cue) || IsYearInPassing(cue) || IsOfName(cue))
            return null;
        if (IsYearOfPlan(year))
            return InPlan(frame, null, year, cue);
        if (frame.IsPlan)
            return StandsApart(cue) || TellsOutcome(cue) ? InReview(frame, null, year, cue) : null;
        return IsYearOfAim(year, cue) ? InPlan(frame, null, year, cue) : InReview(frame, null, year, cue);
    }

    /// <summary>A year in figures in the midst of a clause that does not say of which year the clause is.</summary>
    private bool IsYearInPassing(TimeCue cue) =>
        !cue.Leads && cue.From is null && !Reach.IsGround(cue);

    /// <summary>2023年开工的县医院完成投资1.8亿元: which hospital it is, and not when the money was spent.</summary>
    private bool IsOfName(TimeCue cue) => Begun.AtStart(text.AsSpan(cue.End, end - cue.End)) > 0;

    /// <summary>比“十二五”末增长…, in the midst of a clause: with what a figure is compared, and not of what it is; or the first of two years
    /// between which something has risen (研发经费,从2014年1288亿元增加到2019年的3664亿元).</summary>
    private bool IsComparedWith(TimeCue cue)
    {
        if (!cue.IsBase)
            return false;
        var fromMark = cue.Start - 1;
        var clause = text.AsSpan(fromMark, Reach.EndOfClause(cue.End) - fromMark);
        return !cue.Leads || (cue is { Kind: CueKind.Year, From: null } && YearPair.In(clause) is not null);
    }

    /// <summary>Whether a year can only be one of plans: one to come, or where the plan is told the plan year.</summary>
    private bool IsYearOfPlan(int year) =>
        year > report.PlanYear || (section.Role == SectionRole.Plan && year == report.PlanYear);

    /// <summary>Whether outside the plan part a sentence about the plan year sets an aim.</summary>
    private bool IsYearOfAim(int year, TimeCue cue) =>
        year == report.PlanYear && year != report.ReviewYear && TurnsToPlan(cue);

    /// <summary>今年,我们将新建医院2家: what is to be done in the year that is planned.</summary>
    private bool IsIntended(TimeCue cue)
    {
        var behind = text.AsSpan(cue.End, end - cue.End).TrimStart(',');
        var clause = behind[..Math.Max(0, behind.IndexOfAny(",;0123456789"))];
        return Intended.AtStart(behind) > 0 || Allotted.IsIn(clause);
    }

    /// <summary>今年工作的总体要求是: whether the sentence says by what the work is guided.</summary>
    private bool IsGuide() => Guides.IsIn(text.AsSpan(start, end - start));

    /// <summary>2026年，生产总值增长5.5%左右: figures of the plan year as a whole, which has only begun, are aims.</summary>
    private bool TurnsToPlan(TimeCue cue) =>
        cue.Months is null
        && !text.AsSpan(0, end).HasAny(cue.End, YearBegun)
        && MonthSpans.AtStart(text.AsSpan(cue.End, end - cue.End)) is null
        && text.AsSpan(cue.End, end - cue.End).ContainsAnyInRange('0', '9');

    private TimeFrame? OfSpan(TimeFrame frame, TimeCue cue)
    {
        if (
            cue is not { From: { } from, To: { } to }
            || IsComparedWith(cue)
            || IsStressed(frame, cue)
        )
            return null;
        if (frame.IsPlan && AheadOf(frame, cue) is (var first, var last))
            return InPlan(frame, first, last, cue);
        (from, to) = InSpan(frame, cue, from, to);
        return OfYears(frame, cue, from, to);
    }

    /// <summary>过去五年…。党的十八大以来: within a longer span that is spoken of, the years since an event only stress a part of it.</summary>
    private static bool IsStressed(TimeFrame frame, TimeCue cue) => cue.IsSinceEvent && SpanOf(frame)?.From < cue.From;

    /// <summary>The years that a span is of in a plan: 本届政府任期内 and 五年 of the plan's own span, where it has one; null where the words say
    /// no others than elsewhere.</summary>
    private (int? From, int? To)? AheadOf(TimeFrame frame, TimeCue cue)
    {
        if (cue.InPlan is (not null, not null))
            return cue.InPlan;
        return (cue.InPlan is not null || cue.IsBare) && SpanOf(frame) is { } span && span.To > report.ReviewYear ? span : cue.InPlan;
    }

    private TimeFrame? OfYears(TimeFrame frame, TimeCue cue, int from, int to)
    {
        if (from > report.ReviewYear)
            return IsAhead(frame, cue) ? InPlan(frame, from, to, cue) : null;
        if (!frame.IsPlan)
            return InReviewed(frame, from, to, cue);
        if (to > report.ReviewYear)
            return InPlan(frame, from, to, cue);
        return !cue.IsBare && Reach.Opens(cue) ? InReview(frame, from, to, cue) : null;
    }

    /// <summary>前四年, where a longer span is spoken of: its first years.</summary>
    private (int From, int To) InSpan(TimeFrame frame, TimeCue cue, int from, int to) =>
        text[cue.Start] == RelativeSpans.First && frame is { From: { } start, To: { } last } && last - start > to - from
            ? (start, start + to - from)
            : (from, to);

    /// <summary>The years that a frame is of, or that stand beside its year; null where it is of one year alone.</summary>
    private static (int From, int To)? SpanOf(TimeFrame frame) =>
        frame is { From: { } from, To: { } to } ? (from, to) : frame.Beside;

    // A span of years to come; where one is spoken of that is reviewed, years within it are none.
    private bool IsAhead(TimeFrame frame, TimeCue cue) =>
        frame.IsPlan || (cue.Leads && !(frame.IsSpan && text[cue.End - 1] == Within));

    /// <summary>A span up to the year under review; of a mean (两年平均增长8.2%) up to the part of the year that is spoken of.</summary>
    private TimeFrame InReviewed(TimeFrame frame, int from, int to, TimeCue cue) =>
        InReview(frame, from, Math.Min(to, report.ReviewYear ?? to), cue) with
        {
            Months = Reach.IsOfMean(cue) || from == report.ReviewYear ? frame.Months ?? report.Months : null,
        };

    /// <summary>2014年引进新品种,目前已投入资金30万元: what there is now, behind a year that is past.</summary>
    private TimeFrame? OfNow(TimeFrame frame, TimeCue cue) =>
        cue.Leads && frame is { IsPlan: false, IsSpan: false } && frame.To < report.ReviewYear
            ? InReview(frame, null, report.ReviewYear, cue) with { Months = report.Months }
            : null;

    private TimeFrame? OfLastYear(TimeFrame frame, TimeCue cue)
    {
        if (IsYearBefore(frame, cue))
            return InReview(frame, null, frame.To - 1, cue);
        if (frame.Scope > FrameScope.Items && ThatYear.AtStart(text.AsSpan(cue.Start)) > 0)
            return null;
        if (frame.IsPlan && !StandsApart(cue))
            return null;
        return cue.Leads || Reach.IsGround(cue) ? InReview(frame, null, report.ReviewYear, cue) : null;
    }

    /// <summary>失业率3.1%,上年为3.4%: in a review behind the year's own figure, the year before it, and in that clause alone.</summary>
    public bool IsYearBefore(TimeFrame frame, TimeCue cue) =>
        cue.Leads
        && frame is { IsPlan: false, IsSpan: false }
        && text[cue.Start] == Former
        && Links.AtStart(text.AsSpan(cue.End)) > 0
        && PrintedFigures.AreIn(text.AsSpan(start, cue.Start - start));

    /// <summary>上年同期为16.2亿元: the same months of the year before.</summary>
    private TimeFrame? OfSamePeriod(TimeFrame frame, TimeCue cue) =>
        cue.Leads && !frame.IsSpan && (cue.StandsAlone || Reach.HasFigureInClause(cue))
            ? InReview(frame, null, frame.To - 1, cue) with { Months = frame.Months }
            : null;

    private TimeFrame? OfThisYear(TimeFrame frame, TimeCue cue)
    {
        if (section.Role == SectionRole.Plan)
            return cue.Leads ? InPlan(frame, null, report.PlanYear, cue) : null;
        if (cue.Leads && (IsGuide() || IsIntended(cue)))
            return InPlan(frame, null, report.PlanYear, cue);
        // 今年以来 of a half-year's report is the half year.
        return !section.HasHeading
            ? InReview(frame, null, report.SummaryYear ?? report.PlanYear, cue) with { Months = report.Months }
            : null;
    }

    /// <summary>预计明年增长6%: outside the plan part, which calls its own year so, the year behind the one that is told of.</summary>
    private TimeFrame? OfNextYear(TimeFrame frame, TimeCue cue) =>
        cue.Leads && section.Role != SectionRole.Plan
            ? InPlan(frame, null, (report.SummaryYear ?? report.ReviewYear) + 1, cue) with { Months = null }
            : null;

    /// <summary>1-8月,工业增加值增长5.9%,当月增长6.3%.</summary>
    private TimeFrame? OfThisMonth(TimeFrame frame, TimeCue cue) =>
        cue.Leads && (frame.Months ?? report.Months) is { } part
            ? frame.Of(null, YearIn(frame), FrameScope.Sentence, ReasonOf(cue)) with { Months = MonthSpans.LastOf(part) }
            : null;

    private TimeFrame? OfPart(TimeFrame frame, TimeCue cue)
    {
        if (!cue.Leads && (cue.IsBase || frame.IsPlan || !Reach.HasFigureInClause(cue) || IsOfLabel(cue)))
            return null;
        if (frame.IsPlan && IsDeadline(cue))
            return frame with { Months = null };
        var role = TellsBegun(frame, cue) ? SectionRole.Review : frame.Role;
        if (MonthSpans.IsBehind(report.Months, cue.Months))
            role = SectionRole.Plan;
        return frame.Of(null, YearIn(frame), FrameScope.Sentence, ReasonOf(cue)) with { Months = cue.Months, Role = role };
    }

    /// <summary>1-2月,…增长6%, 今年一季度,…同比增长5.1%: whether a part of the year that a plan part speaks of is over.</summary>
    private bool TellsBegun(TimeFrame frame, TimeCue cue)
    {
        if (cue.Months == FirstMonths)
            return true;
        var clause = text.AsSpan(cue.End, end - cue.End).TrimStart(',').UpTo(ClauseBreaks);
        return frame.IsPlan
            && OnYear.IsIn(clause)
            && !SentenceFrames.Intended.IsIn(clause)
            && !IsAimedAt(cue);
    }

    /// <summary>力争全年增长7%: in a report of a part of the year the whole of it is still aimed at.</summary>
    private bool IsAimedAt(TimeCue cue)
    {
        var before = text.AsSpan(start, cue.Start - start);
        before = before[(before.LastIndexOfAny(ClauseBreaks) + 1)..];
        return Aims.AtStart(before) > 0;
    }

    /// <summary>项目1-5月完成投资6亿元: what is done in the part of the year; in 高于上半年的增速, 今年一季度第二位 it is said of something else.</summary>
    private bool IsOfLabel(TimeCue cue) => Done.AtStart(text.AsSpan(cue.End, end - cue.End)) == 0;

    /// <summary>到9月底 and 三季度末 say by when something is to be done, and of no part of the year.</summary>
    private bool IsDeadline(TimeCue cue) =>
        Until.Contains(text[cue.Start]) || Deadlines.Contains(text[cue.End - 1]);

    private TimeFrame? OfWhole(TimeFrame frame, TimeCue cue)
    {
        if (!cue.Leads || (!frame.IsSpan && frame.Months is null))
            return null;
        var whole = frame.Of(null, YearIn(frame), FrameScope.Sentence, ReasonOf(cue));
        return report.Months is not null && IsAimedAt(cue) ? whole with { Role = SectionRole.Plan } : whole;
    }

    /// <summary>The year that the words of a part of a year, or of the whole of it, are said of: in a span the report's own.</summary>
    private int? YearIn(TimeFrame frame)
    {
        if (!frame.IsSpan)
            return frame.To;
        return frame.IsPlan ? report.PlanYear : report.ReviewYear;
    }

    private TimeFrame InPlan(TimeFrame frame, int? from, int? to, TimeCue cue) =>
        (frame with { Role = SectionRole.Plan }).Of(from, to, FrameScope.Sentence, ReasonOf(cue));

    private TimeFrame InReview(TimeFrame frame, int? from, int? to, TimeCue cue) =>
        (frame with { Role = SectionRole.Review }).Of(from, to, FrameScope.Sentence, ReasonOf(cue));

    private string ReasonOf(TimeCue cue) => text[cue.Start..cue.End];
}
