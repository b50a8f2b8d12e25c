using PlanNotebooks.Lexicon;
using PlanNotebooks.Reading;
using PlanNotebooks.Structure;

namespace PlanNotebooks.Frames;

/// <summary>Walks a report's paragraphs and sentences in their order and keeps what each speaks of: the one place that decides role and
/// years.</summary>
/// <remarks>
/// In this order, the nearest wins: the words of a sentence; the opener of its paragraph; the opener of the paragraph above, for the
/// items that it
/// opens; the headings, the lowest first; the report's own years.
/// </remarks>
internal sealed class FrameWalker
{
    private static readonly WordClass Items = FrameWords.Of("item");
    private static readonly WordClass Aims = FrameWords.Of("aim");
    private static readonly WordClass WholeYear = FrameWords.Of("whole-year");
    private static readonly WordClass Estimates = FrameWords.Of("estimated");
    private static readonly WordClass Growth = FrameWords.Of("held-against");
    private static readonly (CueKind First, CueKind Second)[] Pairs =
    [
        (CueKind.PartOfYear, CueKind.PartOfYear),
        (CueKind.PartOfYear, CueKind.WholeYear),
        (CueKind.LastYear, CueKind.ThisYear),
    ];
    private const string Outline = "《纲要";
    private const string Stops = ",;:";
    private const string YearEnds = "底末";

    private readonly string _text;
    private readonly ReportFrame _report;
    private readonly ReportYears _years;
    private readonly HeadingFrames _headings;
    private readonly SectionWalk _sections;
    private readonly List<TimeCue> _cues = [];
    private readonly SentenceFrames _frames;
    private Block _block;
    private SectionRole _blockRole;
    private Opening? _opening;
    private TimeFrame _paragraph;
    private bool _opened;
    private bool _isFirst;

    /// <summary>The headings of the blocks entered last, as they stand and folded: many blocks have the same.</summary>
    private (string Printed, string Folded) _section = ("", "");

    /// <summary>A walk over a report.</summary>
    /// <param name="text">Its folded text.</param>
    /// <param name="report">What it says of itself.</param>
    public FrameWalker(string text, ReportFrame report)
    {
        _text = text;
        _report = report;
        _years = new ReportYears(report.ReviewYear, report.PlanYear);
        _headings = new HeadingFrames(_years, report.Months, report.OutlineYears);
        _sections = new SectionWalk(text, report);
        _paragraph = _headings.Of("", SectionRole.Review);
        _frames = new SentenceFrames(text, report);
    }

    /// <summary>What opened the paragraphs below it: 五年来，我们主要做了以下工作：.</summary>
    private sealed record Opening(TimeFrame Frame, Block Block, SectionRole Role, bool IsLeadIn);

    /// <summary>What the section of the paragraph is about.</summary>
    public SectionRole Role => _sections.Role;

    /// <summary>Begins a paragraph, or passes a heading.</summary>
    public void Enter(Block block)
    {
        _sections.Enter(block);
        if (block.IsHeading)
            return;
        if (_opened)
            _opening = new Opening(
                _paragraph,
                _block,
                _blockRole,
                !PrintedFigures.AreIn(_text.AsSpan(_block.Start, _block.End - _block.Start))
            );
        (_block, _blockRole, _opened, _isFirst) = (block, Role, false, true);
        if (!ReferenceEquals(_section.Printed, block.Section))
            _section = (block.Section, Folding.Fold(block.Section));
        var above = _headings.Of(_section.Folded, Role);
        if (_opening is { } opening && !Reaches(opening, block, above))
            _opening = null;
        _paragraph =
            _opening is { } open && (open.IsLeadIn || IsItem(block))
                ? open.Frame with
                {
                    Scope = FrameScope.Items,
                    Beside = above.Beside,
                }
                : above;
    }

    /// <summary>The frames of the next sentence of the paragraph, until that behind it is asked for.</summary>
    public SentenceFrames Read(int start, int end)
    {
        TurnParagraph(start, end);
        var frames = _frames.Begin(start, _paragraph);
        _cues.Clear();
        TimeCues.Add(_text, start, end, _years, _cues);
        FollowCues(new SentenceState(_text, start, end, (Role, _block.Section.Length > 0), _report), frames);
        _isFirst = false;
        RespectiveYears.Add(_text, end, _cues, frames, _report);
        if (!_paragraph.IsPlan && AnnouncedAims.EndIn(_text.AsSpan(start, end - start)) is var aims and > 0)
            frames.Add(start + aims, AimsSet(frames.At(start + aims)));
        if (!_paragraph.IsPlan)
            AddApproved(start, end, frames);
        if (YearPair.In(_text.AsSpan(start, end - start)) is { } pair && pair.To == _paragraph.To)
            _paragraph = _paragraph with { Pair = pair };
        return frames;
    }

    /// <summary>What the sentence as a whole says of the paragraph from it on.</summary>
    private void TurnParagraph(int start, int end)
    {
        if (_sections.Turns(end))
            _paragraph = _headings.Of(Folding.Fold(_block.Section), Role);
        var told = _paragraph.Role != Role;
        if (told && EndsTelling(start, end))
            _paragraph = _headings.Of(_section.Folded, Role);
        if (OfOutline(start, end) is { } outline)
            _paragraph = outline;
        if (_paragraph.IsPlan && TellsEstimate(_text.AsSpan(start, end - start)))
            _paragraph = (_paragraph with { Role = SectionRole.Review }).Of(null, _years.Review, FrameScope.Paragraph, "预计 … 同比");
    }

    /// <summary>The frames that the words of time in a sentence open, one behind another.</summary>
    private void FollowCues(in SentenceState state, SentenceFrames frames)
    {
        foreach (var cue in _cues)
        {
            var before = frames.Last;
            if (state.Apply(before, cue) is not { } next || next == before)
                continue;
            frames.Add(cue.End, next);
            if (state.Reach.IsLocal(cue) || state.IsYearBefore(before, cue))
                frames.Add(state.Reach.EndOf(cue), Behind(before, next));
            else if (state.Reach.EndOfAside(before, cue) is { } aside)
                frames.Add(aside, before);
            else if (!IsPartOfTwo(cue))
                Open(state, cue, next);
        }
    }

    /// <summary>The frame behind a stretch of its own: the one before it, which keeps the years of a mean (五年年均增长12.9%) beside
    /// it.</summary>
    private static TimeFrame Behind(TimeFrame before, TimeFrame stretch) =>
        stretch is { From: { } from, To: { } to } && !before.IsSpan && before.Beside is null && stretch.Role == before.Role
            ? before with { Beside = (from, to) }
            : before;

    /// <summary>上半年…,下半年…; 上年…,今年…: what another follows in its sentence opens nothing.</summary>
    private bool IsPartOfTwo(TimeCue cue) =>
        _cues.Exists(other => other.Start > cue.End && other.Leads && Pairs.Contains((cue.Kind, other.Kind)));

    /// <summary>The budget that a review quotes as it was approved, up to what came of it.</summary>
    private void AddApproved(int start, int end, SentenceFrames frames)
    {
        if (ApprovedBudgets.In(_text.AsSpan(start, end - start)) is not (var from, var until))
            return;
        var (approved, behind) = (AimsSet(frames.At(start + from)), frames.At(start + until));
        frames.Add(start + from, approved);
        if (start + until < end)
            frames.Add(start + until, behind.IsPlan ? _paragraph : behind);
    }

    /// <summary>What a review quotes as the aims that were set for its year.</summary>
    private TimeFrame AimsSet(TimeFrame told) =>
        (told with { Role = SectionRole.Plan }).Of(null, told.IsSpan ? _years.Review : told.To, FrameScope.Sentence, "aims that were set");

    /// <summary>五年来， at the head of a sentence is said of the rest of the paragraph, and 2020年是… at that of a paragraph; in one of a span
    /// of years 今年预期目标是:… too, wherever it stands.</summary>
    private void Open(in SentenceState state, TimeCue cue, TimeFrame next)
    {
        var announces = !_isFirst && _paragraph.IsSpan && state.Reach.AnnouncesAims(cue);
        if (cue.Kind == CueKind.SamePeriod || !(announces || state.Reach.Opens(cue)))
            return;
        if (!(announces || (_isFirst ? OpensParagraph(state, cue, next) : TurnsParagraph(cue, next))))
            return;
        _paragraph = next with { Scope = FrameScope.Paragraph };
        _opened = next.Role == Role && !IsOfTitle(next);
    }

    /// <summary>2020年青山区政府工作报告 above a review of 2019: a year that is not reviewed opens no results below it.</summary>
    private bool IsOfTitle(TimeFrame next) =>
        !next.IsPlan && next.Months is null && next.To > _years.Review;

    /// <summary>Whether the opener of a paragraph's first sentence is said of all of it.</summary>
    private bool OpensParagraph(in SentenceState state, TimeCue cue, TimeFrame next)
    {
        if (cue.StandsAlone || next.Role != _paragraph.Role)
            return true;
        // 2021年是建党100周年 says what year it is, and gives no figure of it.
        var saysWhatYear = _text.AsSpan().Has(cue.End, '是');
        return saysWhatYear || !state.Reach.HasFigureInClause(cue);
    }

    /// <summary>Whether the opener of a later sentence is said of the rest of the paragraph: a part of a year never is, a year only where
    /// it is one of the report's own.</summary>
    private bool TurnsParagraph(TimeCue cue, TimeFrame next)
    {
        if (!cue.StandsAlone && next.Role == _paragraph.Role)
            return false;
        return cue.Kind switch
        {
            CueKind.PartOfYear => false,
            CueKind.Year => (next.To == _years.Review && !EndsSpan(cue)) || next.To == _years.Plan,
            _ => true,
        };
    }

    /// <summary>五年来,…。2019年底,…: the end of the span that is spoken of says when something stood so, and ends no span.</summary>
    private bool EndsSpan(TimeCue cue)
    {
        var sign = _text[cue.End - 1];
        return _paragraph.IsSpan && YearEnds.Contains(sign);
    }

    private bool Reaches(Opening opening, Block block, TimeFrame above) =>
        opening.Role == Role
        && block.Section.StartsWith(opening.Block.Section, StringComparison.Ordinal)
        && (
            block.Section == opening.Block.Section
            || above.Scope != FrameScope.Section
            || opening.Block.Section.AsSpan().Contains(LastOf(above.Reason), StringComparison.Ordinal)
        );

    private static ReadOnlySpan<char> LastOf(string words) => words.AsSpan(words.LastIndexOf(' ') + 1);

    private bool IsItem(Block block) =>
        block.MarkStart < block.Start || Items.AtStart(_text.AsSpan(block.Start, block.End - block.Start)) > 0;

    /// <summary>《纲要(草案)》明确了…: what the outline of the five-year plan sets is for the span that the headings name beside the
    /// year.</summary>
    private TimeFrame? OfOutline(int start, int end)
    {
        var sentence = _text.AsSpan(start, end - start);
        var clause = sentence.UpTo(",:");
        return
            _paragraph.IsPlan
            && _paragraph.Beside is var (from, to)
            && to > _report.PlanYear
            && clause.Contains(Outline, StringComparison.Ordinal)
            ? _paragraph.Of(from, to, FrameScope.Paragraph, Outline)
            : null;
    }

    /// <summary>预计完成生产总值690亿元,同比增长15%: an estimate that is held against the year before is no aim.</summary>
    private static bool TellsEstimate(ReadOnlySpan<char> sentence)
    {
        if (!Growth.IsIn(sentence) || WordClasses.TargetCue.IsIn(sentence))
            return false;
        for (var at = 0; Estimates.IndexIn(sentence[at..]) is var found and >= 0; at += found + 1)
            if (sentence.Begins(at + found, Stops))
                return true;
        return false;
    }

    /// <summary>What the plan part told of the year before ends where a sentence sets an aim.</summary>
    private bool EndsTelling(int start, int end)
    {
        var sentence = _text.AsSpan(start, end - start);
        if (WordClasses.TargetCue.IsIn(sentence))
            return true;
        var clause = WholeYear.TrimStart(sentence.UpTo(",:"));
        return Aims.AtStart(clause[WordClasses.RegionPrefix.AtStart(clause)..]) > 0;
    }
}
