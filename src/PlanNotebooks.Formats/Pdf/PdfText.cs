using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Pdf;

/// <summary>Makes the text of a PDF's pages.</summary>
internal static class PdfText
{
    /// <summary>So many lines that end at one place show where their column does.</summary>
    private const int FewestOfColumn = 5;

    /// <summary>How many characters a line may hang out of its column.</summary>
    private const double HangsAtMost = 3;
    private const double SamePlace = 1;

    /// <summary>How many characters further in than the others lines begin that have a column of their own: more than a paragraph's
    /// first.</summary>
    private const double FurtherIn = 4;

    /// <summary>The document: paragraphs mended across lines and pages, tables, and where each page begins.</summary>
    public static ReportDocument Of(IReadOnlyList<PdfPage> pages, string source)
    {
        var watermarks = new Watermarks(pages);
        pages = [.. pages.Select(watermarks.Without).Select(LineNumbers.Without)];
        var tables = pages.Select(RuledTable.Of).ToList();
        var rows = pages.Select((page, i) => (page, PdfRow.Of(Outside(page, tables[i])))).ToList();
        var heads = new RunningHeads(rows);
        var left = new Omissions();
        var own = rows.ConvertAll(page => Own(page.page, page.Item2, heads, left));
        var columns = new PageColumns(pages.Zip(own, (page, lines) => (page, (IReadOnlyList<PdfRow>)lines)));
        var blocks = new List<PdfBlock>();
        for (var i = 0; i < rows.Count; i++)
        {
            foreach (var block in BlocksOf(new Sheet(i, pages[i], columns, left), own[i], tables[i]))
            {
                if (block is PdfTable table)
                    ContinuedTable.Add(table, blocks, left);
                else
                    blocks.Add(block);
            }
        }

        return new ParagraphWriter(pages.Count).Write(blocks, source) with
        {
            LeftOut = [.. left.All, .. Uncertain(blocks.OfType<PdfTable>().Where(table => !table.IsCertain))],
        };
    }

    /// <summary>The word on tables of which it is not certain what their figures are of: these stand in the text.</summary>
    private static IEnumerable<LeftOut> Uncertain(IEnumerable<PdfTable> tables)
    {
        var pages = tables.Select(table => table.Page + 1).Distinct().ToList();
        var told = $"(pages {string.Join(", ", pages)}); their numbers stand in the text";
        return pages.Count == 0
            ? []
            : [new LeftOut("what figures of tables tell whose names or headers are not certain " + told, 0, "")];
    }

    /// <summary>The rows of a page that are the report's: without its header, footer and footnotes.</summary>
    private static List<PdfRow> Own(PdfPage page, List<PdfRow> rows, RunningHeads heads, Omissions left)
    {
        left.Add(page.LeftOut);
        var body = heads.Without(page, rows);
        foreach (var head in rows.Except(body))
            left.Add(Omissions.RunningHeads, head.Text + " ");
        var notes = Footnotes.Of(body);
        foreach (var note in notes)
            left.Add(Omissions.Footnotes, note.Text);
        return body[..(body.Count - notes.Count)];
    }

    private static IEnumerable<PdfWord> Outside(PdfPage page, IReadOnlyList<RuledTable> tables)
    {
        if (tables.Count == 0)
            return page.Words;
        var inside = tables.SelectMany(table => table.Words).ToHashSet();
        return page.Words.Where(word => !inside.Contains(word));
    }

    /// <summary>What stands on a page, from the top down: tables that are drawn, and what stands between them.</summary>
    private static IEnumerable<PdfBlock> BlocksOf(Sheet sheet, List<PdfRow> rows, IReadOnlyList<RuledTable> drawn)
    {
        foreach (var table in drawn)
        {
            var above = rows.TakeWhile(row => row.Middle < table.Top).ToList();
            foreach (var block in BlocksOf(sheet, above))
                yield return block;
            if (table.IsData)
                yield return TableOf(sheet.Number, table.Cells, table.Edges);
            else
                foreach (var line in table.Parts.SelectMany(cell => Cell(sheet, cell)))
                    yield return line;
            rows = rows[above.Count..];
        }

        foreach (var block in BlocksOf(sheet, rows))
            yield return block;
    }

    private static PdfTable TableOf(int page, IReadOnlyList<TableCell> cells, IReadOnlyList<(double Left, double Right)> edges) =>
        new(page, cells, [.. Enumerable.Repeat(page, cells.Max(cell => cell.Row) + 1)]) { Edges = edges };

    /// <summary>What stands in lines of a page: what is printed line by line across cells is read cell by cell, or left out where it is not
    /// certain which line is whose.</summary>
    private static IEnumerable<PdfBlock> BlocksOf(Sheet sheet, List<PdfRow> rows)
    {
        var at = 0;
        foreach (var across in ProseAcross.Find(rows).Where(prose => prose.Columns > 2 || !sheet.Columns.Are))
        {
            foreach (var block in BlocksOfCells(sheet, rows[at..across.Rows.Start.Value]))
                yield return block;
            if (!across.IsCertain)
                sheet.Left.Add(ProseAcross.Uncertain, string.Concat(rows[across.Rows].Select(row => row.Text + " ")));
            foreach (var line in LinesOf(sheet, across.Cells, across.IsOneText))
                yield return line;
            at = across.Rows.End.Value;
        }

        foreach (var block in BlocksOfCells(sheet, rows[at..]))
            yield return block;
    }

    private static IEnumerable<PdfBlock> BlocksOfCells(Sheet sheet, List<PdfRow> rows)
    {
        var at = 0;
        foreach (var prose in PrintedProse.Find(rows))
        {
            foreach (var block in BlocksOfTables(sheet, rows[at..prose.Rows.Start.Value]))
                yield return block;
            foreach (var line in LinesOf(sheet, prose.Cells, prose.IsOneText || sheet.Columns.AreOfTheFile))
                yield return line;
            at = prose.Rows.End.Value;
        }

        foreach (var block in BlocksOfTables(sheet, rows[at..]))
            yield return block;
    }

    /// <summary>The lines of cells beside one another; of one text, none of them is apart.</summary>
    private static IEnumerable<PdfLine> LinesOf(Sheet sheet, IReadOnlyList<IReadOnlyList<PdfWord>> cells, bool isOneText) =>
        cells.SelectMany((cell, i) =>
            Lines(sheet, cell, isApart: false).Select(line => line with { IsPrinted = true, Cell = isOneText ? 0 : i + 1 })
        );

    private static IEnumerable<PdfBlock> BlocksOfTables(Sheet sheet, List<PdfRow> rows)
    {
        var at = 0;
        foreach (var table in PrintedTable.Find(rows).Where(table => !sheet.Columns.Hold(rows[table.Rows])))
        {
            foreach (var block in BlocksByPlace(sheet, rows[at..table.Rows.Start.Value]))
                yield return block;
            yield return TableOf(sheet.Number, table.Cells, table.Edges) with { IsCertain = table.IsCertain };
            at = table.Rows.End.Value;
        }

        foreach (var block in BlocksByPlace(sheet, rows[at..]))
            yield return block;
    }

    /// <summary>What stands in lines of a page, tables told by where their cells stand alone.</summary>
    private static IEnumerable<PdfBlock> BlocksByPlace(Sheet sheet, List<PdfRow> rows)
    {
        var at = 0;
        foreach (var range in TableFinder.Find(rows).Where(range => !sheet.Columns.Hold(rows[range])))
        {
            var (from, to) = (range.Start.Value + sheet.Columns.LinesAbove(rows[range]), range.End.Value);
            foreach (var line in Prose(sheet, rows[at..from]))
                yield return line;
            var grid = from < to ? TableGrid.Of(rows[from..to]) : null;
            if (grid is not null && DataTables.IsData(grid.Cells))
                yield return TableOf(sheet.Number, grid.Cells, grid.Edges) with { IsCertain = grid.IsCertain };
            else
                foreach (var line in Prose(sheet, rows[from..to]))
                    yield return line;
            at = to;
        }

        foreach (var line in Prose(sheet, rows[at..]))
            yield return line;
    }

    private static IEnumerable<PdfLine> Prose(Sheet sheet, List<PdfRow> rows) =>
        OfPage(sheet, rows).SelectMany(part => Lines(sheet, part, isApart: false)).SelectMany(CellsOf);

    /// <summary>The cells of a line, none of which goes on in another; itself where it is none of cells.</summary>
    private static IEnumerable<PdfLine> CellsOf(PdfLine line) =>
        LineOfCells.In(line.Row) is { Count: > 1 } cells
            ? cells.SelectMany((cell, i) => PdfRow.Of(cell).Select(row => line with { Row = row, Cell = i + 1 }))
            : [line];

    /// <summary>The lines of a cell that is drawn, which goes on in no other.</summary>
    private static IEnumerable<PdfBlock> Cell(Sheet sheet, IReadOnlyList<PdfWord> words) => Lines(sheet, words, isApart: true);

    private static IEnumerable<PdfLine> Lines(Sheet sheet, IReadOnlyList<PdfWord> words, bool isApart)
    {
        var lines = PdfRow.Of(words);
        var (left, right) = (lines.Min(line => line.Left), RightOf(lines));
        for (var at = 0; at < lines.Count;)
        {
            var block = lines.Skip(at).TakeWhile(line => Math.Abs(line.Left - lines[at].Left) <= SamePlace).ToList();
            var (from, to) = IsSetFurtherIn(block, left, right) ? (block[0].Left, RightOf(block)) : (left, right);
            foreach (var line in block)
                yield return new PdfLine(sheet.Number, line, from, to) { IsApart = isApart && line == lines[0] };
            at += block.Count;
        }
    }

    /// <summary>Whether lines begin at one place much further in than others, and do not stand in the middle: what stands beside an empty
    /// cell.</summary>
    private static bool IsSetFurtherIn(List<PdfRow> block, double left, double right)
    {
        var (before, behind) = (block[0].Left - left, right - RightOf(block));
        return block.Count > 1 && before > FurtherIn * block[0].Em && Math.Abs(before - behind) > FurtherIn * block[0].Em;
    }

    /// <summary>The words of a stretch of a page in parts that are read one after another: the page's columns.</summary>
    private static IEnumerable<IReadOnlyList<PdfWord>> OfPage(Sheet sheet, List<PdfRow> rows) =>
        rows.Count == 0 ? [] : sheet.Columns.Of(sheet.Page, rows);

    /// <summary>Where lines of prose end at most; one line that goes a little further than many others hangs out of their column.</summary>
    private static double RightOf(List<PdfRow> lines)
    {
        var ends = lines.Select(line => line.RightOfWords).OrderDescending().ToList();
        var em = lines.Max(line => line.Em);
        var usual = ends.Zip(ends.Skip(FewestOfColumn - 1)).FirstOrDefault(end => end.Second > end.First - em, (ends[0], 0)).First;
        return ends[0] - usual <= HangsAtMost * em ? usual : ends[0];
    }

    /// <summary>A page of a file.</summary>
    /// <param name="Number">Its index, from 0.</param>
    /// <param name="Page">What is printed on it.</param>
    /// <param name="Columns">The columns of the file's pages.</param>
    /// <param name="Left">What is left out.</param>
    private sealed record Sheet(int Number, PdfPage Page, PageColumns Columns, Omissions Left);
}
