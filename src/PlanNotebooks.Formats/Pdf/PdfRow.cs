using System.Text;

namespace PlanNotebooks.Formats.Pdf;

/// <summary>What stands at one height of a page, from left to right.</summary>
internal sealed class PdfRow
{
    /// <summary>A gap of this many characters parts two cells of a table.</summary>
    private const double CellGap = 0.8;
    private const string NumberSigns = ".,";
    private const double NumberGap = 0.35;
    private const double WordGap = 0.15;
    private const double SameRow = 0.6;

    /// <summary>How many points apart cells of one column begin at most.</summary>
    private const double Aligned = 1;

    private readonly List<PdfWord> _words;

    private PdfRow(List<PdfWord> words, Func<PdfWord, PdfWord, bool>? parts = null)
    {
        _words = words;
        _words.Sort(static (a, b) => a.Left.CompareTo(b.Left));
        (Top, Bottom) = (_words.Min(word => word.Top), _words.Max(word => word.Bottom));
        Height = _words.Select(word => word.Height).Order().ElementAt(_words.Count / 2);
        Em = Math.Min(Height, EmOf(_words));
        Segments = Join(parts);
        Text = string.Join(' ', Segments.Select(segment => segment.Text));
    }

    public double Top { get; }

    public double Bottom { get; }

    /// <summary>The height of most of its characters.</summary>
    public double Height { get; }

    /// <summary>The width of a Chinese character in it; a character's box is higher than wide.</summary>
    public double Em { get; }

    public double Middle => (Top + Bottom) / 2;

    public double Left => _words[0].Left;

    public double Right => _words.Max(word => word.Right);

    /// <summary>Where its last character ends that is no sign: signs may hang out of the column.</summary>
    public double RightOfWords => Right - _words[^1].Hanging;

    public IReadOnlyList<PdfSegment> Segments { get; }

    public string Text { get; }

    public IReadOnlyList<PdfWord> Words => _words;

    /// <summary>Whether it is a line of cells of several lines, which stand beside, and between the lines of, a cell of one.</summary>
    public bool IsBetweenLinesOf(PdfRow other) => other.Top < Bottom && Top < other.Bottom;

    /// <summary>The rows of words, from the top down.</summary>
    /// <param name="words">The words.</param>
    /// <param name="share">How much of the lower of two words' heights both share that stand in one row.</param>
    public static List<PdfRow> Of(IEnumerable<PdfWord> words, double share = SameRow)
    {
        var rows = new List<PdfRow>();
        var current = new List<PdfWord>();
        var (top, bottom) = (0.0, 0.0);
        foreach (var word in words.OrderBy(word => word.Middle).ThenBy(word => word.Left))
        {
            var overlap = Math.Min(bottom, word.Bottom) - Math.Max(top, word.Top);
            if (current.Count > 0 && overlap < share * Math.Min(bottom - top, word.Height))
            {
                rows.Add(new PdfRow(current));
                current = [];
            }

            if (current.Count == 0)
                (top, bottom) = (word.Top, word.Bottom);
            current.Add(word);
        }

        if (current.Count > 0)
            rows.Add(new PdfRow(current));
        return rows;
    }

    /// <summary>Lines of a cell, put together; two numbers in two lines stay two.</summary>
    public static string Joined(IEnumerable<string> lines) =>
        lines.Aggregate((text, line) => IsLatin(text[^1]) && IsLatin(line[0]) ? $"{text} {line}" : text + line);

    private static bool IsLatin(char c) => char.IsAsciiLetterOrDigit(c);

    /// <summary>The row with its cells parted where cells of other rows begin too, although the gap before them is narrow.</summary>
    public PdfRow PartedAt(IReadOnlyList<double> starts) =>
        new([.. _words], (_, word) => starts.Any(start => Math.Abs(start - word.Left) < Aligned));

    /// <summary>The row with its cells parted where its words stand over different columns, although the gap between them is
    /// narrow.</summary>
    public PdfRow PartedOver(TableColumns columns) =>
        new([.. _words], (before, word) => columns.At(SegmentOf(before)) != columns.At(SegmentOf(word)));

    /// <summary>By its Chinese words where there are any: Latin digits are half as wide as a Chinese character only by
    /// custom.</summary>
    private static double EmOf(List<PdfWord> words)
    {
        var chinese = words.Where(word => word.IsChinese).Select(word => word.Em).Order().ToList();
        var ems = chinese.Count > 0 ? chinese : words.Select(word => word.Em).Order().ToList();
        return ems[ems.Count / 2];
    }

    /// <summary>Whether a number begins or ends between two words: 亿元 1120, 1120 1150.5, but not 18. 08.</summary>
    private static bool PartsNumbers(char before, char after) =>
        (char.IsAsciiDigit(after) || char.IsAsciiDigit(before)) && !NumberSigns.Contains(before);

    private static bool AreDigits(char before, char after) => char.IsAsciiDigit(before) && char.IsAsciiDigit(after);

    /// <summary>Whether the gap between two words parts cells: by its width alone, beside a number, between numbers of two sizes or that
    /// are printed over one another, or where a caller says so.</summary>
    private bool BeginsCell(PdfWord before, PdfWord word, double gap, Func<PdfWord, PdfWord, bool>? parts) =>
        gap > CellGap * Em
        || (gap > NumberGap * Em && PartsNumbers(before.Text[^1], word.Text[0]))
        || (AreDigits(before.Text[^1], word.Text[0]) && (gap < -NumberGap * Em || before.IsOfOtherSize(word)))
        || (gap > WordGap * Em && parts is not null && parts(before, word));

    /// <summary>Whether Latin characters or digits stand on both sides of a gap, which is then a space.</summary>
    private static bool AreLatin(PdfWord before, PdfWord word) =>
        char.IsAsciiLetterOrDigit(before.Text[^1]) && char.IsAsciiLetterOrDigit(word.Text[0]);

    private static PdfSegment SegmentOf(PdfWord word) => new(word.Left, word.Right, word.Text);

    private List<PdfSegment> Join(Func<PdfWord, PdfWord, bool>? parts)
    {
        var segments = new List<PdfSegment>();
        var text = new StringBuilder();
        var (left, right) = (_words[0].Left, _words[0].Left);
        var before = _words[0];
        foreach (var word in _words)
        {
            var gap = word.Left - right;
            if (text.Length > 0 && BeginsCell(before, word, gap, parts))
            {
                segments.Add(new PdfSegment(left, right, text.ToString()));
                text.Clear();
                left = word.Left;
            }
            else if (text.Length > 0 && gap > WordGap * Em && AreLatin(before, word))
            {
                text.Append(' ');
            }

            text.Append(word.Text);
            before = word;
            right = Math.Max(right, word.Right);
        }

        segments.Add(new PdfSegment(left, right, text.ToString()));
        return segments;
    }
}
