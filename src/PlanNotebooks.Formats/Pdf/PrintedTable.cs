using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Pdf;

/// <summary>A table without lines between its cells, read in the order in which the file prints them: row by row, and all lines of a
/// cell one after another, however many these are and wherever beside the figures they stand.</summary>
/// <param name="Rows">The lines of the page that it takes.</param>
/// <param name="Cells">Its cells.</param>
/// <param name="Edges">The left and the right edge of what stands in each column.</param>
/// <param name="IsCertain">Whether it is certain which header and which name its figures have.</param>
internal sealed record PrintedTable(
    Range Rows,
    IReadOnlyList<TableCell> Cells,
    IReadOnlyList<(double Left, double Right)> Edges,
    bool IsCertain
)
{
    private const double ProseWidth = 0.6;
    private const double LargestGap = 3.5;
    private const double HeaderGap = 2.5;
    private const int FewestFigureRows = 2;
    private const int MostBetween = 3;

    /// <summary>The tables among the lines of a page, from the top down.</summary>
    public static List<PrintedTable> Find(IReadOnlyList<PdfRow> rows)
    {
        var tables = new List<PrintedTable>();
        if (rows.Count == 0)
            return tables;
        var width = rows.Max(row => row.Right) - rows.Min(row => row.Left);
        var page = new PageRows(rows);
        var printed = PrintedRow.Of(PrintedLine.Of(rows.SelectMany(row => row.Words)));
        for (var i = 0; i < printed.Count; i++)
        {
            if (!IsBody(printed[i], width) || !printed[i].HasWords)
                continue;
            var (from, to) = (HeaderAbove(printed, i, width), EndOf(printed, i, width));
            var grid = PrintedGrid.Of(printed[from..i], printed[i..to]);
            var isTable = grid is not null && IsLongEnough(printed[from..to], hasHeader: from < i) && DataTables.IsData(grid.Cells);
            if (isTable && page.Of(WordsOf(printed[from..to])) is { } range)
                tables.Add(new PrintedTable(range, grid!.Cells, grid.Edges, grid.IsCertain));
            i = to - 1;
        }

        return [.. tables.OrderBy(table => table.Rows.Start.Value)];
    }

    private static bool IsBody(PrintedRow row, double width) => row.HasFigures && TableFinder.IsTabular(row.Segments, width);

    private static int HeaderAbove(List<PrintedRow> rows, int body, double width)
    {
        var from = body;
        while (from > 0 && IsHeader(rows[from - 1], width) && rows[from].Top - rows[from - 1].Bottom < HeaderGap * rows[from].Height)
            from--;
        return from;
    }

    private static bool IsHeader(PrintedRow row, double width) =>
        row.Cells.Count >= 2 && !IsBody(row, width) && row.Widest < width * ProseWidth && !row.Text.Contains('。');

    /// <summary>Past the last row of figures before prose or a wide gap.</summary>
    private static int EndOf(List<PrintedRow> rows, int from, double width)
    {
        var end = from + 1;
        for (var i = from + 1; i < rows.Count && i - end < MostBetween; i++)
        {
            var isApart = rows[i].Top - rows[i - 1].Bottom > LargestGap * rows[i].Height || rows[i].Bottom < rows[i - 1].Top;
            if (isApart || rows[i].Widest >= width * ProseWidth)
                break;
            if (IsBody(rows[i], width))
                end = i + 1;
        }

        return end;
    }

    private static IEnumerable<PdfWord> WordsOf(List<PrintedRow> printed) =>
        printed.SelectMany(row => row.Cells).SelectMany(cell => cell.Lines).SelectMany(line => line.Words);

    private static bool IsLongEnough(List<PrintedRow> printed, bool hasHeader) =>
        printed.Count(row => row.HasFigures) >= (hasHeader ? 1 : FewestFigureRows);
}
