using System.Security.Cryptography;
using System.Text;

namespace PlanNotebooks.Disk;

/// <summary>A file that is written beside its place and moved there when it is complete: a reader sees the old one or the whole new
/// one, and never a part.</summary>
/// <remarks>
/// Links are followed and the old file's permissions kept. Another name of the old file (a hard link) keeps what it held. What is no
/// file (a pipe, a
/// terminal, /dev/null) is written through once the whole is there.
/// </remarks>
internal sealed class ReplacedFile : IDisposable
{
    /// <summary>How the names of the files begin that are written meanwhile.</summary>
    public const string Beginning = ".plan-";

    private const string Ending = ".tmp";

    /// <summary>The names of these files for any place: the hash of a name, and a random name.</summary>
    private const string AnyPlace = Beginning + "??????????-????????.???" + Ending;
    private static readonly EnumerationOptions AsWritten = new() { MatchType = MatchType.Simple, AttributesToSkip = FileAttributes.None };

    /// <summary>What no run has touched for so long, and none holds open, is nobody's, whatever file it was for.</summary>
    private static readonly TimeSpan Forgotten = TimeSpan.FromHours(1);

    /// <summary>What SQLite keeps beside a database that it writes.</summary>
    private const string Journal = "-journal";

    private readonly string _place;
    private readonly bool _special;
    private readonly NewFolders _folders;
    private bool _closed;

    private ReplacedFile(string place, bool special, string temporary, NewFolders folders)
    {
        (_place, _special, Temporary, _folders) = (place, special, temporary, folders);

        // Kept open, it tells other runs that the file is not left over.
        Stream = new FileStream(
            temporary,
            FileMode.CreateNew,
            FileAccess.ReadWrite,
            FileShare.ReadWrite | FileShare.Delete
        );
        Unfinished.Add(Discard);
    }

    /// <summary>The file that is written meanwhile.</summary>
    public string Temporary { get; }

    /// <summary>The same file, open.</summary>
    public FileStream Stream { get; }

    /// <summary>Begins to write, in a folder that is created where it is not there.</summary>
    /// <param name="path">Where the file goes.</param>
    /// <exception cref="IOException">The path is a folder, or cannot be written to.</exception>
    public static ReplacedFile Begin(string path)
    {
        if (path.Length == 0)
            throw new IOException("an empty name; expected the name of a file");
        if (Directory.Exists(path))
            throw new IOException($"{path}: is a folder; expected the name of a file");
        var special = FileKind.IsSpecial(path);
        var place = special ? Path.GetFullPath(path) : RealPath.Of(path);
        var folder = special ? Path.GetTempPath() : Path.GetDirectoryName(place)!;
        var folders = CreateFolder(folder);
        var known = $"{Beginning}{NameHash(place)}-";
        if (!special)
            RemoveLeftOver(folder, known);
        try
        {
            return new ReplacedFile(place, special, Path.Combine(folder, known + Path.GetRandomFileName() + Ending), folders);
        }
        catch
        {
            folders.RemoveEmpty();
            throw;
        }
    }

    /// <summary>Writes a whole file.</summary>
    /// <param name="path">Where the file goes.</param>
    /// <param name="write">Writes it.</param>
    /// <exception cref="IOException">The path is a folder, or cannot be written to.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        using var file = Begin(path);
        write(file.Stream);
        file.Complete();
    }

    /// <summary>Moves the file into place.</summary>
    /// <exception cref="IOException">It cannot be put there.</exception>
    public void Complete()
    {
        Stream.Flush(flushToDisk: false);
        if (_special)
            CopyThrough();
        else
            MoveIntoPlace();
    }

    /// <summary>Deletes what was written, unless it was completed.</summary>
    public void Dispose()
    {
        if (_closed)
            return;
        _closed = true;
        WaitingFile.Close(Stream);
        Discard();
        Unfinished.Remove(Discard);
    }

    private void Discard()
    {
        Delete(Temporary);
        _folders.RemoveEmpty();
    }

    private void MoveIntoPlace()
    {
        if (!OperatingSystem.IsWindows() && File.Exists(_place))
            File.SetUnixFileMode(Temporary, File.GetUnixFileMode(_place));
        Stream.Dispose();
        File.Move(Temporary, _place, overwrite: true);
    }

    private void CopyThrough()
    {
        using var target = new FileStream(_place, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        using var source = new FileStream(
            Temporary,
            FileMode.Open,
            FileAccess.Read,
            FileShare.ReadWrite | FileShare.Delete
        );
        source.CopyTo(target);
    }

    private static NewFolders CreateFolder(string folder) =>
        File.Exists(folder)
            ? throw new IOException($"{folder}: is a file; expected a folder to write into")
            : NewFolders.Create(folder);

    /// <summary>Runs that were killed leave their file; one that nobody holds open is nobody's.</summary>
    private static void RemoveLeftOver(string folder, string known)
    {
        try
        {
            var forgotten = Directory.EnumerateFiles(folder, AnyPlace, AsWritten).Where(IsForgotten);
            foreach (var file in Directory.EnumerateFiles(folder, known + "*" + Ending).Union(forgotten).Where(IsLeftOver))
                Delete(file);
            foreach (var journal in Directory.EnumerateFiles(folder, known + "*" + Ending + Journal))
                if (!File.Exists(journal[..^Journal.Length]))
                    Delete(journal);
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            // A folder that cannot be listed may still be written to.
        }
    }

    private static bool IsForgotten(string file) => DateTime.UtcNow - File.GetLastWriteTimeUtc(file) > Forgotten;

    private static bool IsLeftOver(string file)
    {
        try
        {
            using var alone = new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            return true;
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            return false;
        }
    }

    private static void Delete(string file)
    {
        try
        {
            File.Delete(file);
            File.Delete(file + Journal);
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            // The next run to the same place removes it.
        }
    }

    // The place's own name may be as long as names can be, and leaves no room for more.
    private static string NameHash(string place) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Path.GetFileName(place))).AsSpan(0, 5));
}
