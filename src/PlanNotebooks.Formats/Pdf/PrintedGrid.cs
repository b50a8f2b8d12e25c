using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Pdf;

/// <summary>Puts the printed rows of a table into a grid.</summary>
internal sealed class PrintedGrid
{
    private const double SameHeight = 0.35;
    private const double LeastPitch = 0.7;

    /// <summary>How far above its row a name stands that may be another's.</summary>
    private const double Apart = 0.5;
    private readonly PrintedColumns _columns;
    private readonly List<PrintedBodyRow> _rows;
    private readonly int _names;
    private readonly Dictionary<(double Row, int Column), (int Down, string Text)> _placed = [];

    private PrintedGrid(PrintedColumns columns, List<PrintedBodyRow> rows)
    {
        (_columns, _rows) = (columns, rows);
        var words = new int[Math.Max(1, columns.FirstOfFigures)];
        foreach (var (column, cell) in rows.SelectMany(row => row.Cells).Where(cell => cell.Column < words.Length))
            if (!DataTables.IsNumber(cell.Text))
                words[column] += cell.Text.Length;
        _names = Array.IndexOf(words, words.Max());
    }

    /// <summary>The cells, merged cells once.</summary>
    public IReadOnlyList<TableCell> Cells { get; private set; } = [];

    /// <summary>The left and the right edge of what stands in each column.</summary>
    public IReadOnlyList<(double Left, double Right)> Edges => _columns.Edges;

    /// <summary>Whether it is certain which header and which name the figures have.</summary>
    public bool IsCertain { get; private set; } = true;

    /// <summary>The grid; null where the file does not print the cells row by row.</summary>
    public static PrintedGrid? Of(List<PrintedRow> header, List<PrintedRow> body)
    {
        if (PrintedColumns.Of(body) is not { } columns)
            return null;
        var heads = PrintedHeader.CellsOf(header, columns);
        if (heads is null)
        {
            columns = header.SelectMany(row => row.Cells).Aggregate(columns, (all, cell) => all.With(cell));
            heads = PrintedHeader.CellsOf(header, columns);
        }

        var rows = PrintedBodyRow.Of(body, columns);
        if (rows is null || !AreBelowOneAnother(rows))
            return null;
        var grid = new PrintedGrid(columns, rows);
        grid.Fill(header, heads);
        return grid;
    }

    private static bool AreBelowOneAnother(List<PrintedBodyRow> rows)
    {
        var lines = rows.Where(row => row.Line is not null).ToList();
        return lines.Zip(lines.Skip(1)).All(pair => pair.Second.Line - pair.First.Line > LeastPitch * pair.First.Height);
    }

    private void Fill(List<PrintedRow> header, IReadOnlyList<TableCell>? cells)
    {
        IsCertain = header.Count == 0 || cells is not null;
        cells ??= [.. header.Select((row, i) => new TableCell(i, 0, 1, _columns.Count, row.Text))];
        for (var row = 0; row < _rows.Count; row++)
            foreach (var (column, cell) in _rows[row].Cells)
                Place(row, column, cell);
        var order = _placed.Keys.Select(place => place.Row).Distinct().Order().Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        Cells =
        [
            .. cells,
            .. _placed.Select(cell => new TableCell(
                header.Count + order[cell.Key.Row],
                cell.Key.Column,
                cell.Value.Down,
                1,
                cell.Value.Text
            )),
        ];
    }

    private void Place(int row, int column, PrintedCell cell)
    {
        var down = SpanOf(row, column, cell);
        var isUncertain = column == _names && (down == 0 || (_rows[row].IsUncertain && cell == _rows[row].Cells[0].Cell));
        IsCertain &= !isUncertain;
        var place = (isUncertain ? row - Apart : row, column);
        _placed[place] = _placed.TryGetValue(place, out var before)
            ? (before.Down, before.Text + " " + cell.Text)
            : (Math.Max(1, down), cell.Text);
    }

    /// <summary>How many rows a cell stands for: for several where it stands in their middle, or beside the last; 0 where it stands
    /// beside another row than its own.</summary>
    private int SpanOf(int row, int column, PrintedCell cell)
    {
        if (_rows[row].Line is not { } line)
            return 1;
        for (var end = row + 1; IsOpen(end, column); end++)
            if (IsOver(cell, line, _rows[end].Line!.Value))
                return end - row + 1;
        if (column == _names && RowsOfOneName(row) is > 1 and var rows)
            return rows;
        return cell.Top > LineOf(row - 1, double.MinValue) && cell.Bottom < LineOf(row + 1, double.MaxValue) ? 1 : 0;
    }

    private bool IsOpen(int row, int column) => _rows.ElementAtOrDefault(row) is { Line: not null } open && !open.Has(column);

    /// <summary>Whether a cell stands in the middle between two lines, or beside the second.</summary>
    private static bool IsOver(PrintedCell cell, double line, double other)
    {
        var near = SameHeight * cell.Height;
        return cell.Middle - line > near
            && Math.Min(Math.Abs(cell.Middle - ((line + other) / 2)), Math.Abs(cell.Lines[^1].Middle - other)) < near;
    }

    private double LineOf(int row, double otherwise) => _rows.ElementAtOrDefault(row)?.Line ?? otherwise;

    /// <summary>How many rows a name is of: those below without a name, of which a cell between says what they are in, have none of
    /// their own.</summary>
    private int RowsOfOneName(int row)
    {
        var end = row + 1;
        while (IsOpen(end, _names) && HasUnit(end))
            end++;
        return HasUnit(row) ? end - row : 1;
    }

    private bool HasUnit(int row) => _rows[row].Cells.Any(cell => cell.Column > _names && cell.Column < _columns.FirstOfFigures);
}
