using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Pdf;

/// <summary>Puts the rows of a table into a grid by where its cells stand alone, each row in one line: where lines without figures stand
/// among them, it is not certain which name figures have.</summary>
internal sealed class TableGrid
{
    private const double SameStart = 1;

    /// <summary>Lines of cells beside one another are a line of the table only where they stand as high.</summary>
    private const double SameLine = 0.85;

    /// <summary>How far above its row a name stands that may be another's.</summary>
    private const double Apart = 0.5;
    private readonly IReadOnlyList<PdfRow> _rows;
    private readonly TableColumns _columns;
    private readonly int _names;
    private readonly int _first;

    private TableGrid(IReadOnlyList<PdfRow> rows)
    {
        _rows = rows;
        _columns = TableColumns.Of(rows);
        _names = NamesColumn();
        _first = Enumerable.Range(0, rows.Count).FirstOrDefault(HasFigures, rows.Count);
        IsCertain = Enumerable.Range(_first, rows.Count - _first).All(HasFigures);
        Cells = CellsOf();
    }

    /// <summary>The cells of the table.</summary>
    public IReadOnlyList<TableCell> Cells { get; }

    /// <summary>Whether each line below the header has figures of its own, so that it is certain which name these have.</summary>
    public bool IsCertain { get; }

    /// <summary>The left and the right edge of what stands in each column.</summary>
    public IReadOnlyList<(double Left, double Right)> Edges => _columns.Edges;

    /// <summary>The grid of a table's rows.</summary>
    public static TableGrid Of(IReadOnlyList<PdfRow> rows)
    {
        rows = PdfRow.Of(rows.SelectMany(row => row.Words), SameLine);
        var starts = StartsOf(rows);
        var parted = rows.Select(row => row.PartedAt(starts)).ToList();
        var columns = TableColumns.Of(parted);
        var header = parted.TakeWhile(row => TableFinder.FiguresIn(row) == 0).Count();
        return new TableGrid([.. parted.Select((row, i) => i < header ? row.PartedOver(columns) : row)]);
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

    /// <summary>The column with most words, of those before the figures where there is one.</summary>
    private int NamesColumn()
    {
        var words = new int[_columns.Count];
        foreach (var segment in _rows.SelectMany(row => row.Segments))
            if (!DataTables.IsNumber(segment.Text))
                words[_columns.At(segment)] += segment.Text.Length;
        return Enumerable.Range(0, words.Length).MaxBy(i => (_columns.IsBeforeFigures(i) ? words[i] : 0, words[i]));
    }

    /// <summary>Whether a row has a figure to the right of the names: the number of a row is none.</summary>
    private bool HasFigures(int row) =>
        _rows[row].Segments.Any(segment => TableFinder.IsFigure(segment.Text) && _columns.At(segment) > _names);

    private List<TableCell> CellsOf()
    {
        var cells = new SortedDictionary<(double Row, int Column), (int Down, int Across, string Text)>();
        for (var row = 0; row < _rows.Count; row++)
            foreach (var segment in _rows[row].Segments)
                Place(cells, row, segment);
        var rows = cells.Keys.Select(key => key.Row).Distinct().Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        return
        [
            .. cells.Select(cell => new TableCell(
                rows[cell.Key.Row],
                cell.Key.Column,
                cell.Value.Down,
                cell.Value.Across,
                cell.Value.Text
            )),
        ];
    }

    /// <summary>Puts a line of a cell into its row; the name of a row that is not certain stands in a row of its own above it.</summary>
    private void Place(
        SortedDictionary<(double Row, int Column), (int Down, int Across, string Text)> cells,
        int row,
        PdfSegment segment
    )
    {
        if (row < _first)
        {
            var (first, last) = _columns.Over(segment);
            Add(cells, (row, first), 1, last - first + 1, segment.Text);
            return;
        }

        var column = _columns.At(segment);
        Add(cells, (IsCertain || column != _names ? row : row - Apart, column), 1, 1, segment.Text);
    }

    private static void Add(
        SortedDictionary<(double Row, int Column), (int Down, int Across, string Text)> cells,
        (double Row, int Column) place,
        int down,
        int across,
        string text
    ) =>
        cells[place] = cells.TryGetValue(place, out var cell)
            ? (
                Math.Max(cell.Down, down),
                Math.Max(cell.Across, across),
                PdfRow.Joined([cell.Text, text])
            )
            : (down, across, text);
}
