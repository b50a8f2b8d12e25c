using PlanNotebooks.Lexicon;
using PlanNotebooks.Reading;
using PlanNotebooks.Structure;

namespace PlanNotebooks.Frames;

/// <summary>Walks a report's blocks in their order, and tells those that look back from those that plan.</summary>
/// <remarks>Headings of the first level say so, and where a report has none, paragraphs that turn to the plan.</remarks>
internal sealed class SectionWalk(string text, ReportFrame frame)
{
    private static readonly WordClass Review = WordClasses.Of("review-heading");
    private const int OpeningReach = 60;
    private const int RunInReach = 16;
    private const int LongestLabel = 24;

    /// <summary>A five-year plan that ends later than this behind the plan year has just begun: “十五五”时期发展的主要考虑.</summary>
    private const int LaterYears = 3;
    private static readonly WordClass Opening = WordClasses.Of("plan-opening");
    private static readonly WordClass Ahead = FrameWords.Of("ahead");
    private static readonly WordClass Guides = FrameWords.Of("guide");
    private static readonly WordClass Turn = WordClasses.Of("plan-turn");
    private static readonly WordClass Plan = WordClasses.Of("plan-heading");
    private static readonly WordClass OutlineAims = WordClasses.Of("outline-aim");
    private static readonly WordClass Aimed = FrameWords.Of("aimed-line");
    private static readonly WordClass Titles = WordClasses.Of("title-line");
    private static readonly WordClass SetForth = FrameWords.Of("set-forth");
    private static readonly WordClass AimsSet = FrameWords.Of("aim-set");
    private static readonly WordClass Aims = FrameWords.Of("sounds-ahead");
    private static readonly WordClass Done = FrameWords.Of("sounds-done");
    private static readonly WordClass Gained = FrameWords.Of("sounds-gained");
    private static readonly WordClass Willed = FrameWords.Of("we-will");
    private static readonly WordClass Met = FrameWords.Of("aims-met");
    private static readonly WordClass ForAll = FrameWords.Of("aims-for-all");
    private static readonly WordClass AimsOver = FrameWords.Of("aims-over");
    private static readonly WordClass ThisYearWill = FrameWords.Of("this-year-will");
    private static readonly WordClass Actual = FrameWords.Of("actual");
    private SectionRole _role = frame.IsAdoptedPlan ? SectionRole.Plan : SectionRole.Review;
    private bool _soundsAhead;
    private bool? _isTold;
    private bool? _hasHeadings;
    private bool _isUnderHeading;
    private bool _looksBack;
    private int? _turn;

    /// <summary>The role of the block entered last.</summary>
    public SectionRole Role => _soundsAhead ? SectionRole.Plan : _role;

    /// <summary>Enters the next block, heading or paragraph.</summary>
    public void Enter(Block block)
    {
        var words = text.AsSpan(block.Start, block.End - block.Start);
        (_turn, _soundsAhead) = (null, false);
        if (block.IsHeading)
        {
            if (block.HeadingLevel > 1)
                return;
            _isUnderHeading = true;
            _role = OfHeading(words) ?? _role;
        }
        else if (RunInHeading(block) is { } role)
        {
            (_isUnderHeading, _role) = (true, role);
        }
        else if (!TellsRole(words) && block.IsParagraph)
        {
            EnterParagraph(block.Start, words);
        }

        _soundsAhead = IsOutline ? IsOfOutline(words) : StatesTasks(words) || (IsUntold && SoundsAhead(words));
    }

    private bool IsOutline => frame.OutlineYears is not null;

    /// <summary>Whether a line is a label that tells the role of what stands below it; in a plan for five years it does as a heading
    /// does.</summary>
    private bool TellsRole(ReadOnlySpan<char> line)
    {
        if (!IsLabelLine(line) || OfHeading(line) is not { } role)
            return false;
        (_isUnderHeading, _role) = (IsOutline || _isUnderHeading, role);
        return true;
    }

    /// <summary>Whether the plan begins with the sentence that ends at a place, in the midst of its paragraph.</summary>
    public bool Turns(int end)
    {
        if (!(_turn < end) || Role == SectionRole.Plan)
            return false;
        _role = SectionRole.Plan;
        return true;
    }

    private void EnterParagraph(int start, ReadOnlySpan<char> words)
    {
        var turn = PlanIn(words);
        if (turn == 0 || (!_isUnderHeading && TurnsToPlan(words)))
            _role = SectionRole.Plan;
        else if (turn is { } behind)
            _turn = start + behind;
    }

    /// <summary>力争…, 确保…, 我们要… and nothing that has been done: whether a paragraph of a report whose headings do not
    /// say it tells what is to be done; what we will do, and who will gain by it (我们将…,让群众得到实惠), has not been done.</summary>
    private static bool SoundsAhead(ReadOnlySpan<char> paragraph)
    {
        if (!Aims.IsIn(paragraph) || Done.IsIn(paragraph))
            return false;
        var gained = Gained.IndexIn(paragraph);
        return gained < 0 || Willed.IsIn(paragraph[(paragraph[..gained].LastIndexOf('。') + 1)..gained]);
    }

    /// <summary>Whether a paragraph of a plan for five years without any heading tells what is to be done: not where it says that something
    /// has been, nor behind one that speaks of the plan before, up to one that names a later year.</summary>
    private bool IsOfOutline(ReadOnlySpan<char> paragraph)
    {
        if (_isUnderHeading || HasHeadings())
            return false;
        if (FiveYearPlans.LastYearIn(paragraph) is { } last)
            _looksBack = last <= frame.ReviewYear;
        else if (YearReader.In(paragraph).Exists(one => one.Year > frame.PlanYear))
            _looksBack = false;
        return !_looksBack && !Done.IsIn(paragraph);
    }

    private bool HasHeadings() => _hasHeadings ??= AnyHeading(static _ => true);

    /// <summary>2010年水利建设的主要任务是:计划完成…: whether a paragraph of a report on a part of its year opens with what the year is to
    /// bring.</summary>
    private bool StatesTasks(ReadOnlySpan<char> paragraph)
    {
        var clause = paragraph.UpTo(",:。");
        return frame.Months is not null
            && paragraph.Length > clause.Length
            && paragraph[clause.Length] == ':'
            && AimsSet.AtEnd(clause.TrimEnd("是为")) > 0
            && Names(clause, frame.PlanYear)
            && !Met.IsIn(clause);
    }

    /// <summary>Whether no heading says, here, whether what stands below it looks back.</summary>
    private bool IsUntold => !(_isUnderHeading && IsToldByHeadings());

    /// <summary>Whether the report tells of its year alone, or one of its headings says whether it looks back; found where it is
    /// asked.</summary>
    private bool IsToldByHeadings() => _isTold ??= frame.SummaryYear is not null || AnyHeading(line => OfHeading(line) is not null);

    private bool AnyHeading(Func<string, bool> tells)
    {
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (HeadingMark.Find(line).Level == 1 && tells(line.First(HeadingMark.LongestHeading).ToString()))
                return true;
        }

        return false;
    }

    /// <summary>2021年目标: and 2020年成就: on a line of their own: a heading without a mark, that names one of the report's years; in a plan
    /// for five years 具体目标: too.</summary>
    private bool IsLabelLine(ReadOnlySpan<char> line) =>
        line.Length <= LongestLabel
        && line is [.., ':']
        && line.IndexOfAny(',', '。', ';') < 0
        && !Titles.IsIn(line)
        && (IsOutline || NamesOwnYear(line));

    private bool NamesOwnYear(ReadOnlySpan<char> line) =>
        YearReader.At(line, 0) is { } year && (year == frame.ReviewYear || (year == frame.PlanYear && Aimed.IsIn(line)));

    /// <summary>二、2005年主要任务今年是…: the role that a heading states which runs into its paragraph, where it names the year; else
    /// null.</summary>
    private SectionRole? RunInHeading(Block block)
    {
        if (block.MarkStart == block.Start || HeadingMark.Find(text.AsSpan(block.MarkStart, block.End - block.MarkStart)).Level != 1)
            return null;
        var words = text.AsSpan(block.Start, Math.Min(RunInReach, block.End - block.Start));
        var (review, plan) = (Review.IsIn(words), Plan.IsIn(words));
        var (role, year) = plan ? (SectionRole.Plan, frame.PlanYear) : (SectionRole.Review, frame.ReviewYear);
        return review != plan && Names(words, year) ? role : null;
    }

    /// <summary>The role of a first-level heading; null where the heading does not say. A five-year plan that is past
    /// (“十五”计划预期目标提前实现) is looked back on.</summary>
    private SectionRole? OfHeading(ReadOnlySpan<char> heading)
    {
        if (Review.IsIn(heading) || (IsPast(heading) && !Names(heading, frame.PlanYear)))
            return SectionRole.Review;
        return
            Plan.IsIn(heading)
            || (IsOutline && OutlineAims.AtEnd(heading.TrimEnd(':')) > 0)
            || (frame.PlanYear != frame.ReviewYear && Names(heading, frame.PlanYear))
            || FiveYearPlans.LastYearIn(heading) > frame.PlanYear + LaterYears
            ? SectionRole.Plan
            : null;
    }

    /// <summary>一、2014年工作 and “十五”计划预期目标提前实现: whether a heading names the year under review, or a five-year plan that is
    /// over.</summary>
    private bool IsPast(ReadOnlySpan<char> heading) =>
        Names(heading, frame.ReviewYear) || FiveYearPlans.LastYearIn(heading) <= frame.ReviewYear;

    /// <summary>2024年,我们将坚持稳中求进 and 未来五年,全市要…: whether a paragraph of a report without headings opens with the plan year, or
    /// the years to come, and an aim.</summary>
    private bool TurnsToPlan(ReadOnlySpan<char> paragraph)
    {
        if (SetsForth(paragraph) || OpensWithAims(paragraph))
            return true;
        var opensAhead = RelativeSpans.AtStart(PastYearAnd(paragraph)) is (_, _, true);
        if (!opensAhead && (frame.PlanYear is not { } year || YearReader.At(Ahead.TrimStart(paragraph), 0) != year))
            return false;
        return Turn.IsIn(paragraph.UpTo("。")) || Guides.IsIn(paragraph.Behind("。").UpTo("。"));
    }

    /// <summary>今年将继续办好民生实事: whether a paragraph opens with what is to be done this year, in a report of two years.</summary>
    private bool OpensWithAims(ReadOnlySpan<char> paragraph) => frame.SummaryYear is null && ThisYearWill.AtStart(paragraph) > 0;

    /// <summary>未来五年 of 2022年及未来五年.</summary>
    private static ReadOnlySpan<char> PastYearAnd(ReadOnlySpan<char> paragraph) =>
        paragraph[FourDigitYear.AtStart(paragraph)..].TrimStart("及和");

    /// <summary>青山县划定发展预期目标, and 报告提出主要目标:: whether a paragraph's first clause sets forth aims, and none of the year under
    /// review.</summary>
    private bool SetsForth(ReadOnlySpan<char> paragraph)
    {
        var clause = paragraph.UpTo(",:。");
        var aims = AimsSet.AtEnd(clause);
        return aims > 0
            && SetForth.IsIn(clause[..^aims])
            && !Met.IsIn(clause)
            && (!Names(clause, frame.ReviewYear) || Names(clause, frame.PlanYear));
    }

    /// <summary>Where in a paragraph without a heading mark the plan begins, as it gives the main expected targets of the plan year, which
    /// their sentence names, or one before (今年是“十五五”起步之年,…。主要预期目标是): with their sentence where figures stand before it,
    /// else at its head; null where it does not turn to the plan.</summary>
    private int? PlanIn(ReadOnlySpan<char> paragraph)
    {
        if (Opening.IsIn(paragraph.First(OpeningReach)))
            return 0;
        var cue = WordClasses.TargetCue.IndexIn(paragraph);
        if (cue < 0)
            return null;
        var start = paragraph[..cue].LastIndexOf('。') + 1;
        var lead = paragraph[start..cue];
        if (
            !Names(paragraph[..cue], frame.PlanYear)
            && !lead.Contains("今年", StringComparison.Ordinal)
            && !IsOfPlanAhead(lead)
            && !paragraph[..start].Contains(YearsTold.ThisYear, StringComparison.Ordinal)
            && !(IsUntold && Announces(lead, paragraph[cue..]))
        )
            return null;
        return PrintedFigures.AreIn(paragraph[..start]) ? start : 0;
    }

    /// <summary>全县经济社会发展的主要预期目标是: whether the aims for all of a region are given, with no word of whose year they were nor of
    /// what came of them.</summary>
    private static bool Announces(ReadOnlySpan<char> lead, ReadOnlySpan<char> aims)
    {
        aims = aims.UpTo("。");
        return ForAll.AtEnd(lead) > 0
            && aims.HasAny(WordClasses.TargetCue.AtStart(aims), "是为:")
            && !AimsOver.IsIn(lead)
            && !lead.ContainsAnyInRange('0', '9')
            && !Actual.IsIn(aims);
    }

    /// <summary>湖南省“十一五”发展的主要目标是: whether words name a five-year plan that has just begun.</summary>
    private bool IsOfPlanAhead(ReadOnlySpan<char> lead) => FiveYearPlans.LastYearIn(lead) > frame.PlanYear + LaterYears;

    private static bool Names(ReadOnlySpan<char> phrase, int? year) => year is { } known && YearReader.Names(phrase, known);
}
