using System.Text;
using System.Text.RegularExpressions;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Pdf;

/// <summary>Joins the lines of a PDF to paragraphs, across lines, columns and pages.</summary>
internal sealed partial class ParagraphWriter(int pages)
{
    private const string SentenceEnds = "。；：！？;:!?";
    private const string ClosingMarks = "”’》";
    private const double WiderGap = 0.9;
    private const double WideTitle = 0.6;
    private const double OtherSize = 0.22;
    private const int ShortestOpenParagraph = 20;

    /// <summary>So many characters further in than its number an item's second line stands at least.</summary>
    private const double Hanging = 0.8;
    private const string Commas = "、，,";

    private readonly DocumentBuilder _builder = new();
    private readonly StringBuilder _paragraph = new();
    private readonly List<(int Page, int At)> _breaks = [];
    private PdfLine? _last;

    /// <summary>Whether the paragraph holds a sign that parts clauses.</summary>
    private bool _hasSign;

    /// <summary>Whether the last line stands further in than its item's first.</summary>
    private bool _hangs;
    private int _started;

    /// <summary>Writes blocks in reading order.</summary>
    public ReportDocument Write(IReadOnlyList<PdfBlock> blocks, string source)
    {
        var gap = UsualGap(blocks.OfType<PdfLine>().ToList());
        foreach (var block in blocks)
        {
            if (block is PdfLine line)
                Add(line, gap);
            else if (block is PdfTable table)
                Add(table);
        }

        Flush();
        StartPages(pages - 1, _builder.Length);
        return _builder.Build(source);
    }

    private void Add(PdfLine line, double gap)
    {
        var hangs = _last is not null && Hangs(_last, line, gap);
        var isNew = _last is null || line.IsApartFrom(_last) || BeginsNumber(_last, line);
        if (isNew || !(hangs || GoesOn(_last!, line, gap, IsOpen() || IsCut(_last!, line))))
            Flush();
        else if (char.IsAsciiLetter(_paragraph[^1]) && char.IsAsciiLetter(line.Row.Text[0]))
            _paragraph.Append(' ');
        _breaks.Add((line.Page, _paragraph.Length));
        _paragraph.Append(line.Row.Text);
        _hangs = hangs;
        _hasSign |= line.Row.Text.AsSpan().ContainsAny("，。,；;");
        _last = line;
    }

    private void Add(PdfTable table)
    {
        Flush();
        var rows = _builder.AddTable(table.Cells);
        for (var i = 0; i < rows.Count; i++)
            StartPages(table.RowPages[i], rows[i]);
    }

    private void Flush()
    {
        if (_paragraph.Length > 0)
        {
            var start = _builder.AddParagraph(_paragraph.ToString());
            foreach (var (page, at) in _breaks)
                StartPages(page, start + at);
        }

        _paragraph.Clear();
        _breaks.Clear();
        (_hasSign, _hangs) = (false, false);
        _last = null;
    }

    /// <summary>Whether the paragraph breaks off within a sentence: a line ends early where a number or a bracket did not fit into
    /// it.</summary>
    private bool IsOpen() =>
        Commas.Contains(_paragraph[^1])
        || (
            _paragraph.Length >= ShortestOpenParagraph
            && IsWithinSentence()
            && _hasSign
        );

    /// <summary>Whether a sentence may go on: it breaks off behind a letter or a digit, or behind what is quoted.</summary>
    private bool IsWithinSentence()
    {
        var end = _paragraph.Length - 1;
        while (end > 0 && ClosingMarks.Contains(_paragraph[end]))
            end--;
        return char.IsLetterOrDigit(_paragraph[end]);
    }

    /// <summary>Whether a line ends early since what the next begins with may not be broken; a chapter's heading ends as it
    /// likes.</summary>
    private bool IsCut(PdfLine above, PdfLine line) =>
        !EndsSentence(above.Row.Text) && !BeginsChapter(_paragraph.ToString(0, Math.Min(2, _paragraph.Length))) && above.HasNoRoomFor(line);

    /// <summary>Notes that a page begins at an offset, and with it those before it that are empty.</summary>
    private void StartPages(int page, int offset)
    {
        for (; _started <= page; _started++)
            _builder.StartPageAt(offset);
    }

    /// <summary>Whether a line further in goes on with a full one above it, as in lists whose numbers stand before their items.</summary>
    private bool Hangs(PdfLine above, PdfLine line, double gap) =>
        line.IsIndented
        && above.Page == line.Page
        && above.IsFull
        && !EndsSentence(above.Row.Text)
        && !BeginsHeading(line.Row.Text)
        && !AreApart(above.Row, line.Row, gap)
        && (
            BeginsItem(above.Row.Text)
                ? line.Row.Left > above.Row.Left + (Hanging * line.Row.Em)
                : _hangs && Math.Abs(line.Row.Left - above.Row.Left) < 1
        );

    /// <summary>Whether a line goes on with the paragraph of the line before it.</summary>
    private static bool GoesOn(PdfLine above, PdfLine line, double gap, bool open)
    {
        var samePart = above.Page == line.Page && line.Row.Top > above.Row.Top;
        if (AreApart(above.Row, line.Row, samePart ? gap : double.PositiveInfinity))
            return false;
        if (above.IsCentered || line.IsCentered)
            return samePart && TitleGoesOn(above, line);
        return !line.IsIndented && TextGoesOn(above, line, open);
    }

    /// <summary>Whether a line at the margin goes on: below a full one or within a sentence, and what looks like a heading only where both
    /// are so, and never below a heading.</summary>
    private static bool TextGoesOn(PdfLine above, PdfLine line, bool open) =>
        BeginsHeading(line.Row.Text)
            ? above.IsFull && !EndsSentence(above.Row.Text) && !BeginsHeading(above.Row.Text)
            : above.IsFull || open;

    /// <summary>Whether a row is of another size than the one above, or further below it than rows of a paragraph are.</summary>
    private static bool AreApart(PdfRow above, PdfRow row, double gap) =>
        Math.Abs(above.Height - row.Height) > OtherSize * above.Height
        || row.Top - above.Bottom > gap + (WiderGap * row.Height);

    /// <summary>Whether a title that takes most of its column goes on: what stands in brackets below it does not.</summary>
    private static bool TitleGoesOn(PdfLine above, PdfLine line) =>
        above.IsCentered
        && line.IsCentered
        && above.Row.Right - above.Row.Left > (above.ColumnRight - above.ColumnLeft) * WideTitle
        && !above.Row.Text.EndsWith('）')
        && !line.Row.Text.StartsWith('（');

    private static bool EndsSentence(string text) => SentenceEnds.Contains(text[^1]);

    private static bool BeginsHeading(string text) =>
        BeginsChapter(text) || BeginsItem(text);

    private static bool BeginsItem(string text) => Item().IsMatch(text);

    /// <summary>Whether a line begins as a chapter's heading does: 一、 （一）.</summary>
    public static bool BeginsChapter(string text) => Chapter().IsMatch(text);

    /// <summary>1.新建, 10、新建, •新建, and not 1.5亿元.</summary>
    [GeneratedRegex("^(?:[•●■◆▪○]|[0-9]{1,2}[.、](?![0-9]))")]
    private static partial Regex Item();

    /// <summary>Whether a number begins below one: a line that does not fill its column breaks in none.</summary>
    private static bool BeginsNumber(PdfLine above, PdfLine line) =>
        !above.IsFilled && char.IsDigit(line.Row.Text[0]) && EndsInNumber().IsMatch(above.Row.Text);

    [GeneratedRegex(@"\d[.,]?$")]
    private static partial Regex EndsInNumber();

    [GeneratedRegex("^(?:[一二三四五六七八九十]、|[（(][一二三四五六七八九十])")]
    private static partial Regex Chapter();

    /// <summary>The gap between most lines that follow each other.</summary>
    private static double UsualGap(List<PdfLine> lines)
    {
        var gaps = lines
            .Zip(lines.Skip(1), (a, b) => (Same: a.Page == b.Page, Gap: b.Row.Top - a.Row.Bottom))
            .Where(pair => pair.Same && pair.Gap >= 0)
            .Select(pair => pair.Gap)
            .Order()
            .ToList();
        return gaps.Count == 0 ? 0 : gaps[gaps.Count / 2];
    }
}
