namespace PlanNotebooks.Formats.Pdf;

/// <summary>The columns of a table, told by where the cells of its rows of figures stand.</summary>
internal sealed class PrintedColumns
{
    private static readonly string[] NoFigure = ["—", "——", "-", "－", "/"];
    private const double ShareWithin = 0.6;
    private const double ShareOver = 0.3;
    private readonly List<(double Left, double Right)> _columns;

    private PrintedColumns(List<(double Left, double Right)> columns) => _columns = columns;

    public int Count => _columns.Count;

    /// <summary>The first column with figures that is none of the numbers of rows.</summary>
    public int FirstOfFigures { get; private init; }

    /// <summary>The left and the right edge of what stands in a column.</summary>
    public (double Left, double Right) this[int column] => _columns[column];

    /// <summary>The left and the right edge of what stands in each column.</summary>
    public IReadOnlyList<(double Left, double Right)> Edges => _columns;

    /// <summary>The columns of rows; null where what stands in them overlaps.</summary>
    public static PrintedColumns? Of(IReadOnlyList<PrintedRow> rows)
    {
        var cells = rows.Where(row => row.HasFigures).SelectMany(row => row.Cells.Index()).ToList();
        var figures = TableColumns.Cluster(cells.Where(cell => cell.Item.IsFigure).Select(cell => (cell.Item.Left, cell.Item.Right)));
        var words = new List<(double Left, double Right)>();
        var beside = new List<(double Left, double Right)>(figures);
        foreach (var (index, cell) in cells.Where(cell => !cell.Item.IsFigure && !NoFigure.Contains(cell.Item.Text)))
        {
            var over = figures.FindAll(figure => Overlap(figure, (cell.Left, cell.Right)) > 0);
            if (over.Count == 1)
                beside.Add((cell.Left, cell.Right));
            else if (over.Count == 0 && index > 0)
                words.Add((cell.Left, cell.Right));
        }

        var columns = TableColumns.Cluster(TableColumns.Cluster(beside).Concat(TableColumns.Cluster(words)));
        var lines = rows.Where(row => row.HasFigures)
            .SelectMany(row => row.Cells[0].Lines)
            .Select(line => (Left: line.Left, Right: line.Right))
            .Where(line => columns.TrueForAll(column => Overlap(column, line) <= 0));
        columns.AddRange(TableColumns.Cluster(lines));
        columns.Sort((a, b) => a.Left.CompareTo(b.Left));
        if (columns.Zip(columns.Skip(1)).Any(pair => pair.Second.Left < pair.First.Right))
            return null;
        var named = cells.FindAll(cell => !Reading.DataTables.IsNumber(cell.Item.Text)).ConvertAll(cell => cell.Item.Left);
        var first = figures.FindIndex(figure => figure.Left > named.DefaultIfEmpty(0).Min());
        return first < 0
            ? null
            : new PrintedColumns(columns) { FirstOfFigures = columns.FindIndex(column => column.Right > figures[first].Left) };
    }

    /// <summary>The columns, with another one where a cell of the header stands left or right of all of them.</summary>
    public PrintedColumns With(PrintedCell cell) =>
        cell.Left < _columns[^1].Right && cell.Right > _columns[0].Left
            ? this
            : new([.. _columns.Append((Left: cell.Left, Right: cell.Right)).OrderBy(column => column.Left)])
            {
                FirstOfFigures = cell.Right <= _columns[0].Left ? FirstOfFigures + 1 : FirstOfFigures,
            };

    /// <summary>The column that a stretch stands in; −1 where it stands in none, or over several.</summary>
    public int At(double left, double right)
    {
        var best = Enumerable.Range(0, Count).MaxBy(i => Overlap(_columns[i], (left, right)));
        var overlap = Overlap(_columns[best], (left, right));
        return overlap > ShareWithin * (right - left) ? best : -1;
    }

    /// <summary>The cells of a row with their columns: −1 where that is not certain. A dash may stand anywhere in its column.</summary>
    public List<(int Column, PrintedCell Cell)> Placed(IReadOnlyList<PrintedCell> cells)
    {
        var placed = cells.Select(cell => (Column: At(cell.Left, cell.Right), Cell: cell)).ToList();
        foreach (var i in Enumerable.Range(0, placed.Count).Where(i => placed[i].Column < 0))
            if (NoFigure.Contains(placed[i].Cell.Text))
                placed[i] = (NearestFree(placed, placed[i].Cell.Segment.Center), placed[i].Cell);
        return placed;
    }

    private int NearestFree(List<(int Column, PrintedCell Cell)> placed, double center) =>
        Enumerable
            .Range(0, Count)
            .Where(i => placed.TrueForAll(cell => cell.Column != i))
            .OrderBy(i => Math.Abs(((_columns[i].Left + _columns[i].Right) / 2) - center))
            .FirstOrDefault(-1);

    /// <summary>The columns that a cell of the header may belong to: those that it stands over, or the one that it stands
    /// nearest.</summary>
    public IEnumerable<int> Below(double left, double right)
    {
        var over = Enumerable
            .Range(0, Count)
            .Where(i => Overlap(_columns[i], (left, right)) >= ShareOver * Math.Min(right - left, _columns[i].Right - _columns[i].Left))
            .ToList();
        return over.Count > 0
            ? over
            : Enumerable.Range(0, Count).Where(i => IsBetween(left, right, i, i));
    }

    /// <summary>Whether a stretch reaches into no column but those from one to another.</summary>
    public bool IsBetween(double left, double right, int first, int last) =>
        (first == 0 || left >= _columns[first - 1].Right) && (last == Count - 1 || right <= _columns[last + 1].Left);

    private static double Overlap((double Left, double Right) a, (double Left, double Right) b) =>
        Math.Min(a.Right, b.Right) - Math.Max(a.Left, b.Left);
}
