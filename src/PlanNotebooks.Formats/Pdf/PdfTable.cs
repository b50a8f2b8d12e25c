using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Pdf;

/// <summary>A table of figures.</summary>
/// <param name="Page">The index of the page that it begins on, from 0.</param>
/// <param name="Cells">Its cells.</param>
/// <param name="RowPages">The page's index of each row.</param>
internal sealed record PdfTable(int Page, IReadOnlyList<TableCell> Cells, IReadOnlyList<int> RowPages) : PdfBlock(Page)
{
    /// <summary>Whether it is certain which header and which name its figures have; what is not gives nothing.</summary>
    public bool IsCertain { get; init; } = true;

    public int Columns => Cells.Max(cell => cell.Column + cell.ColumnSpan);

    /// <summary>The table with the rows of the next page below its own; a header that the next page repeats is left out, and a row
    /// that the page broke is put together.</summary>
    public PdfTable With(PdfTable next)
    {
        var repeated = RepeatedBy(next);
        if (IsRestOfRow(next, repeated))
            return Completed(next, repeated).Below(next, repeated + 1);
        return Below(next, repeated);
    }

    /// <summary>The text of the header that the next page repeats.</summary>
    public string HeaderIn(PdfTable next) =>
        string.Concat(Enumerable.Range(0, RepeatedBy(next)).SelectMany(TextsOf).Select(text => text + " "));

    private int RepeatedBy(PdfTable next)
    {
        var repeated = 0;
        while (repeated < next.RowPages.Count && TextsOf(repeated).SequenceEqual(next.TextsOf(repeated)))
            repeated++;
        return repeated;
    }

    private PdfTable Below(PdfTable next, int repeated)
    {
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

    /// <summary>Whether the next page begins with the rest of a row: in a table whose rows have numbers, words without one that go on in
    /// cells of the last row.</summary>
    private bool IsRestOfRow(PdfTable next, int row)
    {
        var rest = next.Filled(row).ToList();
        var last = Filled(RowPages.Count - 1).ToDictionary(cell => cell.Column, cell => cell.Text);
        return rest.Count > 0
            && last.TryGetValue(0, out var number)
            && number.All(char.IsAsciiDigit)
            && rest.TrueForAll(cell =>
                cell.ColumnSpan == 1
                && cell.Column > 0
                && last.ContainsKey(cell.Column)
                && !cell.Text.Any(char.IsAsciiDigit)
                && HeadingMark.Find(cell.Text).Level == 0
            );
    }

    private PdfTable Completed(PdfTable next, int row)
    {
        var rest = next.Filled(row).ToDictionary(cell => cell.Column, cell => cell.Text);
        return this with
        {
            Cells =
            [
                .. Cells.Select(cell =>
                    cell.Row == RowPages.Count - 1 && rest.TryGetValue(cell.Column, out var text)
                        ? cell with { Text = cell.Text + text }
                        : cell
                ),
            ],
        };
    }

    private IEnumerable<TableCell> Filled(int row) =>
        Cells.Where(cell => cell.Row == row && cell.Text.Length > 0);

    private IEnumerable<string> TextsOf(int row) =>
        Filled(row).Select(cell => cell.Text);
}
