using System.Text.RegularExpressions;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Structure;

/// <summary>Takes a report apart into paragraphs under their headings.</summary>
internal sealed partial class Outline
{
    private const int LongestInlineHeading = 36;

    /// <summary>A longer line is a text that has lost its breaks.</summary>
    private const int LongestParagraph = 2000;
    private const string Ordinals = "一二三四五六七八九";

    private readonly ReportText _text;
    private readonly List<Block> _blocks = [];
    private readonly string?[] _headings = new string?[5];
    private bool _inNotes;

    /// <summary>The headings that stand above the next block, joined; null where one has come or gone since they were.</summary>
    private string? _path;

    private Outline(ReportText text) => _text = text;

    /// <summary>The blocks of a report, in the order of its text.</summary>
    public static IReadOnlyList<Block> Of(ReportText text) => new Outline(text).Build();

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
                AddLine(start, end);
            start = end + 1;
        }

        return _blocks;
    }

    /// <summary>Adds a line; of one that has lost its breaks (…提出意见。一、2024年工作回顾过去一年,…) each heading, and what stands between.</summary>
    private void AddLine(int start, int end)
    {
        var next = 0;
        var line = end - start > LongestParagraph ? _text.Folded.AsSpan(0, end) : default;
        foreach (var mark in Marks().EnumerateMatches(line, Math.Min(start, line.Length)))
        {
            if (!Ordinals.AsSpan(next).StartsWith(line.Slice(mark.Index, 1)))
                continue;
            var length = HeadingMark.LengthOfRunOn(line[mark.Index..]);
            if (length == 0)
                continue;
            next++;
            AddParagraph(start, mark.Index);
            start = mark.Index + length;
            Enter(1, mark.Index, start, start);
        }

        AddParagraph(start, end);
    }

    [GeneratedRegex("(?<=[。:!])[一二三四五六七八九]、")]
    private static partial Regex Marks();

    private void AddParagraph(int from, int end)
    {
        var start = from + BulletsOf(_text.Folded.AsSpan(from, end - from));
        var paragraph = _text.Folded.AsSpan(start, end - start);
        var mark = HeadingMark.Find(paragraph);
        _inNotes |= Notes.IsOpening(paragraph);
        if (_inNotes || Notes.IsNote(paragraph) || Notes.IsMarked(_text.Raw.AsSpan(0, _text.RawOffset(start)), paragraph))
        {
            _blocks.Add(new Block(start, end, Path(), false) { IsNote = true });
            return;
        }

        if (mark.Level > 0)
            AddMarked(start, end, mark);
        else
            _blocks.Add(new Block(start, end, Path(), false) { IsParagraph = true, MarkStart = from });
    }

    /// <summary>How long the bullet is that a paragraph begins with, and the spaces behind it.</summary>
    private static int BulletsOf(ReadOnlySpan<char> paragraph) =>
        paragraph.Length - paragraph.TrimStart(ItemMark.Bullets).TrimStart(' ').Length is var bullets
        && bullets < paragraph.Length
        && ItemMark.Bullets.Contains(paragraph[0])
            ? bullets
            : 0;

    /// <summary>Adds what has a mark: a heading, a heading and the paragraph on its line, or a paragraph with a number.</summary>
    private void AddMarked(int start, int end, HeadingMark mark)
    {
        var paragraph = _text.Folded.AsSpan(start, end - start);
        var stop = paragraph.IndexOf('。');
        if (stop < 0 && paragraph.Length <= HeadingMark.LongestHeading && !IsItem(paragraph[mark.Length..], mark))
        {
            Enter(SlotOf(mark), start, end, end);
        }
        else if (stop >= 0 && stop - mark.Length <= LongestInlineHeading && !HasAmount(paragraph[mark.Length..stop]))
        {
            Enter(SlotOf(mark), start, start + stop, start + stop + 1);
            if (start + stop + 1 < end)
                _blocks.Add(new Block(start + stop + 1, end, Path(), false));
        }
        else
        {
            Leave(mark.Level);
            _blocks.Add(new Block(start + mark.Length, end, Path(), false) { MarkStart = start });
        }
    }

    /// <summary>1.地区生产总值增长7%以上; and (1)税收收入完成27605万元,同比下降23.7%; are items of a list, with or without a full stop.</summary>
    private static bool IsItem(ReadOnlySpan<char> line, HeadingMark mark) =>
        (mark.Level > 2 || line.EndsWith(';')) && HasAmount(line);

    /// <summary>Whether digits stand in it other than those of a year.</summary>
    private static bool HasAmount(ReadOnlySpan<char> phrase)
    {
        while (phrase.IndexOfAnyInRange('0', '9') is var at and >= 0)
        {
            phrase = phrase[at..];
            var digits = phrase.IndexOfAnyExceptInRange('0', '9');
            if (digits < 0 || phrase[digits] != '年')
                return true;
            phrase = phrase[(digits + 1)..];
        }

        return false;
    }

    /// <summary>Adds a heading, from its first character to past its last, and past the stop behind it.</summary>
    private void Enter(int level, int start, int end, int past)
    {
        Leave(level);
        (_headings[level], _path) = (_text.Text.AsSpan(start, end - start).Trim().ToString(), null);
        _blocks.Add(new Block(start, past, Path(), true) { HeadingLevel = level });
    }

    /// <summary>A heading without a mark (“十一五”时期工作回顾) stands above those with one.</summary>
    private static int SlotOf(HeadingMark mark) => mark.Length == 0 ? 0 : mark.Level;

    private void Leave(int level)
    {
        Array.Clear(_headings, level, _headings.Length - level);
        _path = null;
    }

    private string Path() => _path ??= string.Join(" / ", _headings.Where(heading => heading is not null));
}
