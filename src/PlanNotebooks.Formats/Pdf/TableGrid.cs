using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Pdf;

/// <summary>Puts the rows of a table into a grid: a row's name may take several lines, or stand between the two rows that share
/// it.</summary>
internal sealed class TableGrid
{
    private const double SameRow = 0.75;
    private const double SameStart = 1;
    private readonly IReadOnlyList<PdfRow> _rows;
    private readonly TableColumns _columns;
    private readonly int _names;
    private readonly int _first;

    private TableGrid(IReadOnlyList<PdfRow> rows)
    {
        _rows = rows;
        _columns = TableColumns.Of(rows.Where(row => TableFinder.FiguresIn(row) > 0));
        _names = NamesColumn();
        _first = Math.Max(0, Enumerable.Range(0, rows.Count).FirstOrDefault(HasFigures, rows.Count));
        while (_first > 0 && _first < rows.Count && IsLineOfName(_first - 1))
            _first--;
    }

    /// <summary>The cells of a table.</summary>
    public static List<TableCell> CellsOf(IReadOnlyList<PdfRow> rows)
    {
        var starts = StartsOf(rows);
        var parted = rows.Select(row => row.PartedAt(starts)).ToList();
        var columns = TableColumns.Of(parted.Where(row => TableFinder.FiguresIn(row) > 0));
        var header = parted.TakeWhile(row => TableFinder.FiguresIn(row) == 0).Count();
        return new TableGrid([.. parted.Select((row, i) => i < header ? row.PartedOver(columns) : row)]).Cells();
    }

    /// <summary>Where cells of at least two rows of figures begin.</summary>
    private static List<double> StartsOf(IReadOnlyList<PdfRow> rows)
    {
        var lefts = rows.Where(row => TableFinder.FiguresIn(row) > 0)
            .SelectMany(row => row.Segments)
            .Select(segment => segment.Left)
            .Order()
            .ToList();
        return
        [
            .. lefts.Zip(lefts.Skip(1)).Where(pair => pair.Second - pair.First < SameStart).Select(pair => pair.First),
        ];
    }

    /// <summary>The column with most words.</summary>
    private int NamesColumn()
    {
        var words = new int[_columns.Count];
        foreach (var segment in _rows.Where(row => TableFinder.FiguresIn(row) > 0).SelectMany(row => row.Segments))
            if (!DataTables.IsNumber(segment.Text))
                words[_columns.At(segment)] += segment.Text.Length;
        return Array.IndexOf(words, words.Max());
    }

    /// <summary>Whether a row has a figure to the right of the names: the number of a row is none.</summary>
    private bool HasFigures(int row) =>
        _rows[row].Segments.Any(segment => TableFinder.IsFigure(segment.Text) && _columns.At(segment) > _names);

    /// <summary>Whether a line above figures is the first of their row's name, which takes several.</summary>
    private bool IsLineOfName(int row) =>
        _rows[row].Segments.Count == 1
        && _columns.At(_rows[row].Segments[0]) == _names
        && _rows[row].IsBetweenLinesOf(_rows[row + 1]);

    private bool HasName(int row) => _rows[row].Segments.Any(segment => _columns.At(segment) == _names);

    private List<TableCell> Cells()
    {
        var figures = Enumerable.Range(_first, _rows.Count - _first).Where(HasFigures).ToList();
        var pitches = figures.Zip(figures.Skip(1), (a, b) => _rows[b].Middle - _rows[a].Middle).Order().ToList();
        var reach = pitches.Count == 0 ? 0 : pitches[pitches.Count / 2] * SameRow;
        var owners = Enumerable.Range(0, _rows.Count).Select(row => OwnersOf(row, figures, reach)).ToList();
        var place = Enumerable
            .Range(0, _rows.Count)
            .Where(row => owners[row][0] == row)
            .Select((row, i) => (row, i))
            .ToDictionary(pair => pair.row, pair => pair.i);
        var cells = new SortedDictionary<(int Row, int Column), (int Down, int Across, string Text)>();
        for (var row = 0; row < _rows.Count; row++)
            foreach (var segment in _rows[row].Segments)
                Add(cells, segment, row < _first, place[owners[row][0]], owners[row].Length);
        return
        [
            .. cells.Select(cell => new TableCell(
                cell.Key.Row,
                cell.Key.Column,
                cell.Value.Down,
                cell.Value.Across,
                cell.Value.Text
            )),
        ];
    }

    private void Add(
        SortedDictionary<(int Row, int Column), (int Down, int Across, string Text)> cells,
        PdfSegment segment,
        bool header,
        int row,
        int down
    )
    {
        var (first, last) = header ? _columns.Over(segment) : (_columns.At(segment), _columns.At(segment));
        var across = last - first + 1;
        cells[(row, first)] = cells.TryGetValue((row, first), out var cell)
            ? (
                Math.Max(cell.Down, down),
                Math.Max(cell.Across, across),
                cell.Text
                    + (char.IsAsciiDigit(cell.Text[^1]) && char.IsAsciiDigit(segment.Text[0]) ? " " : "")
                    + segment.Text
            )
            : (down, across, segment.Text);
    }

    /// <summary>The rows that a line belongs to: itself, or, of a line without figures, the row of figures that is much nearer than the
    /// next, or the two that it stands between.</summary>
    private int[] OwnersOf(int row, List<int> figures, double reach)
    {
        if (row < _first || HasFigures(row))
            return [row];
        var near = figures.Where(figure => Math.Abs(_rows[figure].Middle - _rows[row].Middle) < reach).ToList();
        var nameless = near.Where(figure => !HasName(figure)).ToList();
        if (nameless.Count == 2 && nameless[1] == nameless[0] + 2)
            return [.. nameless];
        if (nameless.Count > 0)
            return [nameless.MinBy(figure => Math.Abs(_rows[figure].Middle - _rows[row].Middle))];
        if (near.Count == 0)
            return [row];
        var nearest = near.MinBy(figure => Math.Abs(_rows[figure].Middle - _rows[row].Middle));
        return _rows[row].Segments.Count == 1 || _rows[row].IsBetweenLinesOf(_rows[nearest]) ? [nearest] : [row];
    }
}
