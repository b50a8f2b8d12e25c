namespace PlanNotebooks.Notebooks.Model;

/// <summary>Text that a cell wrote to the console.</summary>
/// <param name="Name"><c>stdout</c> or <c>stderr</c>.</param>
/// <param name="Text">The text as written.</param>
public sealed record StreamOutput(string Name, string Text) : CellOutput
{
    /// <summary>The name of the standard output stream.</summary>
    public const string Out = "stdout";

    /// <summary>The name of the standard error stream.</summary>
    public const string Error = "stderr";
}
