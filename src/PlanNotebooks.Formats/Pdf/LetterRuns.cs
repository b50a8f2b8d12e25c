using System.Text;
using PlanNotebooks.Reading;
using UglyToad.PdfPig.Content;

namespace PlanNotebooks.Formats.Pdf;

/// <summary>Joins a page's letters to runs that stand close together in one line, and leaves out what is no text of the page:
/// watermarks, marks of footnotes, letters printed twice.</summary>
/// <param name="direction">The direction of the page's text.</param>
internal sealed class LetterRuns(PageDirection direction)
{
    private const string NoteMarks = "[]〔〕［］¹²³*①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
    private const double Ascent = 0.88;
    private const double Descent = 0.22;
    private const double WordGap = 0.1;
    private const double Overlap = 0.5;
    private const double SameLine = 0.1;
    private const double SamePlace = 0.2;
    private const double MarkSize = 0.78;
    private const double MarkRise = 0.15;
    private const double MarkReach = 0.6;

    /// <summary>What a control character in a font's table of characters is read as: a bullet, which is no text.</summary>
    private const char Bullet = '\uF0B7';

    private readonly List<PdfWord> _words = [];
    private readonly HashSet<(string Text, double Size, int X, int Y)> _seen = [];
    private readonly StringBuilder _text = new();
    private Place _first;
    private Place _last;

    /// <summary>Where what was printed last ends: a letter of the run, or one of a mark behind it.</summary>
    private double _right;

    /// <summary>The runs so far, in the order in which the file prints them.</summary>
    public IReadOnlyList<PdfWord> Words
    {
        get
        {
            EndRun();
            return _words;
        }
    }

    /// <summary>What was left out.</summary>
    public Omissions LeftOut { get; } = new();

    /// <summary>Adds a letter.</summary>
    public void Add(Letter letter)
    {
        var text = TextOf(letter.Value);
        if (string.IsNullOrWhiteSpace(text))
        {
            EndRun();
            return;
        }

        if (!direction.Has(letter))
        {
            LeftOut.Add(Omissions.Watermarks, text);
            return;
        }

        var place = new Place(
            direction.Left(letter.StartBaseLine),
            direction.Left(letter.EndBaseLine),
            direction.Down(letter.StartBaseLine),
            SizeOf(letter)
        );
        if (IsPrintedBefore(text, place))
            LeftOut.Add(Omissions.Overprints, text);
        else if (IsMark(text, place))
            LeftOut.Add(Omissions.FootnoteMarks, text);
        else
            Append(text, place);
        _right = place.Right;
    }

    /// <summary>Leaves out a letter that nobody sees.</summary>
    public void LeaveOut(Letter letter, string reason) => LeftOut.Add(reason, TextOf(letter.Value));

    private static double SizeOf(Letter letter) =>
        letter.PointSize > 0 ? letter.PointSize : Math.Max(letter.BoundingBox.Height, 1);

    /// <summary>The characters of a letter: one that its font cannot tell is lost, one that is a control character is a bullet.</summary>
    private static string TextOf(string? value)
    {
        if (string.IsNullOrEmpty(value))
            return Damage.Mark.ToString();
        if (value.Length == 1 && char.IsControl(value[0]))
            return char.IsWhiteSpace(value[0]) ? " " : Bullet.ToString();
        return Radicals.Plain(value.Replace('\0', Bullet));
    }

    private bool IsPrintedBefore(string text, Place place)
    {
        var (step, size) = (Math.Max(SamePlace * place.Size, 0.1), Math.Round(place.Size, 1));
        var (x, y) = ((int)Math.Round(place.Left / step), (int)Math.Round(place.Line / step));
        for (var i = -1; i <= 1; i++)
            for (var j = -1; j <= 1; j++)
                if (_seen.Contains((text, size, x + i, y + j)))
                    return true;
        _seen.Add((text, size, x, y));
        return false;
    }

    /// <summary>A small raised digit behind a word: ² behind 生产总值 is a footnote's, behind m it is the metre's.</summary>
    private bool IsMark(string text, Place place) =>
        _text.Length > 0
        && place.Size <= _last.Size * MarkSize
        && IsRaised(place)
        && !char.IsAsciiLetter(_text[^1])
        && text.All(static c =>
            char.IsDigit(c) || NoteMarks.Contains(c)
        );

    /// <summary>Whether a letter stands right behind the one before it, or behind what is raised there, and a little higher than the
    /// run.</summary>
    private bool IsRaised(Place place) =>
        _last.Line - place.Line > _last.Size * MarkRise
        && _last.Line - place.Line < _last.Size
        && Math.Abs(place.Left - _right) < _last.Size * MarkReach;

    private void Append(string text, Place place)
    {
        if (_text.Length > 0 && !GoesOn(place))
            EndRun();
        if (_text.Length == 0)
            _first = place;
        _text.Append(text);
        _last = place;
    }

    private bool GoesOn(Place place)
    {
        var gap = place.Left - _last.Right;
        return Math.Abs(place.Line - _last.Line) < SameLine * _last.Size
            && Math.Abs(place.Size - _last.Size) < SameLine * _last.Size
            && gap < WordGap * _last.Size
            && gap > -Overlap * _last.Size;
    }

    private void EndRun()
    {
        if (_text.Length == 0)
            return;
        var word = new PdfWord(
            _first.Left,
            _first.Line - (Ascent * _first.Size),
            Math.Max(_last.Right, _first.Left),
            _first.Line + (Descent * _first.Size),
            _text.ToString()
        );
        _words.Add(word.Trimmed() with { Order = _words.Count });
        _text.Clear();
    }

    /// <summary>Where a letter stands, from the upper left corner of the page as it is read.</summary>
    private readonly record struct Place(double Left, double Right, double Line, double Size);
}
