using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Pdf;

/// <summary>A table of figures.</summary>
/// <param name="Page">The index of the page that it begins on, from 0.</param>
/// <param name="Cells">Its cells.</param>
/// <param name="RowPages">The page's index of each row.</param>
internal sealed record PdfTable(int Page, IReadOnlyList<TableCell> Cells, IReadOnlyList<int> RowPages) : PdfBlock(Page)
{
    public int Columns => Cells.Max(cell => cell.Column + cell.ColumnSpan);

    /// <summary>The table with the rows of the next page below its own; a header that the next page repeats is left out.</summary>
    public PdfTable With(PdfTable next)
    {
        var repeated = 0;
        while (repeated < next.RowPages.Count && TextsOf(repeated).SequenceEqual(next.TextsOf(repeated)))
            repeated++;
        var shift = RowPages.Count - repeated;
        return this with
        {
            Cells =
            [
                .. Cells,
                .. next.Cells.Where(cell => cell.Row >= repeated).Select(cell => cell with { Row = cell.Row + shift }),
            ],
            RowPages = [.. RowPages, .. next.RowPages.Skip(repeated)],
        };
    }

    private IEnumerable<string> TextsOf(int row) =>
        Cells.Where(cell => cell.Row == row && cell.Text.Length > 0).Select(cell => cell.Text);
}
