using PlanNotebooks.Cli.Files;
using PlanNotebooks.Notebooks.Pages;
using PlanNotebooks.Notebooks.Site;

namespace PlanNotebooks.Cli.Rendering;

/// <summary>Writes the explorer into a folder.</summary>
internal static class SiteFolder
{
    private const string ScriptExtension = "*.js";

    /// <summary>Writes every file; scripts of data that an explorer of other reports left there are deleted.</summary>
    /// <exception cref="CommandException">The folder holds something else than an explorer.</exception>
    public static async Task WriteAsync(string folder, IEnumerable<Report> reports, Func<Provenance> provenance, string? backLink, CancellationToken cancellation)
    {
        var root = Path.GetFullPath(folder);
        Check(folder, root);
        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in ExplorerSite.Files(reports, provenance, backLink))
        {
            var path = Path.GetFullPath(file.Path, root);
            await OutputFile.WriteAsync(path, file.Text, cancellation);
            written.Add(path);
        }

        foreach (var left in DataIn(root).Where(path => !written.Contains(path))) File.Delete(left);
    }

    private static void Check(string folder, string root)
    {
        if (DataIn(root).Any() && !File.Exists(Path.Combine(root, "explorer.css")))
            throw new CommandException($"{folder}: holds scripts in data or texts, but no explorer; give another folder with --out", ExitCodes.Failed);
    }

    private static IEnumerable<string> DataIn(string root) => ExplorerSite.Folders.Select(folder => Path.Combine(root, folder))
        .Where(Directory.Exists).SelectMany(folder => Directory.EnumerateFiles(folder, ScriptExtension)).ToList();
}
