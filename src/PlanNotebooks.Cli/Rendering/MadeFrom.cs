using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using PlanNotebooks.Cli.Files;
using PlanNotebooks.Notebooks.Pages;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Cli.Rendering;

/// <summary>What a page says that it was made from: the notebook, the files that its cells read, this version.</summary>
internal static class MadeFrom
{
    /// <summary>The program with its version, the same in every build of the same sources.</summary>
    public static string Version { get; } =
        "PlanNotebooks "
        + $"{Short(typeof(Corpus).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "")}";

    /// <summary>The day that a list of pages says it was made on: that of SOURCE_DATE_EPOCH where it is set, so that a build can be made
    /// again byte for byte, else today in UTC.</summary>
    public static DateOnly Day =>
        DateOnly.FromDateTime(
            long.TryParse(Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH"), CultureInfo.InvariantCulture, out var seconds)
                ? DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime
                : DateTime.UtcNow
        );

    /// <summary>The foot of a notebook's page.</summary>
    /// <param name="name">The notebook's name as the page is to say it.</param>
    /// <param name="file">The notebook.</param>
    /// <param name="read">What its cells read.</param>
    public static Provenance Of(string name, NotebookFile file, IReadOnlyList<ReadFile> read)
    {
        var notebook = new PageSource(
            name,
            Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file.FullPath)))
        );
        return new Provenance([notebook, .. Named(read)], Version);
    }

    /// <summary>The foot of a page made from reports alone.</summary>
    public static Provenance Of(IReadOnlyList<ReadFile> read) => new([.. Named(read)], Version);

    /// <summary>The files of several pages, each once.</summary>
    public static Provenance Of(IEnumerable<Provenance> pages) =>
        new([.. pages.SelectMany(page => page.Sources).Distinct()], Version);

    /// <summary>The folder that holds all the files; null where there are none.</summary>
    public static string? FolderOf(IReadOnlyList<string> paths)
    {
        var folder = paths.Count == 0 ? null : Path.GetDirectoryName(paths[0]);
        while (
            folder is not null
            && !paths.All(path =>
                path.StartsWith(
                    folder.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar,
                    StringComparison.Ordinal
                )
            )
        )
            folder = Path.GetDirectoryName(folder);
        return folder;
    }

    // Only the folder's own name: the path above it says where this machine keeps its files.
    private static IEnumerable<PageSource> Named(IReadOnlyList<ReadFile> read)
    {
        var folder = FolderOf([.. read.Select(file => file.Path)]);
        return read.Select(file => new PageSource(
            $"{Path.GetFileName(folder)}/{Path.GetRelativePath(folder!, file.Path).Replace('\\', '/')}".TrimStart('/'),
            file.Sha256
        ));
    }

    // 0.1.0+0123456789abcdef… says more of the commit than a reader needs.
    private static string Short(string version)
    {
        const int commit = 9;
        var plus = version.IndexOf('+', StringComparison.Ordinal);
        return plus < 0 || version.Length <= plus + commit ? version : version[..(plus + commit)];
    }
}
