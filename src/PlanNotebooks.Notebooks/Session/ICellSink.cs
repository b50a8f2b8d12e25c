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
    void Show(MimeBundle bundle);
}
