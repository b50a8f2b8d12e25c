using PlanNotebooks.Tables;

namespace PlanNotebooks.Formats.Workbooks;

/// <summary>The rows of a table that is held.</summary>
internal sealed class TableRows : RowSource
{
    private readonly Table _table;

    public TableRows(Table table)
        : base(table) => _table = table;

    /// <inheritdoc/>
    public override int Count => _table.RowCount;

    /// <inheritdoc/>
    public override IEnumerable<IReadOnlyList<object?>> Read(int first, int count)
    {
        var cells = new object?[Places.Count];
        for (var row = first; row < first + count; row++)
        {
            for (var i = 0; i < cells.Length; i++)
                cells[i] = _table[row, Places[i]];
            yield return cells;
        }
    }
}
