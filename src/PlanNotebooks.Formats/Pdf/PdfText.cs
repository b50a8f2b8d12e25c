using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Pdf;

/// <summary>Makes the text of a PDF's pages.</summary>
internal static class PdfText
{
    /// <summary>The document: paragraphs mended across lines and pages, tables, and where each page begins.</summary>
    public static ReportDocument Of(IReadOnlyList<PdfPage> pages, string source)
    {
        var watermarks = new Watermarks(pages);
        pages = [.. pages.Select(watermarks.Without)];
        var rows = pages.Select(page => (page, PdfRow.Of(page.Words))).ToList();
        var heads = new RunningHeads(rows);
        var left = new Omissions();
        var blocks = new List<PdfBlock>();
        for (var i = 0; i < rows.Count; i++)
        {
            foreach (var block in BlocksOf(i, rows[i].page, Own(rows[i].page, rows[i].Item2, heads, left)))
            {
                if (
                    block is PdfTable table
                    && blocks.LastOrDefault() is PdfTable above
                    && above.Page < i
                    && above.Columns == table.Columns
                )
                    blocks[^1] = above.With(table);
                else
                    blocks.Add(block);
            }
        }

        return new ParagraphWriter(pages.Count).Write(blocks, source) with
        {
            LeftOut = left.All,
        };
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

    private static IEnumerable<PdfBlock> BlocksOf(int page, PdfPage size, List<PdfRow> rows)
    {
        var at = 0;
        foreach (var range in TableFinder.Find(rows))
        {
            foreach (var line in Prose(page, size, rows[at..range.Start.Value]))
                yield return line;
            var cells = TableGrid.CellsOf(rows[range]);
            if (DataTables.IsData(cells))
                yield return new PdfTable(
                    page,
                    cells,
                    Enumerable.Repeat(page, cells.Max(cell => cell.Row) + 1).ToList()
                );
            else
                foreach (var line in Prose(page, size, rows[range]))
                    yield return line;
            at = range.End.Value;
        }

        foreach (var line in Prose(page, size, rows[at..]))
            yield return line;
    }

    private static IEnumerable<PdfLine> Prose(int page, PdfPage size, List<PdfRow> rows)
    {
        if (rows.Count == 0)
            yield break;
        foreach (var part in PageColumns.Of(size, rows, rows.SelectMany(row => row.Words).ToList()))
        {
            var lines = PdfRow.Of(part);
            var (left, right) = (lines.Min(line => line.Left), lines.Max(line => line.Right));
            foreach (var line in lines)
                yield return new PdfLine(page, line, left, right);
        }
    }
}
