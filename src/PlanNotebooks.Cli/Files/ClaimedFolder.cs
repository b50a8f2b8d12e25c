using PlanNotebooks.Disk;
using PlanNotebooks.Languages;

namespace PlanNotebooks.Cli.Files;

/// <summary>A folder that is marked as written by this program before anything is written into it, so that it is known again after an
/// interruption, and a stranger's is refused.</summary>
/// <remarks>Where nothing came into it, the mark goes again, and the folder, if they were not there before.</remarks>
internal sealed class ClaimedFolder : IDisposable
{
    /// <summary>The mark's file name.</summary>
    public const string MarkName = ".plan-notebooks";

    private const string Mark = "This folder is written by plan; files in it are replaced when it runs again.\n";
    private const string IndexName = "index.html";

    /// <summary>A folder that may be written to and not be listed counts as one without entries.</summary>
    private static readonly EnumerationOptions Listed = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = true };

    private readonly string _root;
    private readonly NewFolders _folders;

    /// <summary>The mark, and what stood in a folder without it that would not be written over.</summary>
    private readonly HashSet<string> _others;

    private ClaimedFolder(string root, IEnumerable<string> names)
    {
        (_root, _folders) = (root, NewFolders.Create(root));
        IEnumerable<string> strangers = File.Exists(MarkFile)
            ? []
            : Directory.EnumerateFileSystemEntries(root, "*", Listed).Except(names.Select(name => Path.Combine(root, name)));
        _others = [MarkFile, .. strangers];
        Unfinished.Add(Discard);
    }

    private string MarkFile => Path.Combine(_root, MarkName);

    /// <summary>Claims a folder, which is created where it is not there.</summary>
    /// <param name="folder">The folder, as the user named it.</param>
    /// <param name="names">What would be written over: files, or folders with files, under it.</param>
    /// <exception cref="CommandException">The folder is not ours and holds one of these, or is the root of a disk.</exception>
    public static ClaimedFolder Claim(string folder, IEnumerable<string> names)
    {
        var root = Path.GetFullPath(folder);
        if (Path.GetDirectoryName(root) is null)
            throw new CommandException(Texts.Say("said.root", ("path", folder)), ExitCodes.Failed);
        if (!IsOurs(root) && names.FirstOrDefault(name => IsTaken(Path.Combine(root, name))) is { } taken)
            throw new CommandException(
                Texts.Say("said.taken", ("path", folder), ("file", taken)),
                ExitCodes.Failed
            );
        for (var place = root; place is not null; place = Path.GetDirectoryName(place))
            if (File.Exists(place))
                throw new CommandException(
                    Texts.Say("said.is-file", ("path", folder), ("place", place)),
                    ExitCodes.Failed
                );
        var claimed = new ClaimedFolder(root, names);
        try
        {
            ReplacedFile.Write(claimed.MarkFile, stream => stream.Write(System.Text.Encoding.UTF8.GetBytes(Mark)));
            return claimed;
        }
        catch
        {
            claimed.Dispose();
            throw;
        }
    }

    /// <summary>Takes the mark away once the folder holds its index, by which it is known from then on.</summary>
    public void Release() => File.Delete(MarkFile);

    /// <inheritdoc/>
    public void Dispose()
    {
        Discard();
        Unfinished.Remove(Discard);
    }

    /// <summary>The mark stays where it is needed: by files of ours without the index that leads to them.</summary>
    private void Discard()
    {
        try
        {
            if (IsIndexed(_root) || !Directory.EnumerateFileSystemEntries(_root).Except(_others).Any(IsTaken))
                File.Delete(MarkFile);
            _folders.RemoveEmpty();
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            // The next run into the folder takes it away.
        }
    }

    /// <summary>By the mark, or by the page that is written last.</summary>
    private static bool IsOurs(string root) => File.Exists(Path.Combine(root, MarkName)) || IsIndexed(root);

    private static bool IsIndexed(string root)
    {
        var index = Path.Combine(root, IndexName);
        return FileKind.IsFile(index) && File.ReadAllText(index).Contains(nameof(PlanNotebooks), StringComparison.Ordinal);
    }

    private static bool IsTaken(string path) =>
        File.Exists(path) || (Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any());
}
