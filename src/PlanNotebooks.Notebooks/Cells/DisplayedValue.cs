using PlanNotebooks.Notebooks.Session;
using PlanNotebooks.Notebooks.Values;

namespace PlanNotebooks.Notebooks.Cells;

/// <summary>What a call that shows a value returns: the place on the page, which another value can take.</summary>
public sealed class DisplayedValue
{
    private readonly ICellSink _sink;
    private readonly string _id;

    internal DisplayedValue(ICellSink sink, string id) => (_sink, _id) = (sink, id);

    /// <summary>Shows another value in the same place, from the same cell or a later one.</summary>
    /// <param name="value">The value; null shows as <c>null</c>.</param>
    public void Update(object? value) => (CellScope.Current ?? _sink).Update(ValueFormatter.Format(value), _id);
}
