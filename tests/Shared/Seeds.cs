namespace PlanNotebooks.Tests.Shared;

/// <summary>The five reports of the clone.</summary>
internal static class Seeds
{
    /// <summary>The folder of the reports.</summary>
    public static string Folder { get; } = Path.Combine(Repository.Root, "seeds");

    /// <summary>Every report's file name, in order.</summary>
    public static IReadOnlyList<string> Names { get; } =
        Directory
            .GetFiles(Folder, "*.txt")
            .Select(file => Path.GetFileName(file))
            .Order(StringComparer.Ordinal)
            .ToList();

    /// <summary>The path of one report.</summary>
    public static string File(string name) => Path.Combine(Folder, name);
}
