namespace PlanNotebooks.Benchmarks;

/// <summary>The five reports of the clone.</summary>
internal static class SeedFiles
{
    /// <summary>The files' paths.</summary>
    /// <exception cref="DirectoryNotFoundException">The benchmark does not run inside a clone.</exception>
    public static IReadOnlyList<string> Paths { get; } = Find();

    /// <summary>Their size together, in bytes.</summary>
    public static long Bytes { get; } = Paths.Sum(path => new FileInfo(path).Length);

    private static string[] Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var seeds = Path.Combine(folder.FullName, "seeds");
            if (Directory.Exists(seeds) && File.Exists(Path.Combine(folder.FullName, "PlanNotebooks.sln")))
                return Directory.GetFiles(seeds, "*.txt");
        }

        throw new DirectoryNotFoundException(
            "No seeds folder beside PlanNotebooks.sln above the benchmark; run it inside a clone."
        );
    }
}
