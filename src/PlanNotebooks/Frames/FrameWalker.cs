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
    private const string Outline = "《纲要";
    private readonly string _text;
    private readonly ReportFrame _report;
    private readonly ReportYears _years;
    private readonly HeadingFrames _headings;
    private readonly SectionWalk _sections;
    private Block _block;
    private SectionRole _blockRole;
    private Opening? _opening;
    private TimeFrame _paragraph;
    private bool _opened;
    private bool _isFirst;

    /// <summary>A walk over a report.</summary>
    /// <param name="text">Its folded text.</param>
    /// <param name="report">What it says of itself.</param>
    public FrameWalker(string text, ReportFrame report)
    {
        _text = text;
        _report = report;
        _years = new ReportYears(report.ReviewYear, report.PlanYear);
        _headings = new HeadingFrames(_years, report.Months);
        _sections = new SectionWalk(text, report);
        _paragraph = _headings.Of("", SectionRole.Review);
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
                !HasFigure(_text.AsSpan(_block.Start, _block.End - _block.Start))
            );
        (_block, _blockRole, _opened, _isFirst) = (block, Role, false, true);
        var above = _headings.Of(Folding.Fold(block.Section), Role);
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

    /// <summary>The frames of the next sentence of the paragraph.</summary>
    public SentenceFrames Read(int start, int end)
    {
        var told = _paragraph.Role != Role;
        if (told && EndsTelling(start, end))
            _paragraph = _headings.Of(Folding.Fold(_block.Section), Role);
        if (OfOutline(start, end) is { } outline)
            _paragraph = outline;
        var frames = new SentenceFrames(_text, _report, start, _paragraph);
        var state = new SentenceState(_text, start, end, (Role, _block.Section.Length > 0), _report);
        var cues = TimeCues.In(_text, start, end, _years);
        foreach (var cue in cues)
        {
            var before = frames.Last;
            if (state.Apply(before, cue) is not { } next || next == before)
                continue;
            frames.Add(cue.End, next);
            if (!state.IsLocal(cue))
                Open(state, cue, next);
            else
                frames.Add(state.EndOf(cue), before);
        }

        _isFirst = false;
        RespectiveYears.Add(_text, end, cues, frames, _report);
        return frames;
    }

    /// <summary>五年来， at the head of a sentence is said of the rest of the paragraph, and 2020年是… at that of a paragraph.</summary>
    private void Open(in SentenceState state, TimeCue cue, TimeFrame next)
    {
        if (!state.Opens(cue) || !(_isFirst ? OpensParagraph(state, cue, next) : TurnsParagraph(cue, next)))
            return;
        _paragraph = next with { Scope = FrameScope.Paragraph };
        _opened = next.Role == Role;
    }

    /// <summary>Whether the opener of a paragraph's first sentence is said of all of it.</summary>
    private bool OpensParagraph(in SentenceState state, TimeCue cue, TimeFrame next) =>
        cue.StandsAlone || next.Role != _paragraph.Role || !state.HasFigureInClause(cue);

    /// <summary>Whether the opener of a later sentence is said of the rest of the paragraph: a part of a year never is, a year only where
    /// it is one of the report's own.</summary>
    private bool TurnsParagraph(TimeCue cue, TimeFrame next)
    {
        if (!cue.StandsAlone && next.Role == _paragraph.Role)
            return false;
        return cue.Kind switch
        {
            CueKind.PartOfYear => false,
            CueKind.Year => next.To == _years.Review || next.To == _years.Plan,
            _ => true,
        };
    }

    private bool Reaches(Opening opening, Block block, TimeFrame above) =>
        opening.Role == Role
        && block.Section.StartsWith(opening.Block.Section, StringComparison.Ordinal)
        && (
            block.Section == opening.Block.Section
            || above.Scope != FrameScope.Section
            || opening.Block.Section.Contains(above.Reason.Split(' ')[^1], StringComparison.Ordinal)
        );

    private bool IsItem(Block block) =>
        block.MarkStart < block.Start || Items.AtStart(_text.AsSpan(block.Start, block.End - block.Start)) > 0;

    /// <summary>《纲要(草案)》明确了…: what the outline of the five-year plan sets is for the span that the headings name beside the
    /// year.</summary>
    private TimeFrame? OfOutline(int start, int end)
    {
        var sentence = _text.AsSpan(start, end - start);
        var clause = sentence.IndexOfAny(',', ':') is var stop and >= 0 ? sentence[..stop] : sentence;
        return
            _paragraph.IsPlan
            && _paragraph.Beside is var (from, to)
            && to > _report.PlanYear
            && clause.Contains(Outline, StringComparison.Ordinal)
            ? _paragraph.Of(from, to, FrameScope.Paragraph, Outline)
            : null;
    }

    /// <summary>What the plan part told of the year before ends where a sentence sets an aim.</summary>
    private bool EndsTelling(int start, int end)
    {
        var sentence = _text.AsSpan(start, end - start);
        if (WordClasses.TargetCue.IsIn(sentence))
            return true;
        var clause = sentence.IndexOfAny(',', ':') is var stop and >= 0 ? sentence[..stop] : sentence;
        return Aims.AtStart(clause) > 0
            || Aims.AtStart(WordClasses.Of("region-prefix").AtStart(clause) is var prefix and > 0 ? clause[prefix..] : clause)
                > 0;
    }

    /// <summary>Whether a paragraph gives figures other than years, days and times.</summary>
    private static bool HasFigure(ReadOnlySpan<char> paragraph)
    {
        for (var i = 0; i < paragraph.Length; i++)
        {
            if (!char.IsAsciiDigit(paragraph[i]))
                continue;
            while (i < paragraph.Length && (char.IsAsciiDigit(paragraph[i]) || paragraph[i] == '.'))
                i++;
            if (i >= paragraph.Length || paragraph[i] is not ('年' or '月' or '日' or '届' or '次' or '-' or '—'))
                return true;
        }

        return false;
    }
}
