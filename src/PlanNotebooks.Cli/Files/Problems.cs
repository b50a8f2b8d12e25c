using PlanNotebooks.Notebooks.Model;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Cli.Files;

/// <summary>Failures that a file brings about, in one line that names it.</summary>
internal static class Problems
{
    /// <summary>Whether the failure is the file's, and not ours.</summary>
    public static bool IsExpected(Exception exception) =>
        exception
            is NotebookFormatException
                or NotSupportedException
                or IOException
                or UnauthorizedAccessException
                or UnreadableReportException
                or UnreadableTableException;

    /// <summary>The line for standard error.</summary>
    public static string Line(string name, Exception exception) =>
        exception switch
        {
            NotebookFormatException format => format.Message,
            UnauthorizedAccessException => $"{name}: no permission to read or write it",
            _ when exception.Message.StartsWith(name + ":", StringComparison.Ordinal) =>
                exception.Message.ReplaceLineEndings(" "),
            _ => $"{name}: {exception.Message.ReplaceLineEndings(" ")}",
        };

    /// <summary>The line for a failure that nobody foresaw: what it is, where, and that it is ours.</summary>
    public static string OfThisProgram(Exception exception)
    {
        var fault = (exception as AggregateException)?.Flatten().InnerException ?? exception;
        return $"a fault of this program ({fault.GetType().Name}: {fault.Message.ReplaceLineEndings(" ")} "
            + $"{PlaceOf(fault)}); please report it together with the command and the file";
    }

    private static string? PlaceOf(Exception fault) =>
        fault
            .StackTrace?.Split('\n')
            .FirstOrDefault(line => line.Contains(nameof(PlanNotebooks), StringComparison.Ordinal))
            ?.Trim();
}
