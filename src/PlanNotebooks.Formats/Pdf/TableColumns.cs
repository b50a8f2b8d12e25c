namespace PlanNotebooks.Formats.Pdf;

/// <summary>The columns of a table: where its figures stand below one another, and beside them where its words do.</summary>
internal sealed class TableColumns
{
    private static readonly string[] NoFigure = ["—", "-", "－", "/"];
    private const double ShareOver = 0.3;
    private readonly List<(double Left, double Right)> _columns;

    private TableColumns(List<(double Left, double Right)> columns) => _columns = columns;

    public int Count => _columns.Count;

    /// <summary>The left and the right edge of what stands in each column.</summary>
    public IReadOnlyList<(double Left, double Right)> Edges => _columns;

    private double FirstOfFigures { get; init; }

    /// <summary>Whether a column stands before those of figures.</summary>
    public bool IsBeforeFigures(int column) => _columns[column].Right <= FirstOfFigures;

    /// <summary>The columns of a table: those of its rows of figures, and where nothing stands in these, of its other lines.</summary>
    public static TableColumns Of(IReadOnlyCollection<PdfRow> rows)
    {
        var segments = rows.Where(row => TableFinder.FiguresIn(row) > 0).SelectMany(row => row.Segments).ToList();
        var figures = Cluster(segments.Where(segment => IsFigure(segment.Text)));
        var words = Cluster(
            segments.Where(segment =>
                !IsFigure(segment.Text) && !figures.Exists(figure => Overlap(figure, segment) > 0)
            )
        );
        var own = figures.Concat(words).ToList();
        var others = Cluster(
            rows.SelectMany(row => row.Segments).Where(segment => !own.Exists(column => Overlap(column, segment) > 0))
        );
        return new TableColumns([.. own.Concat(others).OrderBy(column => column.Left)])
        {
            FirstOfFigures = figures.Count == 0 ? 0 : figures.Min(column => column.Left),
        };
    }

    /// <summary>The column that a cell of a row of figures stands in: the one it covers most, or the nearest.</summary>
    public int At(PdfSegment segment)
    {
        var best = Enumerable.Range(0, Count).MaxBy(i => Overlap(_columns[i], segment));
        return Overlap(_columns[best], segment) > 0
            ? best
            : Enumerable
                .Range(0, Count)
                .MinBy(i => Math.Abs(((_columns[i].Left + _columns[i].Right) / 2) - segment.Center));
    }

    /// <summary>The columns that a cell of the header stands over.</summary>
    public (int First, int Last) Over(PdfSegment segment)
    {
        var over = Enumerable
            .Range(0, Count)
            .Where(i =>
                Overlap(_columns[i], segment)
                >= ShareOver * Math.Min(_columns[i].Right - _columns[i].Left, segment.Width)
            )
            .ToList();
        return over.Count > 0 ? (over[0], over[^1]) : (At(segment), At(segment));
    }

    private static bool IsFigure(string text) => TableFinder.IsFigure(text) || NoFigure.Contains(text);

    private static double Overlap((double Left, double Right) column, PdfSegment segment) =>
        Math.Min(column.Right, segment.Right) - Math.Max(column.Left, segment.Left);

    private static List<(double Left, double Right)> Cluster(IEnumerable<PdfSegment> segments) =>
        Cluster(segments.Select(segment => (segment.Left, segment.Right)));

    /// <summary>What parts of a line cover that overlap, from left to right.</summary>
    public static List<(double Left, double Right)> Cluster(IEnumerable<(double Left, double Right)> parts)
    {
        var columns = new List<(double Left, double Right)>();
        foreach (var part in parts.OrderBy(part => part.Left))
        {
            if (columns.Count > 0 && part.Left < columns[^1].Right)
                columns[^1] = (columns[^1].Left, Math.Max(columns[^1].Right, part.Right));
            else
                columns.Add(part);
        }

        return columns;
    }
}
