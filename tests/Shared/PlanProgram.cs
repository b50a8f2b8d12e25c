namespace PlanNotebooks.Tests.Shared;

/// <summary>The command <c>plan</c>, for tests that start it: compiled beforehand where that was done since it was built, as before whole
/// runs of the tests, and otherwise as it was built.</summary>
internal static class PlanProgram
{
    private static readonly string Beforehand = Path.Combine(
        Repository.Root,
        "artifacts",
        "beforehand",
        Repository.Configuration.ToLowerInvariant()
    );

    /// <summary>Where it lies.</summary>
    public static string Folder { get; } = IsOfThisBuild(Beforehand) ? Beforehand : AppContext.BaseDirectory;

    /// <summary>The program.</summary>
    public static string File { get; } = Path.Combine(Folder, OperatingSystem.IsWindows() ? "plan.exe" : "plan");

    /// <summary>Its assembly, for <c>dotnet exec</c>.</summary>
    public static string Assembly { get; } = Path.Combine(Folder, "plan.dll");

    private static bool IsOfThisBuild(string folder) =>
        System.IO.File.Exists(Path.Combine(folder, "plan.dll"))
        && Directory
            .EnumerateFiles(folder, "*.dll")
            .All(file => Written(file) >= Written(Path.Combine(AppContext.BaseDirectory, Path.GetFileName(file))));

    private static DateTime Written(string file) => System.IO.File.GetLastWriteTimeUtc(file);
}
