namespace PlanNotebooks.Cli.Tests;

/// <summary>The notebooks of the clone.</summary>
internal static class CommittedNotebooks
{
    /// <summary>What writes their outputs anew.</summary>
    public const string Refresh = "dotnet run --project src/PlanNotebooks.Cli -c Release -- render --in-place";

    /// <summary>Their paths, in order.</summary>
    public static IReadOnlyList<string> Files { get; } =
    [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "notebooks"), "*.ipynb").Order(StringComparer.Ordinal)];
}
