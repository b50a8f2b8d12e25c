using PlanNotebooks.Observations;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Formats.Workbooks;

/// <summary>The first observation that has something in each column: what the guide to the columns takes its examples from.</summary>
internal sealed class ExampleRows
{
    private readonly List<Column<Observation>> _open = [.. ObservationColumns.All];
    private readonly List<Observation> _rows = [];

    /// <summary>The observations, in their order.</summary>
    public IReadOnlyList<Observation> Rows => _rows;

    /// <summary>Looks through further observations.</summary>
    public void Add(IEnumerable<Observation> observations)
    {
        if (_open.Count == 0)
            return;
        foreach (var one in observations)
            if (_open.RemoveAll(column => CellValue.ForMachines(column.Value(one)).Length > 0) > 0)
                _rows.Add(one);
    }
}
