using System.Text.RegularExpressions;
using PlanNotebooks.Disk;
using PlanNotebooks.Languages;
using PlanNotebooks.Notebooks.Model;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Cli.Files;

/// <summary>Failures that a file brings about, in one line that names it.</summary>
internal static partial class Problems
{
    /// <summary>What .NET says where there is no room for a file whose length is known; it names the temporary file.</summary>
    private const string DiskWasFull = "because the disk was full";

    /// <summary>Whether the failure is the file's, and not ours.</summary>
    public static bool IsExpected(Exception exception) =>
        exception
            is NotebookFormatException
                or NotSupportedException
                or IOException
                or UnauthorizedAccessException
                or UnreadableReportException
                or UnreadableTableException
        || IsTooLong(exception);

    /// <summary>What .NET says where a file would be longer than the system takes: a limit of the account's, or of the kind of
    /// disk.</summary>
    private static bool IsTooLong(Exception exception) =>
        exception is ArgumentOutOfRangeException
        && exception.Message.StartsWith("Specified file length was too large", StringComparison.Ordinal);

    /// <summary>The line for a failure of something that was written under no name, which is standard output, or under a temporary one, of
    /// which the folder is named.</summary>
    public static string Line(Exception exception)
    {
        if (exception is IOException && !exception.Message.AsSpan().ContainsAny(':', '\''))
            return Line("standard output", exception);
        var name = TemporaryName().Match(exception.Message);
        return name.Success ? Line(name.Groups[1].Value, exception) : Message(exception);
    }

    /// <summary>The line for standard error.</summary>
    public static string Line(string name, Exception exception) =>
        exception switch
        {
            NotebookFormatException format => format.Message,
            UnauthorizedAccessException => Texts.Say("said.no-permission", ("path", name)),
            _ when exception.Message.StartsWith(name + ":", StringComparison.Ordinal) =>
                Message(exception),
            _ => $"{name}: {Message(exception)}",
        };

    /// <summary>What a failure says, without the name of the temporary file that the user never sees.</summary>
    public static string Message(Exception exception)
    {
        if (IsTooLong(exception))
            return "the file would be longer than the system lets it be; nothing was written";
        if (exception.Message.Contains(DiskWasFull, StringComparison.Ordinal))
            return "No space left on device";
        return TemporaryName().Replace(exception.Message.ReplaceLineEndings(" "), "");
    }

    /// <summary>The name of a temporary file behind what .NET says of it, and its folder.</summary>
    [GeneratedRegex($@" : '(.*)[/\\]{ReplacedFile.Beginning}.*")]
    private static partial Regex TemporaryName();

    /// <summary>The line for a failure that nobody foresaw: what it is, where, and that it is ours.</summary>
    public static string OfThisProgram(Exception exception)
    {
        var fault = (exception as AggregateException)?.Flatten().InnerException ?? exception;
        return Texts.Say(
            "said.own-fault",
            ("fault", $"{fault.GetType().Name}: {fault.Message.ReplaceLineEndings(" ")} {PlaceOf(fault)}")
        );
    }

    private static string? PlaceOf(Exception fault) =>
        fault
            .StackTrace?.Split('\n')
            .FirstOrDefault(line => line.Contains(nameof(PlanNotebooks), StringComparison.Ordinal))
            ?.Trim();
}
