using System.Collections;

namespace PlanNotebooks.Tables;

/// <summary>Named, typed columns over typed rows. The rows are a list, so LINQ works on them.</summary>
/// <remarks>
/// <c>Where</c>, <c>OrderBy</c> and the other operations here keep the columns and give a new table; all other LINQ
/// operators give plain sequences of rows.
/// </remarks>
/// <typeparam name="TRow">The type of the rows.</typeparam>
public sealed class Table<TRow> : Table, IReadOnlyList<TRow>
{
    private readonly IReadOnlyList<TRow> _rows;
    private readonly IReadOnlyList<Column<TRow>> _columns;
    private readonly Lazy<HashSet<(int Column, string Text)>> _alike;

    internal Table(IReadOnlyList<TRow> rows, IReadOnlyList<Column<TRow>> columns, TableView view)
        : base(columns, view)
    {
        _rows = rows;
        _columns = columns;
        _alike = new(() => [.. Enumerable.Range(0, columns.Count).SelectMany(column => Alike(column).Select(text => (column, text)))]);
    }

    /// <inheritdoc/>
    public override int RowCount => _rows.Count;

    /// <summary>The number of rows.</summary>
    public int Count => _rows.Count;

    /// <summary>The row at a place.</summary>
    public TRow this[int index] => _rows[index];

    /// <inheritdoc/>
    public override object? this[int row, int column] => _columns[column].Value(_rows[row]);

    /// <inheritdoc/>
    public override string CellText(int row, int column)
    {
        var text = _columns[column].Text(_rows[row]);
        return _columns[column].InFull is { } inFull && _alike.Value.Contains((column, text)) ? inFull(_rows[row]) : text;
    }

    /// <inheritdoc/>
    public override string? CellTip(int row, int column) => _columns[column].Tip(_rows[row]);

    /// <summary>The rows that fit.</summary>
    public Table<TRow> Where(Func<TRow, bool> predicate) =>
        new([.. Enumerable.Where(_rows, predicate)], _columns, View with { LeftOut = 0 });

    /// <summary>The rows from the smallest key to the largest; equal keys keep their order.</summary>
    public Table<TRow> OrderBy<TKey>(Func<TRow, TKey> key) => new([.. Enumerable.OrderBy(_rows, key)], _columns, View);

    /// <summary>The rows from the largest key to the smallest; equal keys keep their order.</summary>
    public Table<TRow> OrderByDescending<TKey>(Func<TRow, TKey> key) =>
        new([.. Enumerable.OrderByDescending(_rows, key)], _columns, View);

    /// <summary>The first rows; when shown, the table says how many it had.</summary>
    public Table<TRow> Head(int rows) =>
        new(
            [.. _rows.Take(rows)],
            _columns,
            View with
            {
                LeftOut = View.LeftOut + Math.Max(0, Count - Math.Max(0, rows)),
            }
        );

    /// <summary>The table with one more column, at the end.</summary>
    /// <exception cref="ArgumentException">A column of that name is there.</exception>
    public Table<TRow> With(Column<TRow> column) =>
        new(
            _rows,
            [.. _columns, column],
            View with
            {
                Shown = View.Shown is null ? null : [.. View.Shown, column.Name],
            }
        );

    /// <summary>The table without some columns, in display and in exports.</summary>
    /// <exception cref="ArgumentException">There is no column of that name.</exception>
    public Table<TRow> Without(params string[] names)
    {
        var gone = names.Select(ColumnIndex).ToHashSet();
        var shown = View.Shown?.Where(name => !names.Contains(name)).ToList();
        return new(_rows, [.. _columns.Where((_, i) => !gone.Contains(i))], View with { Shown = shown });
    }

    /// <summary>The same table, of which display shows these columns in this order; exports still write all.</summary>
    /// <exception cref="ArgumentException">There is no column of that name.</exception>
    public Table<TRow> Show(params string[] names) => new(_rows, _columns, View with { Shown = names });

    /// <summary>The same table, of which display shows at most so many rows.</summary>
    public Table<TRow> Showing(int rows) => new(_rows, _columns, View with { Rows = Math.Max(0, rows) });

    /// <summary>The same table under a title.</summary>
    public Table<TRow> Titled(string? title) => new(_rows, _columns, View with { Title = title });

    /// <summary>The same table with a note below it.</summary>
    public Table<TRow> Noted(string? note) => new(_rows, _columns, View with { Note = note });

    /// <summary>The texts of a column that mean different things in different rows.</summary>
    private IEnumerable<string> Alike(int column) =>
        _columns[column].InFull is { } inFull
            ? _rows.Select(row => (Text: _columns[column].Text(row), InFull: inFull(row)))
                .Distinct()
                .CountBy(cell => cell.Text)
                .Where(same => same.Value > 1)
                .Select(same => same.Key)
            : [];

    /// <inheritdoc/>
    public IEnumerator<TRow> GetEnumerator() => _rows.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
