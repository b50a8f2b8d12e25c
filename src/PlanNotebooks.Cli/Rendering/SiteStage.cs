using PlanNotebooks.Disk;
using PlanNotebooks.Notebooks.Site;

namespace PlanNotebooks.Cli.Rendering;

/// <summary>The folder below an explorer's in which everything is written first, and moved into place at the end, so that until then the
/// old explorer stands whole.</summary>
/// <remarks>A run that was killed leaves it, and the next run takes it away.</remarks>
internal sealed class SiteStage : IDisposable
{
    private const string Prefix = ".plan-stage-";
    private const string LockName = ".lock";

    private readonly Lock _moving = new();
    private readonly string _root;
    private readonly string _path;
    private FileStream? _held;

    private SiteStage(string root)
    {
        (_root, _path) = (root, Path.Combine(root, Prefix + Path.GetRandomFileName()));
        Unfinished.Add(Discard);
    }

    /// <summary>Makes the folder, and takes away those that killed runs left.</summary>
    /// <param name="root">The explorer's own folder.</param>
    public static SiteStage Begin(string root)
    {
        RemoveLeftOver(root);
        var stage = new SiteStage(root);
        try
        {
            Directory.CreateDirectory(stage._path);
            stage._held = new FileStream(stage.Below(LockName), FileMode.CreateNew, FileAccess.Write, FileShare.Read | FileShare.Delete);
            return stage;
        }
        catch
        {
            stage.Dispose();
            throw;
        }
    }

    /// <summary>Writes a file of the explorer.</summary>
    public async Task WriteAsync(SiteFile file, CancellationToken cancellation)
    {
        var path = Path.GetFullPath(file.Path, _path);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllTextAsync(path, file.Text, cancellation);
    }

    /// <summary>Whole folders, then the files, the page that leads to all last: some renames, and no writing.</summary>
    public void MoveIntoPlace()
    {
        lock (_moving)
        {
            var old = Below("old");
            Directory.CreateDirectory(old);
            foreach (var name in ExplorerSite.Folders)
            {
                var place = Path.Combine(_root, name);
                if (Directory.Exists(place))
                    Directory.Move(place, Path.Combine(old, name));
                if (Directory.Exists(Below(name)))
                    Directory.Move(Below(name), place);
            }

            var files = Directory.EnumerateFiles(_path).Where(file => Path.GetFileName(file) != LockName);
            foreach (var file in files.OrderBy(file => Path.GetFileName(file) == ExplorerSite.IndexName).ToList())
                File.Move(file, Path.Combine(_root, Path.GetFileName(file)), overwrite: true);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _held?.Dispose();
        Discard();
        Unfinished.Remove(Discard);
    }

    private string Below(string name) => Path.Combine(_path, name);

    /// <summary>Deletes the folder, but not while the old explorer is on its way through it.</summary>
    private void Discard()
    {
        try
        {
            lock (_moving)
                Directory.Delete(_path, recursive: true);
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            // The next run takes it away.
        }
    }

    private static void RemoveLeftOver(string root)
    {
        foreach (var stage in Directory.EnumerateDirectories(root, Prefix + "*").Where(stage => !IsHeld(stage)).ToList())
            Directory.Delete(stage, recursive: true);
    }

    /// <summary>Whether another run is writing into it now.</summary>
    private static bool IsHeld(string stage)
    {
        try
        {
            using var alone = new FileStream(Path.Combine(stage, LockName), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
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
