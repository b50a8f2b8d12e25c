namespace PlanNotebooks.Cli;

/// <summary>Ends a command with one line that names what is wrong and what to do.</summary>
internal sealed class CommandException(string message, int exitCode) : Exception(message)
{
    /// <summary>One of <see cref="ExitCodes"/>.</summary>
    public int ExitCode { get; } = exitCode;
}
