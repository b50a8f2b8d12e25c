using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Pdf;

/// <summary>Puts the rows of a table into a grid: columns are where the cells of its rows of figures stand, a row's name may take several lines.</summary>
internal sealed class TableGrid
{
    private const double SameCell = 0.75;
    private readonly List<(double Left, double Right)> _columns;
    private readonly List<List<PdfRow>> _rows = [];

    private TableGrid(IReadOnlyList<PdfRow> rows)
    {
        _columns = ColumnsOf(rows.Where(row => TableFinder.FiguresIn(row) > 0).SelectMany(row => row.Segments));
        Group(rows);
    }

    /// <summary>The cells of a table.</summary>
    public static List<TableCell> CellsOf(IReadOnlyList<PdfRow> rows) => new TableGrid(rows).Cells();

    private static List<(double Left, double Right)> ColumnsOf(IEnumerable<PdfSegment> segments)
    {
        var columns = new List<(double Left, double Right)>();
        foreach (var segment in segments.OrderBy(segment => segment.Left))
        {
            if (columns.Count > 0 && segment.Left < columns[^1].Right) columns[^1] = (columns[^1].Left, Math.Max(columns[^1].Right, segment.Right));
            else columns.Add((segment.Left, segment.Right));
        }

        return columns;
    }

    /// <summary>Joins a line without figures to the row of figures that it is much closer to than rows are to each other.</summary>
    private void Group(IReadOnlyList<PdfRow> rows)
    {
        var figures = Enumerable.Range(0, rows.Count).Where(i => TableFinder.FiguresIn(rows[i]) > 0).ToList();
        var pitches = figures.Zip(figures.Skip(1), (a, b) => rows[b].Middle - rows[a].Middle).Order().ToList();
        var pitch = pitches.Count == 0 ? double.MaxValue : pitches[pitches.Count / 2];
        var owner = new int[rows.Count];
        for (var i = 0; i < rows.Count; i++)
        {
            owner[i] = i;
            if (TableFinder.FiguresIn(rows[i]) > 0 || i < figures[0] && rows[i].Segments.Count > 1) continue;
            var nearest = figures.MinBy(figure => Math.Abs(rows[figure].Middle - rows[i].Middle));
            if (Math.Abs(rows[nearest].Middle - rows[i].Middle) < SameCell * pitch && rows[i].Segments.Count == 1) owner[i] = nearest;
        }

        foreach (var group in Enumerable.Range(0, rows.Count).GroupBy(i => owner[i]).OrderBy(group => group.Key)) _rows.Add([.. group.Select(i => rows[i])]);
    }

    private List<TableCell> Cells()
    {
        var cells = new List<TableCell>();
        for (var row = 0; row < _rows.Count; row++)
        {
            var texts = new SortedDictionary<int, (int Span, string Text)>();
            foreach (var segment in _rows[row].SelectMany(line => line.Segments))
            {
                var (first, last) = Place(segment);
                texts[first] = texts.TryGetValue(first, out var cell) ? (Math.Max(cell.Span, last - first + 1), cell.Text + segment.Text) : (last - first + 1, segment.Text);
            }

            cells.AddRange(texts.Select(text => new TableCell(row, text.Key, 1, text.Value.Span, text.Value.Text)));
        }

        return cells;
    }

    /// <summary>The columns that a cell stands over; the nearest where it stands between two.</summary>
    private (int First, int Last) Place(PdfSegment segment)
    {
        var over = Enumerable.Range(0, _columns.Count).Where(i => _columns[i].Left < segment.Right && _columns[i].Right > segment.Left).ToList();
        if (over.Count > 0) return (over[0], over[^1]);
        var nearest = Enumerable.Range(0, _columns.Count).MinBy(i => Math.Abs(((_columns[i].Left + _columns[i].Right) / 2) - segment.Center));
        return (nearest, nearest);
    }
}
