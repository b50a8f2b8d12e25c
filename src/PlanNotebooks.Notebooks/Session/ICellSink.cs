using PlanNotebooks.Display;

namespace PlanNotebooks.Notebooks.Session;

/// <summary>Takes what a running cell shows, in the order in which it is shown, from any thread.</summary>
public interface ICellSink
{
    /// <summary>Takes text that the cell wrote to the console.</summary>
    /// <param name="stream"><c>stdout</c> or <c>stderr</c>.</param>
    /// <param name="text">The text as written; one line may come in many pieces.</param>
    void Write(string stream, string text);

    /// <summary>Takes a value that the cell showed by a call.</summary>
    /// <param name="bundle">The value.</param>
    /// <param name="id">A name for this display, by which it can be updated later.</param>
    void Show(MimeBundle bundle, string id);

    /// <summary>Takes another value for what was shown under an id, in this cell or an earlier one.</summary>
    void Update(MimeBundle bundle, string id);

    /// <summary>Takes back what the cell has shown.</summary>
    /// <param name="wait">Whether only when something else is shown, so that the page does not flicker.</param>
    void Clear(bool wait);

    /// <summary>Asks the person at the notebook for a line.</summary>
    /// <param name="prompt">What the person is asked; may be empty.</param>
    /// <param name="secret">Whether the answer must not be shown as it is typed.</param>
    /// <returns>The line without its end; null where nobody can be asked and the input is at its end.</returns>
    /// <exception cref="InvalidOperationException">The notebook is shown by a program that takes no input.</exception>
    string? ReadLine(string prompt, bool secret);
}
