using PlanNotebooks.Lexicon;
using PlanNotebooks.Reading;
using PlanNotebooks.Structure;

namespace PlanNotebooks.Frames;

/// <summary>What the headings above a paragraph say of role and years: the nearest that says anything decides.</summary>
/// <remarks>
/// A heading may name several: in 一、2025年和“十四五”时期工作回顾 the year is what stands below it, unless an opener says otherwise, and the span
/// is kept
/// beside it. “十五五”开局 names no span.
/// </remarks>
internal sealed class HeadingFrames(ReportYears years, string? months, (int From, int To)? outline)
{
    private const string Quotes = "“\"";
    private const string Separator = " / ";
    private const int TermYears = 5;
    private static readonly WordClass Starts = FrameWords.Of("span-start");
    private static readonly WordClass Review = WordClasses.Of("review-heading");
    private static readonly WordClass OutlineAims = WordClasses.Of("outline-aim");
    private static readonly WordClass Plan = WordClasses.Of("plan-heading");
    private static readonly string[] Terms = ["本届政府", "本届", "任期"];
    private readonly Dictionary<(string Section, SectionRole Role), TimeFrame> _known = [];

    /// <summary>The frame of what stands below headings.</summary>
    /// <param name="section">The headings, folded, joined by <c> / </c>.</param>
    /// <param name="role">The role of the section as a whole.</param>
    public TimeFrame Of(string section, SectionRole role)
    {
        if (_known.TryGetValue((section, role), out var known))
            return known;
        var above = section.LastIndexOf(Separator, StringComparison.Ordinal);
        var heading = above < 0 ? section : section[(above + Separator.Length)..];
        var frame = above < 0 ? OfReport(role) : Of(section[..above], role);
        return _known[(section, role)] = heading.Length > 0 ? Below(frame, heading, isFirst: above < 0) : frame;
    }

    private TimeFrame OfReport(SectionRole role) =>
        role == SectionRole.Plan
            ? new(role, outline?.From, outline?.To ?? years.Plan, null, FrameScope.Report, "the report's plan year")
            : new(role, null, years.Review, months, FrameScope.Report, "the report's year under review");

    private TimeFrame Below(TimeFrame above, string heading, bool isFirst)
    {
        var role = RoleOf(heading, isFirst) ?? above.Role;
        var reason = $"the heading {heading}";
        var frame = role == above.Role ? above : OfReport(role) with { Scope = FrameScope.Section, Reason = reason };
        var (year, span) = CandidatesOf(heading, role);
        if (role == SectionRole.Review && PartIn(heading) is { } part)
            frame = frame with { Months = part, Scope = FrameScope.Section, Reason = reason };
        if (year is { } named)
            return frame.Of(null, named, FrameScope.Section, reason) with
            {
                Beside = span,
                Months = named == years.Review ? frame.Months : null,
            };
        if (span is var (from, to))
            return frame.Of(from, to, FrameScope.Section, reason) with { Beside = span };
        return frame;
    }

    /// <summary>The role that a heading of any level states beyond doubt: it names the other year, or both a year's words and its
    /// own; in a plan for five years, whose headings name no year, the first by its words alone.</summary>
    private SectionRole? RoleOf(string heading, bool isFirst)
    {
        if (isFirst && outline is not null)
            return OfOutline(heading);
        var (review, plan) = (Review.IsIn(heading), Plan.IsIn(heading));
        if (review == plan)
            return null;
        if (plan)
            return Names(heading, years.Plan) || heading.StartsWith("今年", StringComparison.Ordinal)
                ? SectionRole.Plan
                : null;
        return Names(heading, years.Review) || FiveYearPlans.LastYearIn(heading) <= years.Review ? SectionRole.Review : null;
    }

    private static SectionRole? OfOutline(string heading)
    {
        var (review, plan) = (Review.IsIn(heading), Plan.IsIn(heading) || OutlineAims.AtEnd(heading) > 0);
        if (review == plan)
            return null;
        return plan ? SectionRole.Plan : SectionRole.Review;
    }

    private static bool Names(string heading, int? year) =>
        year is { } known && YearReader.In(heading).Exists(one => one.Year == known);

    private (int? Year, (int From, int To)? Span) CandidatesOf(string heading, SectionRole role)
    {
        int? year = null;
        (int From, int To)? span = PlanIn(heading, role);
        foreach (var cue in TimeCues.In(heading, 0, heading.Length, years))
        {
            if (heading.AsSpan().HasAny(cue.Start - 1, "比较"))
                continue;
            if (YearOf(cue, role) is { } named)
                year = named;
            else if (cue is { Kind: CueKind.Span, From: { } from, To: { } to } && IsOf(role, to))
                span = Within(from, to, role);
        }

        return (year, span ?? TermIn(heading, role));
    }

    /// <summary>上半年工作总结, 1-9月经济运行情况: the part of the year that a heading begins with, or behind its year; null where it names none, or
    /// goes on to another (上半年工作总结及下半年工作安排).</summary>
    private static string? PartIn(string heading)
    {
        heading = heading[HeadingMark.Find(heading).Length..];
        string? part = null;
        foreach (var cue in TimeCues.In(heading, 0, heading.Length, default))
            if (cue is { Kind: CueKind.PartOfYear, Leads: true })
                part ??= cue.Months;
        return part is not null && heading.IndexOf("下半年", StringComparison.Ordinal) < 0 ? part : null;
    }

    /// <summary>过去五年, 本届政府: the years of a term up to the reviewed one; none of 本届政府开局之年.</summary>
    private (int From, int To)? TermIn(string heading, SectionRole role) =>
        role == SectionRole.Review
        && years.Review is { } last
        && Array.Exists(Terms, term => heading.Contains(term, StringComparison.Ordinal))
        && !Starts.IsIn(heading)
            ? (last - TermYears + 1, last)
            : null;

    private int? YearOf(TimeCue cue, SectionRole role) =>
        (cue.Kind, role) switch
        {
            (CueKind.Year, SectionRole.Plan) => cue.To >= years.Plan ? cue.To : null,
            (CueKind.Year, _) => cue.To <= years.Review ? cue.To : null,
            (CueKind.LastYear, SectionRole.Review) => years.Review,
            (CueKind.ThisYear, SectionRole.Plan) => years.Plan,
            _ => null,
        };

    /// <summary>“十五”发展回顾, “十五五”规划主要目标: the plan that a heading names with whatever stands behind, but for its beginning
    /// (“十五五”开局).</summary>
    private (int From, int To)? PlanIn(string heading, SectionRole role)
    {
        for (var i = 0; i < heading.Length; i++)
        {
            if (
                !Quotes.Contains(heading[i])
                || FiveYearPlans.AtStart(heading.AsSpan(i)) is not (var length, var from, var to)
            )
                continue;
            if (Starts.AtStart(heading.AsSpan(i + length)) == 0 && IsOf(role, to))
                return Within(from, to, role);
        }

        return null;
    }

    private bool IsOf(SectionRole role, int to) =>
        role == SectionRole.Plan
            ? to >= years.Plan
            : !(to > years.Review + TermYears);

    /// <summary>Of a review no later than the year under review.</summary>
    private (int From, int To)? Within(int from, int to, SectionRole role)
    {
        if (role == SectionRole.Plan)
            return (from, to);
        if (years.Review is not { } review)
            return (from, to);
        return from <= review ? (from, Math.Min(to, review)) : null;
    }
}
