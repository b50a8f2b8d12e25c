using PlanNotebooks.Reading;

namespace PlanNotebooks.Structure;

/// <summary>Takes a report apart into paragraphs under their headings, each with the role of its section.</summary>
internal sealed class Outline
{
    private const int LongestHeading = 60;
    private const int LongestInlineHeading = 36;

    private readonly ReportText _text;
    private readonly ReportFrame _frame;
    private readonly List<Block> _blocks = [];
    private readonly string?[] _headings = new string?[5];
    private SectionRole _role;
    private bool _inNotes;

    private Outline(ReportText text, ReportFrame frame)
    {
        _text = text;
        _frame = frame;
        _role = frame.IsAdoptedPlan ? SectionRole.Plan : SectionRole.Review;
    }

    /// <summary>The blocks of a report, in the order of its text.</summary>
    public static IReadOnlyList<Block> Of(ReportText text, ReportFrame frame) => new Outline(text, frame).Build();

    private List<Block> Build()
    {
        var (start, table) = (0, 0);
        while (start < _text.Folded.Length)
        {
            if (table < _text.Tables.Count && start == _text.Tables[table].Start)
            {
                start = _text.Tables[table++].End;
                continue;
            }

            var length = _text.Folded.AsSpan(start).IndexOf('\n');
            var end = length < 0 ? _text.Folded.Length : start + length;
            if (end > start)
                AddParagraph(start, end);
            start = end + 1;
        }

        return _blocks;
    }

    private void AddParagraph(int start, int end)
    {
        var paragraph = _text.Folded.AsSpan(start, end - start);
        var mark = HeadingMark.Find(paragraph);
        _inNotes |= Notes.IsOpening(paragraph);
        if (_inNotes || Notes.IsNote(paragraph))
        {
            Add(start, end, false, null, true);
            return;
        }

        if (mark.Level == 0)
        {
            var isBare = _headings[0] is null && _headings[1] is null;
            if (SectionRoles.StartsPlan(paragraph, _frame) || (isBare && SectionRoles.TurnsToPlan(paragraph, _frame)))
                _role = SectionRole.Plan;
            Add(start, end, false);
            return;
        }

        var stop = paragraph.IndexOf('。');
        if (stop < 0 && paragraph.Length <= LongestHeading && !IsItem(paragraph[mark.Length..], mark))
        {
            Enter(SlotOf(mark), _text.Text.AsSpan(start, end - start).Trim(), paragraph);
            Add(start, end, true);
        }
        else if (stop >= 0 && stop - mark.Length <= LongestInlineHeading && !HasAmount(paragraph[mark.Length..stop]))
        {
            Enter(SlotOf(mark), _text.Text.AsSpan(start, stop), paragraph[..stop]);
            Add(start, start + stop + 1, true);
            if (start + stop + 1 < end)
                Add(start + stop + 1, end, false);
        }
        else
        {
            Leave(mark.Level);
            Add(start + mark.Length, end, false, start);
        }
    }

    /// <summary>1.地区生产总值增长7%以上; and (1)税收收入完成27605万元,同比下降23.7%; are items of a list, with or without a full stop.</summary>
    private static bool IsItem(ReadOnlySpan<char> line, HeadingMark mark) =>
        mark.Level > 2 && HasAmount(line) || (line.Length > 0 && line[^1] == ';' && HasAmount(line));

    private static bool HasAmount(ReadOnlySpan<char> phrase) =>
        phrase.ContainsAnyInRange('0', '9') && !phrase.Contains('年');

    private void Enter(int level, ReadOnlySpan<char> heading, ReadOnlySpan<char> folded)
    {
        Leave(level);
        _headings[level] = heading.ToString();
        if (level <= 1)
            _role = SectionRoles.OfHeading(folded, _frame, _role);
    }

    /// <summary>A heading without a mark (“十一五”时期工作回顾) stands above those with one.</summary>
    private static int SlotOf(HeadingMark mark) => mark.Length == 0 ? 0 : mark.Level;

    private void Leave(int level) => Array.Clear(_headings, level, _headings.Length - level);

    private void Add(int start, int end, bool isHeading, int? markStart = null, bool isNote = false) =>
        _blocks.Add(
            new Block(start, end, Path(), _role, isHeading) { MarkStart = markStart ?? start, IsNote = isNote }
        );

    private string Path() => string.Join(" / ", _headings.Where(heading => heading is not null));
}
