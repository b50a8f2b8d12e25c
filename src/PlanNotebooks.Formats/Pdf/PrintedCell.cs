namespace PlanNotebooks.Formats.Pdf;

/// <summary>Lines that the file prints one after another and that stand below one another: a cell, or several of one column that
/// follow each other.</summary>
internal sealed class PrintedCell
{
    private const double LineGap = 1.2;
    private const double Aligned = 0.4;
    private const double Overlap = 0.3;
    private readonly List<PrintedLine> _lines;

    public PrintedCell(IEnumerable<PrintedLine> lines) => _lines = [.. lines];

    public IReadOnlyList<PrintedLine> Lines => _lines;

    public double Left => _lines.Min(line => line.Left);

    public double Right => _lines.Max(line => line.Right);

    public double Top => _lines[0].Top;

    public double Bottom => _lines[^1].Bottom;

    public double Middle => (Top + Bottom) / 2;

    public double Height => _lines[0].Height;

    public PdfSegment Segment => new(Left, Right, Text);

    public bool IsFigure => _lines.Count == 1 && TableFinder.IsFigure(_lines[0].Text);

    public string Text => PdfRow.Joined(_lines.Select(line => line.Text));

    /// <summary>Whether a line stands below the last one as a further line of one cell does.</summary>
    public bool GoesOnIn(PrintedLine line)
    {
        var last = _lines[^1];
        return line.Top > last.Bottom - (Overlap * last.Height)
            && line.Top - last.Bottom < LineGap * last.Height
            && AreAligned(last, line);
    }

    /// <summary>Whether two lines begin, end, or have their middle below one another.</summary>
    public static bool AreAligned(PrintedLine above, PrintedLine line)
    {
        var most = Aligned * Math.Max(above.Em, line.Em);
        double[] shifts = [above.Left - line.Left, above.Right - line.Right, above.Center - line.Center];
        return shifts.Min(Math.Abs) < most;
    }

    public void Add(PrintedLine line) => _lines.Add(line);
}
