namespace PlanNotebooks.Tests.Shared;

/// <summary>The notebooks of the clone.</summary>
internal static class CloneNotebooks
{
    /// <summary>Their folder.</summary>
    public static string Folder { get; } = Path.Combine(Repository.Root, "notebooks");

    /// <summary>Their paths, in order.</summary>
    public static IReadOnlyList<string> Files { get; } =
        [.. Directory.EnumerateFiles(Folder, "*.ipynb").Order(StringComparer.Ordinal)];

    /// <summary>The names of their files, in order.</summary>
    public static TheoryData<string> Names => [.. Files.Select(file => Path.GetFileName(file))];
}
