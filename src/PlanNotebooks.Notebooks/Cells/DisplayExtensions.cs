using PlanNotebooks.Notebooks.Session;
using PlanNotebooks.Notebooks.Values;

namespace PlanNotebooks.Notebooks.Cells;

/// <summary>Shows values in the output of the cell that runs.</summary>
public static class DisplayExtensions
{
    /// <summary>Shows the value in its place among the console's lines.</summary>
    /// <returns>The place, in which another value can be shown later; it shows nothing itself.</returns>
    /// <exception cref="InvalidOperationException">No cell is running in the caller's flow of execution.</exception>
    public static DisplayedValue Display(this object? value)
    {
        var sink =
            CellScope.Current
            ?? throw new InvalidOperationException(
                "Display shows values in a notebook's cell, and no cell is running."
            );
        var id = Guid.NewGuid().ToString("N");
        sink.Show(ValueFormatter.Format(value), id);
        return new DisplayedValue(sink, id);
    }
}
