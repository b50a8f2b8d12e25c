using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Pdf;

/// <summary>Tells which columns the cells of a header stand for: each of the lowest for one, each above them for those whose middle, or
/// whose left edge, it stands over.</summary>
/// <remarks>Every way to share the columns out among the cells is tried. Where two fit about as well, the header is not certain.</remarks>
internal sealed class PrintedHeader
{
    private const double Allowance = 2;
    private const int MostSteps = 20_000;
    private readonly PrintedColumns _columns;
    private readonly bool _isCentered;
    private readonly List<(double Fault, IReadOnlyList<TableCell> Cells)> _ways = [];
    private IReadOnlyList<IReadOnlyList<PrintedCell>> _rows = [];
    private int _steps;

    private PrintedHeader(PrintedColumns columns, bool isCentered) => (_columns, _isCentered) = (columns, isCentered);

    /// <summary>The header's cells in their columns; null where these are not certain.</summary>
    public static IReadOnlyList<TableCell>? CellsOf(IReadOnlyList<PrintedRow> rows, PrintedColumns columns)
    {
        var ways = new[] { true, false }.Select(isCentered => new PrintedHeader(columns, isCentered).Read(rows));
        return ways.Where(way => way is not null).MinBy(way => way!.Value.Fault)?.Cells;
    }

    /// <summary>The one way that fits; null where there is none, or another fits about as well.</summary>
    private (double Fault, IReadOnlyList<TableCell> Cells)? Read(IReadOnlyList<PrintedRow> rows)
    {
        _rows = [.. rows.Select(row => row.Cells.OrderBy(cell => cell.Left).ToList())];
        Try(new Way(_rows.Count - 1, [], [], [], [.. Enumerable.Range(0, _columns.Count).Select(i => _columns[i])], 0));
        var ways = _ways.OrderBy(way => way.Fault).Take(2).ToList();
        return ways.Count == 0 || _steps >= MostSteps || (ways.Count > 1 && ways[1].Fault < (2 * ways[0].Fault) + Allowance)
            ? null
            : ways[0];
    }

    /// <summary>Goes on with the next cell of a row, or with the row above; a header is whole that names every column.</summary>
    private void Try(Way way)
    {
        if (_steps++ >= MostSteps)
            return;
        if (way.Row < 0)
        {
            if (way.Parted.Count == _columns.Count)
                _ways.Add((way.Fault, way.Placed));
            return;
        }

        if (way.Ranges.Count == _rows[way.Row].Count)
        {
            if (way.Parted.All(column => way.Ranges.Any(range => range.First <= column && range.Last >= column)))
                Try(way.Above());
            return;
        }

        var cell = _rows[way.Row][way.Ranges.Count];
        var next = way.Ranges.Count == 0 ? 0 : way.Ranges[^1].Last + 1;
        foreach (var range in RangesFor(cell, way.Parted).Where(range => range.First >= next))
            Try(way.With(cell, range, FaultOf(cell, range, way)));
    }

    /// <summary>One column that it stands over, or several side by side that have cells of their own below it.</summary>
    private IEnumerable<(int First, int Last)> RangesFor(PrintedCell cell, IReadOnlyCollection<int> parted)
    {
        foreach (var column in _columns.Below(cell.Left, cell.Right))
            yield return (column, column);
        for (var first = 0; first < _columns.Count; first++)
            for (var last = first + 1; last < _columns.Count && parted.Contains(first) && parted.Contains(last); last++)
                if (_columns.IsBetween(cell.Left, cell.Right, first, last))
                    yield return (first, last);
    }

    /// <summary>How far a cell over several columns stands from their middle, or from where they begin.</summary>
    private double FaultOf(PrintedCell cell, (int First, int Last) range, Way way)
    {
        var (left, right) = (way.Edges[range.First].Left, way.Edges[range.Last].Right);
        var fault = _isCentered ? cell.Segment.Center - ((left + right) / 2) : cell.Left - left;
        return way.Parted.Contains(range.First) ? Math.Abs(fault) : 0;
    }

    /// <summary>A way to share the columns out, as far as it goes, from the lowest row up.</summary>
    /// <param name="Row">The row it has come to.</param>
    /// <param name="Ranges">The columns of that row's cells so far.</param>
    /// <param name="Parted">The columns that have a cell in the rows below.</param>
    /// <param name="Placed">The cells so far.</param>
    /// <param name="Edges">How far what stands in the columns reaches, with the cells of the header over one.</param>
    /// <param name="Fault">How far a cell stands at most from where it would by this way.</param>
    private sealed record Way(
        int Row,
        IReadOnlyList<(int First, int Last)> Ranges,
        IReadOnlyCollection<int> Parted,
        IReadOnlyList<TableCell> Placed,
        IReadOnlyList<(double Left, double Right)> Edges,
        double Fault
    )
    {
        public Way With(PrintedCell cell, (int First, int Last) range, double fault) =>
            this with
            {
                Ranges = [.. Ranges, range],
                Placed = [.. Placed, new TableCell(Row, range.First, 1, range.Last - range.First + 1, cell.Text)],
                Edges = range.First < range.Last ? Edges : [.. Edges.Select((edge, i) => i == range.First ? Widened(edge, cell) : edge)],
                Fault = Math.Max(Fault, fault),
            };

        private static (double Left, double Right) Widened((double Left, double Right) edge, PrintedCell cell) =>
            (Math.Min(edge.Left, cell.Left), Math.Max(edge.Right, cell.Right));

        public Way Above() =>
            this with
            {
                Row = Row - 1,
                Parted = Parted.Union(Ranges.SelectMany(range => Enumerable.Range(range.First, range.Last - range.First + 1))).ToHashSet(),
                Ranges = [],
            };
    }
}
