namespace PlanNotebooks.Notebooks.Model;

/// <summary>Why a cell did not finish.</summary>
/// <param name="Name">The kind of error, such as the exception's type.</param>
/// <param name="Message">What went wrong, in a line or few.</param>
/// <param name="Traceback">Lines that name the cell and the line in it, innermost first.</param>
public sealed record ErrorOutput(string Name, string Message, IReadOnlyList<string> Traceback) : CellOutput
{
    /// <summary>The kind of error of a cell that asks for a package that cannot be had.</summary>
    public const string PackageError = "PackageError";
}
