using PlanNotebooks.Formats.Workers;

namespace PlanNotebooks.Cli.Starting;

/// <summary>How this program is started again: as a worker that reads files, or as a kernel.</summary>
internal static class OwnProgram
{
    /// <summary>Has PDFs and Word files read by this program, started again.</summary>
    public static void StartAgainForFiles()
    {
        if (Environment.ProcessPath is { } program)
            ReadingWorkers.StartBy(program, ArgumentsOf(program));
    }

    /// <summary>What stands before its own arguments: nothing behind the command plan, plan.dll behind dotnet.</summary>
    /// <param name="program">The program as it was started.</param>
    public static IReadOnlyList<string> ArgumentsOf(string program) =>
        Path.GetFileNameWithoutExtension(program).Equals("dotnet", StringComparison.OrdinalIgnoreCase)
            ? [typeof(OwnProgram).Assembly.Location]
            : [];
}
