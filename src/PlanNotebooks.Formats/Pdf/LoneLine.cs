namespace PlanNotebooks.Formats.Pdf;

/// <summary>Tells a short line between what stands in two columns: nothing is beside it, and it begins a paragraph below a left column that
/// breaks off, since its text goes on in the right one, or stands farther below both than lines are apart.</summary>
internal sealed class LoneLine
{
    private const string SentenceEnds = "。；！？：";
    private const double Indent = 1;
    private const double Full = 2;
    private const double WiderGap = 0.4;

    /// <summary>How many lines above it are looked at.</summary>
    private const int Reach = 100;

    /// <summary>Within how many lines something stands beside it, or the columns go on below it.</summary>
    private const int Near = 2;
    private readonly List<SplitLine> _lines;
    private readonly PdfRow _row;
    private readonly int _at;

    /// <summary>What stands above it in the left column.</summary>
    private readonly List<PdfWord> _left;

    private LoneLine(List<SplitLine> lines, int at)
    {
        (_lines, _row, _at) = (lines, lines[at].Row, at);
        _left = Above.SelectMany(line => line.Left).ToList();
    }

    private IEnumerable<SplitLine> Above =>
        _lines.Take(_at).Skip(Math.Max(0, _at - Reach)).Where(line => !line.IsAcross);

    private bool IsBeside =>
        _lines
            .Skip(Math.Max(0, _at - Near))
            .Take((2 * Near) + 1)
            .SelectMany(line => line.Right)
            .Any(word => word.Top < _row.Bottom && word.Bottom > _row.Top);

    private bool BeginsParagraph =>
        _row.Left > _left.Min(word => word.Left) + (Indent * _row.Em) || ParagraphWriter.BeginsChapter(_row.Text);

    private bool IsBelowBrokenOff =>
        _left[^1].Right > _left.Max(word => word.Right) - (Full * _row.Em) && !SentenceEnds.Contains(_left[^1].Text[^1]);

    private bool ColumnsGoOn =>
        _at + 1 == _lines.Count || _lines.Skip(_at + 1).Take(Near).Any(line => line.IsAcross || line.Right.Count > 0);

    /// <summary>Whether it stands farther below both columns, which end about as high, than lines are apart.</summary>
    private bool IsApart
    {
        get
        {
            var right = Above.SelectMany(line => line.Right).Select(word => word.Bottom).DefaultIfEmpty().Max();
            var gaps = _left.Zip(_left.Skip(1), (word, next) => next.Top - word.Bottom).Where(gap => gap > 0).Order().ToList();
            var usual = gaps.Count == 0 ? _row.Height : gaps[gaps.Count / 2];
            return _row.Top - _left[^1].Bottom > usual + (WiderGap * _row.Height)
                && _left[^1].Bottom - right < usual + (2 * _row.Height);
        }
    }

    private bool IsBetweenColumns =>
        _left.Count > 0 && !IsBeside && ((BeginsParagraph && IsBelowBrokenOff) || (ColumnsGoOn && IsApart));

    /// <summary>Whether a line of a page is one.</summary>
    public static bool Is(List<SplitLine> lines, int at) =>
        lines[at].Right.Count == 0 && new LoneLine(lines, at).IsBetweenColumns;
}
