namespace PlanNotebooks.Kernel.Tests.Clients;

/// <summary>The notebooks of the clone.</summary>
internal static class CloneNotebooks
{
    /// <summary>Their folder.</summary>
    public static string Folder { get; } = Path.Combine(Repository.Root, "notebooks");

    /// <summary>The names of their files, in order.</summary>
    public static TheoryData<string> Names =>
        [
            .. Directory
                .EnumerateFiles(Folder, "*.ipynb")
                .Order(StringComparer.Ordinal)
                .Select(file => Path.GetFileName(file)),
        ];
}
