namespace PlanNotebooks.Cli.Starting;

/// <summary>Where the program and what it starts keep temporary files: as TMPDIR says, where that is a folder.</summary>
internal static class TemporaryFolder
{
    private const string Variable = "TMPDIR";
    private const string Usual = "/tmp";

    /// <summary>Takes the system's folder where TMPDIR names none.</summary>
    public static void Check()
    {
        if (!OperatingSystem.IsWindows() && !Directory.Exists(Path.GetTempPath()))
            Environment.SetEnvironmentVariable(Variable, Usual);
    }
}
