using System.Text.RegularExpressions;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Pdf;

/// <summary>Finds tables of figures among the rows of a page, by cells that stand below one another with gaps between them.</summary>
internal static partial class TableFinder
{
    private const double ProseWidth = 0.6;
    private const double HeaderWidth = 0.25;
    private const double LargestGap = 3.5;
    private const double FullLine = 0.8;
    private const double FilledLine = 0.65;
    private const double HeaderGap = 1.5;
    private const double LineGap = 0.6;
    private const double Aligned = 1;
    private const int FewestFigureRows = 2;

    /// <summary>The tables, as ranges of rows.</summary>
    public static List<Range> Find(IReadOnlyList<PdfRow> rows)
    {
        var tables = new List<Range>();
        if (rows.Count == 0)
            return tables;
        var width = rows.Max(row => row.Right) - rows.Min(row => row.Left);
        for (var i = 0; i < rows.Count; i++)
        {
            if (!IsTabular(rows[i], width))
                continue;
            var end = EndOf(rows, i, width);
            var own = Enumerable.Range(i, end - i).ToList();
            var figures = own.Count(row => FiguresIn(rows[row]) > 0 && IsTabular(rows[row], width));
            var lines = own.Skip(1).Count(row => IsLineOfCells(rows, row) && IsOfNarrowCells(rows[row], width));
            if (figures >= FewestFigureRows && figures * 2 >= own.Count - Math.Max(lines, HeaderRows(rows, i, end)))
                tables.Add(HeaderAbove(rows, i, tables.Count == 0 ? 0 : tables[^1].End.Value, width)..end);
            i = end - 1;
        }

        return tables;
    }

    /// <summary>How many cells of a row are figures.</summary>
    public static int FiguresIn(PdfRow row) => row.Segments.Count(segment => IsFigure(segment.Text));

    /// <summary>Whether a cell is a number, and not the year of a header (2019年, 2019).</summary>
    public static bool IsFigure(string text) =>
        DataTables.IsNumber(text)
        && !text.Contains('年')
        && !Year().IsMatch(text);

    [GeneratedRegex("^(?:19|20)[0-9][0-9]$")]
    private static partial Regex Year();

    private static bool IsTabular(PdfRow row, double width) => IsTabular(row.Segments, width);

    /// <summary>Whether things beside one another are cells of a table, and no line of prose.</summary>
    public static bool IsTabular(IReadOnlyList<PdfSegment> row, double width) =>
        (row.Count >= 3 || (row.Count == 2 && row.Any(segment => IsFigure(segment.Text))))
        && row.Max(segment => segment.Width) < width * ProseWidth
        && !IsSpacedProse(row, width);

    /// <summary>Whether it is a line of a paragraph that is set to both margins, whose spaces beside numbers have become wide
    /// (建设道路   3   条、完工道路   4   条): it fills the line, and its clauses have signs between them.</summary>
    private static bool IsSpacedProse(IReadOnlyList<PdfSegment> row, double width)
    {
        var whole = row.Max(segment => segment.Right) - row.Min(segment => segment.Left);
        return whole > width * FullLine
            && row.Sum(segment => segment.Width) > whole * FilledLine
            && row.Any(segment => HasClauses(segment.Text));
    }

    private static bool HasClauses(string text) => ClauseSign().IsMatch(text);

    /// <summary>A sign behind something, and not between two digits.</summary>
    [GeneratedRegex("(?<!^)[，,。；;、](?:(?<![0-9].)|(?![0-9]))")]
    private static partial Regex ClauseSign();

    private static bool IsOfNarrowCells(PdfRow row, double width) =>
        row.Segments.Max(segment => segment.Width) < width * HeaderWidth;

    private static int HeaderRows(IReadOnlyList<PdfRow> rows, int from, int to)
    {
        var count = 0;
        while (from + count < to && FiguresIn(rows[from + count]) == 0)
            count++;
        return count;
    }

    /// <summary>Where the header begins: lines of two cells (2019年, 2020年) above the first line of three belong to it.</summary>
    private static int HeaderAbove(IReadOnlyList<PdfRow> rows, int from, int least, double width)
    {
        while (
            from > least
            && IsHeader(rows[from - 1], width)
            && rows[from].Top - rows[from - 1].Bottom < rows[from].Height * HeaderGap
        )
            from--;
        return from;
    }

    private static bool IsHeader(PdfRow row, double width) =>
        row.Segments.Count >= 2
        && FiguresIn(row) == 0
        && !row.Text.Contains('。')
        && IsOfNarrowCells(row, width);

    /// <summary>Whether a line without figures is of cells that take several lines beside cells of one (居民人均可支配收 / 入).</summary>
    private static bool IsLineOfCells(IReadOnlyList<PdfRow> rows, int row) =>
        FiguresIn(rows[row]) == 0
        && (
            rows[row].IsBetweenLinesOf(rows[row - 1])
            || (row + 1 < rows.Count && rows[row].IsBetweenLinesOf(rows[row + 1]))
            || GoesOnFrom(rows[row - 1], rows[row])
        );

    /// <summary>Whether each thing in a line stands close below one of the line above, as further lines of cells do.</summary>
    private static bool GoesOnFrom(PdfRow above, PdfRow row) =>
        row.Top - above.Bottom < row.Height * LineGap
        && row.Segments.All(segment => above.Segments.Any(other => Math.Abs(other.Left - segment.Left) < Aligned));

    /// <summary>Past the last tabular row before prose, a wide gap, or the end.</summary>
    private static int EndOf(IReadOnlyList<PdfRow> rows, int from, double width)
    {
        var (end, figures) = (from + 1, FiguresIn(rows[from]));
        for (var i = from + 1; i < rows.Count; i++)
        {
            if (IsApart(rows[i - 1], rows[i], width))
                break;
            var isRow = IsTabular(rows[i], width) || IsLineOfCells(rows, i);
            if (!isRow && !MayPrecedeRow(rows[i], figures, i - end, width))
                break;
            if (isRow || i == end)
                end = i + 1;
            figures += FiguresIn(rows[i]);
        }

        return WithoutNotes(rows, from, end, width);
    }

    /// <summary>Whether a row is prose, or stands farther below the one above than rows of one table do.</summary>
    private static bool IsApart(PdfRow above, PdfRow row, double width) =>
        row.Top - above.Bottom > LargestGap * row.Height
        || row.Segments.Max(segment => segment.Width) > width * ProseWidth;

    /// <summary>Whether a row may stand before one of figures: a line of the header, or a cell alone as the name of a group of rows
    /// is.</summary>
    /// <param name="row">The row.</param>
    /// <param name="figures">How many figures stand above it in the table.</param>
    /// <param name="behind">How many rows stand between it and the last one that is the table's for sure.</param>
    /// <param name="width">The width of the page's text.</param>
    private static bool MayPrecedeRow(PdfRow row, int figures, int behind, double width) =>
        (figures == 0 && IsHeader(row, width))
        || (behind < 2 && row.Segments.Count == 1 && !row.Text.Contains('。'));

    /// <summary>The end of a table before the notes (注：) below it.</summary>
    private static int WithoutNotes(IReadOnlyList<PdfRow> rows, int from, int end, double width)
    {
        while (end > from + 1 && !IsTabular(rows[end - 1], width) && rows[end - 1].Text.AsSpan().StartsWith("注"))
            end--;
        return end;
    }
}
