namespace PlanNotebooks.Cli.Tests;

/// <summary>A test that needs GNU parallel, and is skipped where it is not installed.</summary>
public sealed class ParallelFactAttribute : FactAttribute
{
    private static readonly string[] Folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);

    public ParallelFactAttribute()
    {
        if (!Array.Exists(Folders, folder => File.Exists(Path.Combine(folder, "parallel"))))
            Skip = "GNU parallel is not installed; apt-get install parallel";
    }
}
