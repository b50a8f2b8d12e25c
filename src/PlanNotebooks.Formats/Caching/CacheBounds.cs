using PlanNotebooks.Disk;

namespace PlanNotebooks.Formats.Caching;

/// <summary>Keeps a cache's folder below a size: what was not used for longest goes first.</summary>
/// <param name="folder">The folder.</param>
/// <param name="most">How many bytes its entries may take together.</param>
internal sealed class CacheBounds(string folder, long most = CacheBounds.MostBytes)
{
    /// <summary>What the name of an entry ends in.</summary>
    public const string Ending = ".json";

    private const long MostBytes = 2L << 30;
    private static readonly TimeSpan BetweenTouches = TimeSpan.FromDays(1);

    private readonly Lock _gate = new();
    private long? _size;

    /// <summary>Says that an entry was used; once a day is enough.</summary>
    public void Touch(string entry)
    {
        var now = DateTime.UtcNow;
        if (now - File.GetLastWriteTimeUtc(entry) > BetweenTouches)
            File.SetLastWriteTimeUtc(entry, now);
    }

    /// <summary>Deletes as many entries as a new one needs, and some more, so that it is seldom done.</summary>
    /// <param name="length">The bytes of the new entry.</param>
    public void MakeRoom(long length)
    {
        lock (_gate)
        {
            _size = (_size ?? Entries().Sum(entry => entry.Length)) + length;
            if (_size <= most)
                return;
            foreach (var entry in Entries().OrderBy(entry => entry.LastWriteTimeUtc))
            {
                if (_size <= most / 2)
                    break;
                _size -= entry.Length;
                Discard(entry.FullName);
            }
        }
    }

    /// <summary>Deletes a file of the folder; one that cannot be deleted may stay.</summary>
    public static void Discard(string file)
    {
        try
        {
            File.Delete(file);
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            // Another run may hold it open; it goes another time.
        }
    }

    private List<FileInfo> Entries() => [.. new DirectoryInfo(folder).EnumerateFiles("*" + Ending)];
}
