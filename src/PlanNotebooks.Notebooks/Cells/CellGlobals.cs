namespace PlanNotebooks.Notebooks.Cells;

/// <summary>What every cell can call without a prefix.</summary>
public sealed class CellGlobals
{
    /// <summary>Shows a value in the output of the cell that runs, in its place among the console's lines.</summary>
    /// <param name="value">The value; null shows as <c>null</c>.</param>
    /// <returns>A value that shows nothing, so that a cell may end in this call.</returns>
#pragma warning disable IDE1006, CA1822 // The name and the shape are .NET Interactive's: notebooks run in both.
    public DisplayedValue display(object? value) => value.Display();
#pragma warning restore IDE1006, CA1822
}
