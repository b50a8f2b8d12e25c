using PlanNotebooks.Formats.Workers;

namespace PlanNotebooks.Cli.Starting;

/// <summary>How this program is started again, as a worker that reads files.</summary>
internal static class OwnProgram
{
    /// <summary>Has PDFs and Word files read by this program, started again.</summary>
    public static void StartAgainForFiles()
    {
        if (Environment.ProcessPath is not { } program)
            return;
        if (Path.GetFileNameWithoutExtension(program) != "dotnet")
            ReadingWorkers.StartBy(program);
        else if (Environment.GetCommandLineArgs() is [{ Length: > 0 } assembly, ..] && File.Exists(assembly))
            ReadingWorkers.StartBy(program, Path.GetFullPath(assembly));
    }
}
