namespace PlanNotebooks.Tests.Shared;

/// <summary>The reports beside the clone (../shared/reports) that may not be published with it; where they are, they are tested
/// too.</summary>
internal static class SharedReports
{
    private const string ListName = "index.tsv";

    /// <summary>The folder of the reports.</summary>
    public static string Folder { get; } = Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared", "reports"));

    /// <summary>Why tests of these reports are skipped; null where they can run.</summary>
    public static string? Missing { get; } =
        Directory.Exists(Folder) ? null : $"The shared reports are not here ({Folder}), so they were not tested.";

    /// <summary>The list of the reports.</summary>
    public static string List => Path.Combine(Folder, ListName);

    /// <summary>The path of one report.</summary>
    public static string File(string name) => Path.Combine(Folder, name);

    /// <summary>Every report's file name, in order; none where the folder is not here.</summary>
    public static IReadOnlyList<string> Names { get; } =
        Missing is not null
            ? []
            : Directory
                .GetFiles(Folder, "*.txt")
                .Select(file => Path.GetFileName(file))
                .Order(StringComparer.Ordinal)
                .ToList();
}
