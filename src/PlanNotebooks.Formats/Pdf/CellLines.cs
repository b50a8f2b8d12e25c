using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Pdf;

/// <summary>Tells which of the lines that the file prints before a row's other cells are of its first cell, and which of rows above it
/// that have nothing else, as headings of groups do.</summary>
internal sealed class CellLines
{
    private const double SamePitch = 1.08;
    private const double Lacking = 0.2;
    private const double Beside = 0.35;
    private readonly IReadOnlyList<PrintedRow> _rows;
    private readonly PrintedColumns _columns;
    private readonly double[] _widths;

    /// <summary>How far the lines of one cell are apart.</summary>
    private readonly double _pitch;

    /// <summary>Whether rows are farther apart than lines of a cell.</summary>
    private readonly bool _hasGaps;

    public CellLines(IReadOnlyList<PrintedRow> rows, PrintedColumns columns)
    {
        (_rows, _columns) = (rows, columns);
        _widths = new double[columns.Count];
        foreach (var line in rows.Where(row => row.HasFigures).SelectMany(row => row.Cells).SelectMany(cell => cell.Lines))
            if (columns.At(line.Left, line.Right) is var column && column >= 0)
                _widths[column] = Math.Max(_widths[column], line.Width);
        _pitch = rows.SelectMany(row => row.Cells)
            .SelectMany(cell => cell.Lines.Zip(cell.Lines.Skip(1), (a, b) => b.Middle - a.Middle))
            .DefaultIfEmpty(double.PositiveInfinity)
            .Min();
        var lines = rows.Where(row => row.HasFigures).Select(row => row.LineIn(columns)).OfType<double>().ToList();
        _hasGaps = lines.Zip(lines.Skip(1)).All(pair => pair.Second - pair.First > _pitch * SamePitch);
    }

    /// <summary>The first cell of a row of figures, the lines before it, and whether that is not certain.</summary>
    public (IEnumerable<PrintedCell> Own, IReadOnlyList<PrintedLine> Before, bool IsUncertain) OwnLines(int row)
    {
        var lines = _rows[row].Cells[0].Lines;
        var (first, isUncertain) = (lines.Count - 1, false);
        while (first > 0 && GoesOn(lines[first - 1], lines[first]) is var goesOn && goesOn is not false)
        {
            isUncertain |= goesOn is null;
            first--;
        }

        if (isUncertain && BesideFigures(row, first) is { } only)
            (first, isUncertain) = (only, false);
        if (first == 0 && row > 0 && !_rows[row - 1].HasFigures)
            isUncertain |= _rows[row - 1].Cells.Exists(cell => MayGoOn(cell.Lines[^1], lines[0]));
        return ([new PrintedCell(lines.Skip(first))], [.. lines.Take(first)], isUncertain);
    }

    /// <summary>The one line from which on those of the first cell have their first line, their middle or their last line beside the
    /// figures; null where several can be meant.</summary>
    private int? BesideFigures(int row, int first)
    {
        var lines = _rows[row].Cells[0].Lines;
        if (_rows[row].LineIn(_columns) is not { } figures)
            return null;
        var starts = Enumerable
            .Range(first, lines.Count - first)
            .Where(i =>
                ((double[])[lines[i].Middle, (lines[i].Middle + lines[^1].Middle) / 2, lines[^1].Middle]).Any(place =>
                    Math.Abs(place - figures) < Beside * lines[i].Height
                )
            )
            .ToList();
        return starts.Count == 1 ? starts[0] : null;
    }

    /// <summary>Whether a line goes on with the one above it in a cell; null where it may be another cell as well.</summary>
    private bool? GoesOn(PrintedLine above, PrintedLine line)
    {
        var column = _columns.At(line.Left, line.Right);
        if (
            column != _columns.At(above.Left, above.Right)
            || HeadingMark.Find(line.Text).Level > 0
            || line.Middle - above.Middle > _pitch * SamePitch
        )
            return false;
        if (column >= 0 && above.Width + (Unbroken.WidthOf(line.Text) * line.Em) < _widths[column] - (Lacking * line.Em))
            return false;
        return _hasGaps ? true : null;
    }

    private bool MayGoOn(PrintedLine above, PrintedLine line) =>
        line.Top - above.Bottom < line.Height
        && Math.Min(above.Right, line.Right) > Math.Max(above.Left, line.Left)
        && GoesOn(above, line) is not false;
}
