namespace PlanNotebooks.Formats.Pdf;

/// <summary>Cells that the file prints one after another from left to right.</summary>
/// <param name="Cells">The cells.</param>
internal sealed record PrintedRow(List<PrintedCell> Cells)
{
    private const double Beside = 0.3;
    private const double FurtherDown = 1.5;
    private const double SameHeight = 0.35;

    public double Left => Cells[0].Left;

    public double Right => Cells.Max(cell => cell.Right);

    public double Top => Cells.Min(cell => cell.Top);

    public double Bottom => Cells.Max(cell => cell.Bottom);

    public double Height => Cells[0].Height;

    public bool HasFigures => Cells.Exists(cell => cell.IsFigure);

    public bool HasWords => Cells.Exists(cell => !Reading.DataTables.IsNumber(cell.Text));

    public double Widest => Cells.Max(cell => cell.Right - cell.Left);

    public IReadOnlyList<PdfSegment> Segments => Cells.ConvertAll(cell => cell.Segment);

    public string Text => string.Join(' ', Cells.Select(cell => cell.Text));

    /// <summary>The line that its figures stand on; null where they stand on several, or there are none.</summary>
    public double? LineIn(PrintedColumns columns)
    {
        var figures = Cells.FindAll(cell => cell.IsFigure && cell.Right > columns[columns.FirstOfFigures].Left);
        if (figures.Count == 0)
            return null;
        var line = figures[0].Middle;
        return figures.TrueForAll(cell => Math.Abs(cell.Middle - line) < SameHeight * cell.Height) ? line : null;
    }

    /// <summary>The rows of lines in the order in which the file prints them: a new one begins where a cell stands further left, or
    /// further down.</summary>
    public static List<PrintedRow> Of(IEnumerable<PrintedLine> lines)
    {
        var rows = new List<PrintedRow>();
        foreach (var line in lines)
        {
            var row = rows.LastOrDefault();
            if (row is not null && row.Cells[^1].GoesOnIn(line))
                row.Cells[^1].Add(line);
            else if (row?.Takes(line) == true)
                row.Cells.Add(new PrintedCell([line]));
            else
                rows.Add(new PrintedRow([new PrintedCell([line])]));
        }

        return rows;
    }

    private bool Takes(PrintedLine line)
    {
        var last = Cells[^1];
        return line.Left > last.Right - (Beside * line.Em) && line.Top < Math.Max(Bottom, last.Bottom + (FurtherDown * last.Height));
    }
}
