using PlanNotebooks.Disk;

namespace PlanNotebooks.Reading;

/// <summary>The files of a folder and of the folders in it.</summary>
internal static class FolderFiles
{
    /// <summary>Every file, ordered by its path; hidden files and the lock files of office programs left out.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="failed">Takes the folders that cannot be listed.</param>
    public static IReadOnlyList<string> Of(string folder, Action<UnreadableReportException> failed)
    {
        var files = new List<string>();
        var waiting = new Stack<string>([folder]);
        var entered = new HashSet<string>(StringComparer.Ordinal);
        while (waiting.TryPop(out var next))
        {
            if (!entered.Add(Target(next)))
                continue;
            try
            {
                foreach (var file in Directory.EnumerateFiles(next).Where(file => !IsHidden(file)))
                {
                    if (!FileKind.IsSpecial(file))
                        files.Add(file);
                    else
                        failed(new UnreadableReportException(file, "is a pipe or a device; expected a report's file"));
                }

                foreach (var below in Directory.EnumerateDirectories(next).Where(below => !IsHidden(below)))
                {
                    if (FileNames.IsLost(below))
                        failed(new UnreadableReportException(below, FileNames.NoUtf8));
                    else if (SavedPage.Of(below) is { } page)
                        failed(new OtherFormatException(below, $"holds what {page} shows beside its text"));
                    else
                        waiting.Push(below);
                }
            }
            catch (Exception fault) when (DiskFault.Is(fault))
            {
                failed(
                    new UnreadableReportException(
                        next,
                        $"cannot be listed ({fault.Message.ReplaceLineEndings(" ")}); check that you may read the folder",
                        fault
                    )
                );
            }
        }

        files.Sort(StringComparer.Ordinal);
        return files;
    }

    private static bool IsHidden(string path) =>
        Path.GetFileName(path) is var name && (name.StartsWith('.') || name.StartsWith("~$", StringComparison.Ordinal));

    /// <summary>Where a folder is, links followed, so that a link to a folder above is not gone round.</summary>
    private static string Target(string folder) =>
        new DirectoryInfo(folder).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? Path.GetFullPath(folder);
}
