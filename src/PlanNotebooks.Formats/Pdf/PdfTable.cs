using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Pdf;

/// <summary>A table of figures.</summary>
/// <param name="Page">The index of the page that it begins on, from 0.</param>
/// <param name="Cells">Its cells.</param>
/// <param name="RowPages">The page's index of each row.</param>
internal sealed record PdfTable(int Page, IReadOnlyList<TableCell> Cells, IReadOnlyList<int> RowPages) : PdfBlock(Page)
{
    /// <summary>A stretch reaches into a column with this share of the narrower of both.</summary>
    private const double Reach = 0.2;

    /// <summary>Whether it is certain which header and which name its figures have; what is not gives nothing.</summary>
    public bool IsCertain { get; init; } = true;

    /// <summary>The left and the right edge of each column, or of what stands in it.</summary>
    public IReadOnlyList<(double Left, double Right)> Edges { get; init; } = [];

    /// <summary>Whether a table behind it begins with a header of its own, and not with this one's: with years, or as this one
    /// begins.</summary>
    public bool IsHeadedAnew(PdfTable next) =>
        Enumerable
            .Range(0, next.RowPages.Count)
            .Skip(RepeatedBy(next))
            .TakeWhile(row => !next.Filled(row).Any(cell => TableFinder.IsFigure(cell.Text)))
            .SelectMany(next.TextsOf)
            .Any(text => text.Contains('年') || text == TextsOf(0).FirstOrDefault());

    public int Columns => Cells.Max(cell => cell.Column + cell.ColumnSpan);

    /// <summary>The table in the columns of another, each of which stands below one of that; null where that is not certain.</summary>
    public PdfTable? In(PdfTable other)
    {
        var places = Edges.Select(edge => other.ColumnOf(edge)).ToList();
        return places.Contains(-1) || places.Distinct().Count() < places.Count
            ? null
            : this with { Edges = other.Edges, Cells = [.. Cells.Select(cell => At(cell, places))] };
    }

    /// <summary>A cell in the columns that stand at the given places.</summary>
    private static TableCell At(TableCell cell, List<int> places) =>
        cell with
        {
            Column = places[cell.Column],
            ColumnSpan = places[cell.Column + cell.ColumnSpan - 1] - places[cell.Column] + 1,
        };

    /// <summary>The one column that a stretch stands in; −1 where it reaches into none, or into several.</summary>
    private int ColumnOf((double Left, double Right) stretch)
    {
        var reached = Enumerable
            .Range(0, Edges.Count)
            .Where(i =>
                Math.Min(Edges[i].Right, stretch.Right) - Math.Max(Edges[i].Left, stretch.Left)
                > Reach * Math.Min(Edges[i].Right - Edges[i].Left, stretch.Right - stretch.Left)
            )
            .ToList();
        return reached is [var only] ? only : -1;
    }

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
