using System.Text.RegularExpressions;
using PlanNotebooks.Notebooks.Model;
using PlanNotebooks.Notebooks.Session;

namespace PlanNotebooks.Interop.Tests;

/// <summary>A notebook of notebooks/interop, run on the packages that the test itself was built with, so that no cell restores any.</summary>
internal static partial class InteropNotebook
{
    /// <summary>Runs the notebook to its end.</summary>
    /// <param name="name">The file's name.</param>
    public static async Task<Notebook> RunAsync(string name)
    {
        var folder = Path.Combine(Repository.Root, "notebooks", "interop");
        var notebook = NotebookReader.Parse(await File.ReadAllTextAsync(Path.Combine(folder, name)), name);
        var run = await NotebookRunner.RunAsync(notebook with { Cells = [.. notebook.Cells.Select(OnOwnPackages)] }, folder);
        Assert.Null(run.Failure);
        return run.Notebook;
    }

    /// <summary>The versions that the notebook asks for, by package.</summary>
    public static IReadOnlyDictionary<string, string> Packages(string name) =>
        Package().Matches(File.ReadAllText(Path.Combine(Repository.Root, "notebooks", "interop", name)).Replace("\\\"", "\"", StringComparison.Ordinal))
            .ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);

    /// <summary>The versions that the bridges are built with, by package.</summary>
    public static IReadOnlyDictionary<string, string> Pinned() =>
        Pin().Matches(File.ReadAllText(Path.Combine(Repository.Root, "src", "Interop", "Directory.Packages.props")))
            .ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);

    private static Cell OnOwnPackages(Cell cell) => cell with { Source = Package().Replace(cell.Source, "#r \"$1.dll\"") };

    [GeneratedRegex("#r \"nuget: ([^,\"]+), ([^\"]+)\"")]
    private static partial Regex Package();

    [GeneratedRegex("Include=\"([^\"]+)\" Version=\"([^\"]+)\"")]
    private static partial Regex Pin();
}
