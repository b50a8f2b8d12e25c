using System.Text.RegularExpressions;

namespace PlanNotebooks.Cli.Tests;

/// <summary>README.md and the other pages of the root and of docs/.</summary>
internal static class DocumentedPages
{
    /// <summary>Their paths from the root, with slashes, in order.</summary>
    public static IReadOnlyList<string> All { get; } =
        [
            .. Directory
                .EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md")
                .Concat(Directory.EnumerateFiles(Repository.Root, "*.md"))
                .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>The text of a page.</summary>
    public static string Text(string page) => File.ReadAllText(Path.Combine(Repository.Root, page));

    /// <summary>What stands in the fenced blocks of a page that are in one of some languages, in order.</summary>
    public static IEnumerable<string> Blocks(string page, params string[] languages) =>
        Regex
            .Matches(
                Text(page),
                $"^```(?:{string.Join('|', languages)})\n(.*?)^```",
                RegexOptions.Singleline | RegexOptions.Multiline
            )
            .Select(block => block.Groups[1].Value);

    /// <summary>Lays out the folders of reports that the pages name, "seeds" and "reports".</summary>
    public static void LayOutReports(string folder)
    {
        foreach (var name in new[] { "seeds", "reports" })
            Directory.CreateSymbolicLink(Path.Combine(folder, name), Seeds.Folder);
    }
}
