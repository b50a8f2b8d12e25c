using PlanNotebooks.Tables;

namespace PlanNotebooks.Formats.Workbooks;

/// <summary>The rows of a table that is held.</summary>
internal sealed class TableRows : RowSource
{
    private readonly Table _table;
    private readonly IReadOnlyList<int> _order;

    public TableRows(Table table)
    {
        _table = table;
        _order = OrderOf(table);
        Columns = [.. _order.Select(i => table.Columns[i])];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Column> Columns { get; }

    /// <inheritdoc/>
    public override int Count => _table.RowCount;

    /// <inheritdoc/>
    public override IEnumerable<IReadOnlyList<object?>> Read(int first, int count)
    {
        var cells = new object?[_order.Count];
        for (var row = first; row < first + count; row++)
        {
            for (var i = 0; i < cells.Length; i++)
                cells[i] = _table[row, _order[i]];
            yield return cells;
        }
    }
}
