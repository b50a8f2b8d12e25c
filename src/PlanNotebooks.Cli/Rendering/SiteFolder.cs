using PlanNotebooks.Cli.Files;
using PlanNotebooks.Disk;
using PlanNotebooks.Notebooks.Site;

namespace PlanNotebooks.Cli.Rendering;

/// <summary>Writes the explorer into a folder.</summary>
/// <remarks>
/// Everything is written into a folder below it first and moved into place at the end, so that until then the old explorer stands
/// whole. A run that
/// was killed leaves that folder, which the next run takes away.
/// </remarks>
internal static class SiteFolder
{
    private const string StagePrefix = ".plan-stage-";
    private const string LockName = ".lock";

    /// <summary>What an explorer writes at the top of its folder.</summary>
    private static readonly string[] Names =
    [
        ExplorerSite.IndexName,
        "page.css",
        "explorer.css",
        .. ExplorerSite.Folders,
    ];

    /// <summary>Writes every file; scripts of data that an explorer of other reports left there are deleted.</summary>
    /// <exception cref="CommandException">The folder holds something else than an explorer.</exception>
    public static async Task WriteAsync(
        string folder,
        IEnumerable<Report> reports,
        ExplorerOptions options,
        CancellationToken cancellation
    )
    {
        ClaimedFolder.Claim(folder, Names);
        var root = RealPath.Of(folder);
        RemoveLeftOver(root);
        var stage = Path.Combine(root, StagePrefix + Path.GetRandomFileName());
        try
        {
            await StageAsync(folder, stage, ExplorerSite.Files(reports, options), cancellation);
            MoveIntoPlace(stage, root);
            ClaimedFolder.Release(root);
        }
        finally
        {
            Directory.Delete(stage, recursive: true);
        }
    }

    private static async Task StageAsync(string folder, string stage, IEnumerable<SiteFile> files, CancellationToken cancellation)
    {
        Directory.CreateDirectory(stage);
        await using var held = new FileStream(
            Path.Combine(stage, LockName),
            FileMode.CreateNew,
            FileAccess.Write,
            FileShare.Read
        );
        foreach (var file in files)
        {
            try
            {
                var path = Path.GetFullPath(file.Path, stage);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                await File.WriteAllTextAsync(path, file.Text, cancellation);
            }
            catch (Exception fault) when (Problems.IsExpected(fault))
            {
                throw new CommandException(Problems.Line(Path.Combine(folder, file.Path), fault), ExitCodes.Failed);
            }
        }
    }

    /// <summary>Whole folders, then the files, the page that leads to all last: some renames, and no writing.</summary>
    private static void MoveIntoPlace(string stage, string root)
    {
        var old = Path.Combine(stage, "old");
        Directory.CreateDirectory(old);
        foreach (var name in ExplorerSite.Folders)
        {
            var place = Path.Combine(root, name);
            if (Directory.Exists(place))
                Directory.Move(place, Path.Combine(old, name));
            if (Directory.Exists(Path.Combine(stage, name)))
                Directory.Move(Path.Combine(stage, name), place);
        }

        var files = Directory.EnumerateFiles(stage).Where(file => Path.GetFileName(file) != LockName);
        foreach (var file in files.OrderBy(file => Path.GetFileName(file) == ExplorerSite.IndexName).ToList())
            File.Move(file, Path.Combine(root, Path.GetFileName(file)), overwrite: true);
    }

    private static void RemoveLeftOver(string root)
    {
        foreach (
            var stage in Directory.EnumerateDirectories(root, StagePrefix + "*").Where(stage => !IsHeld(stage)).ToList()
        )
            Directory.Delete(stage, recursive: true);
    }

    /// <summary>Whether another run is writing into it now.</summary>
    private static bool IsHeld(string stage)
    {
        try
        {
            using var alone = new FileStream(
                Path.Combine(stage, LockName),
                FileMode.Open,
                FileAccess.ReadWrite,
                FileShare.None
            );
            return false;
        }
        catch (FileNotFoundException)
        {
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }
}
