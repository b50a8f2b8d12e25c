using PlanNotebooks.Disk;
using PlanNotebooks.Languages;

namespace PlanNotebooks.Cli.Files;

/// <summary>The notebooks that a command line names.</summary>
/// <param name="Files">The notebooks, those of a folder by name, then those of the folders in it.</param>
/// <param name="Problems">A line for each path that names no notebook.</param>
internal sealed record NotebookFiles(IReadOnlyList<NotebookFile> Files, IReadOnlyList<string> Problems)
{
    /// <summary>Finds notebooks by files and folders.</summary>
    public static NotebookFiles Find(IReadOnlyList<string> paths)
    {
        var files = new List<NotebookFile>();
        var problems = new List<string>();
        foreach (var path in paths)
        {
            if (Directory.Exists(path))
                AddFolder(path, files, problems);
            else if (Problem(path) is { } problem)
                problems.Add(problem);
            else
                files.Add(Create(path));
        }

        var distinct = files.DistinctBy(file => file.FullPath).ToList();
        problems.AddRange(
            distinct
                .GroupBy(file => file.Stem, StringComparer.OrdinalIgnoreCase)
                .SelectMany(same =>
                    same.Skip(1)
                        .Select(file =>
                            Texts.Say("said.same-page", ("path", file.Name), ("other", same.First().Name))
                        )
                )
        );
        return new NotebookFiles(
            [.. distinct.DistinctBy(file => file.Stem, StringComparer.OrdinalIgnoreCase)],
            problems
        );
    }

    /// <summary>Finds the one notebook that a path names.</summary>
    /// <exception cref="CommandException">The path names no notebook.</exception>
    public static NotebookFile FindOne(string path)
    {
        var problem = Directory.Exists(path) ? Texts.Say("said.folder", ("path", path)) : Problem(path);
        return problem is null ? Create(path) : throw new CommandException(problem, ExitCodes.Failed);
    }

    private static void AddFolder(string path, List<NotebookFile> files, List<string> problems)
    {
        problems.AddRange(Folders(path).SelectMany(Directory.EnumerateFileSystemEntries).Select(Unreadable).OfType<string>());
        var found = Folders(path)
            .SelectMany(folder =>
                Directory
                    .EnumerateFiles(folder, "*" + NotebookFile.Extension)
                    .Where(file => Unreadable(file) is null)
                    .Order(StringComparer.Ordinal)
            )
            .Select(Create)
            .ToList();
        if (found.Count == 0)
            problems.Add(Texts.Say("said.no-notebooks", ("path", path)));
        files.AddRange(found);
    }

    // A folder before those in it; .ipynb_checkpoints and the like hold copies.
    private static IEnumerable<string> Folders(string path) =>
        Directory
            .EnumerateDirectories(path)
            .Where(folder => !Path.GetFileName(folder).StartsWith('.') && !FileNames.IsLost(folder))
            .Order(StringComparer.Ordinal)
            .SelectMany(Folders)
            .Prepend(path);

    private static string? Problem(string path)
    {
        if (Unreadable(path) is { } problem)
            return problem;
        if (!File.Exists(path))
            return Texts.Say("said.no-file", ("path", path));
        return path.EndsWith(NotebookFile.Extension, StringComparison.OrdinalIgnoreCase)
            ? null
            : Texts.Say("said.no-notebook", ("path", path));
    }

    /// <summary>Why nothing can be read under a name that looks like a notebook's: a pipe would be waited for without end.</summary>
    private static string? Unreadable(string path)
    {
        if (FileNames.IsLost(path))
            return $"{path}: {FileNames.NoUtf8}";
        var isSpecial = path.EndsWith(NotebookFile.Extension, StringComparison.OrdinalIgnoreCase) && FileKind.IsSpecial(path);
        return isSpecial ? Texts.Say("said.pipe", ("path", path)) : null;
    }

    private static NotebookFile Create(string path) => new(path.Replace('\\', '/'), Path.GetFullPath(path));
}
