using PlanNotebooks.Notebooks.Session;

namespace PlanNotebooks.Notebooks.Cells;

/// <summary>What every cell can call without a prefix.</summary>
public sealed class CellGlobals
{
#pragma warning disable IDE1006, CA1822 // The names and the shape are .NET Interactive's and Python's.
    /// <summary>Shows a value in the output of the cell that runs, in its place among the console's lines.</summary>
    /// <param name="value">The value; null shows as <c>null</c>.</param>
    /// <returns>The place, in which another value can be shown later; a cell may end in this call.</returns>
    public DisplayedValue display(object? value) => value.Display();

    /// <summary>Takes back what the cell has shown, to show the state of a long work in one place.</summary>
    /// <param name="wait">Whether only when something else is shown, so that the page does not flicker.</param>
    public void clear_output(bool wait = false) => Sink().Clear(wait);

    /// <summary>Asks the person at the notebook for a line.</summary>
    /// <param name="prompt">What the person is asked.</param>
    /// <returns>The line; null where a notebook is run with nobody to ask (<c>plan run</c>).</returns>
    /// <exception cref="InvalidOperationException">The program that shows the notebook takes no input.</exception>
    public string? input(string prompt = "") => Ask(prompt, secret: false);

    /// <summary>Asks as <see cref="input"/> does, for an answer that must not be seen as it is typed.</summary>
    /// <param name="prompt">What the person is asked.</param>
    public string? password(string prompt = "") => Ask(prompt, secret: true);
#pragma warning restore IDE1006, CA1822

    private static string? Ask(string prompt, bool secret) => Sink().ReadLine(prompt, secret);

    private static ICellSink Sink() =>
        CellScope.Current ?? throw new InvalidOperationException("No cell is running here.");
}
