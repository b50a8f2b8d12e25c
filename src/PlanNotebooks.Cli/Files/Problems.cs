using PlanNotebooks.Notebooks.Model;

namespace PlanNotebooks.Cli.Files;

/// <summary>Failures that a file brings about, in one line that names it.</summary>
internal static class Problems
{
    /// <summary>Whether the failure is the file's, and not ours.</summary>
    public static bool IsExpected(Exception exception) =>
        exception is NotebookFormatException or NotSupportedException or IOException or UnauthorizedAccessException;

    /// <summary>The line for standard error.</summary>
    public static string Line(string name, Exception exception) => exception switch
    {
        NotebookFormatException format => format.Message,
        UnauthorizedAccessException => $"{name}: no permission to read or write it",
        _ => $"{name}: {exception.Message.ReplaceLineEndings(" ")}",
    };
}
