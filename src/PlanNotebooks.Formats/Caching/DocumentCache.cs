using System.Security.Cryptography;
using PlanNotebooks.Disk;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Caching;

/// <summary>Keeps what readers got out of files, by the files' content and the version of the readers, so that an unchanged file is
/// read once.</summary>
/// <remarks>Everything in the folder may be deleted at any time. An entry that is not as it was
/// written is read anew; what was not used for longest goes where the folder grows above two gigabytes; where it cannot be written,
/// nothing is kept.</remarks>
/// <param name="folder">The folder.</param>
public sealed class DocumentCache(string folder)
{
    /// <summary>The environment variable that names another folder, or says <c>off</c>.</summary>
    public const string Variable = "PLAN_CACHE";

    private const string Off = "off";
    private static readonly string Version =
        $"{typeof(DocumentCache).Module.ModuleVersionId:N}{typeof(ReportDocument).Module.ModuleVersionId:N}";

    private readonly Lazy<CacheBounds> _bounds = new(() => new CacheBounds(folder));

    /// <summary>The folder.</summary>
    public string Folder => folder;

    /// <summary>The user's cache; null where <see cref="Variable"/> says off.</summary>
    public static DocumentCache? Default { get; } =
        Environment.GetEnvironmentVariable(Variable) switch
        {
            Off => null,
            { Length: > 0 } named => new DocumentCache(named),
            _ => new DocumentCache(Path.Combine(UserFolder(), "plan-notebooks", "documents")),
        };

    /// <summary>The document of a file, from the cache or from its reader.</summary>
    internal ReportDocument Read(ReportFile file, string format, Func<ReportDocument> read)
    {
        var key = KeyOf(file, format);
        if (Load(key) is { } kept)
            return kept with { Source = file.Name };
        var document = read();
        Save(key, document);
        return document;
    }

    private static string KeyOf(ReportFile file, string format)
    {
        try
        {
            using var stream = file.Open();
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            hash.AppendData(System.Text.Encoding.UTF8.GetBytes(Version + format));
            var buffer = new byte[1 << 16];
            for (int count; (count = stream.Read(buffer)) > 0;)
                hash.AppendData(buffer, 0, count);
            return Convert.ToHexStringLower(hash.GetHashAndReset());
        }
        catch (IOException fault)
        {
            throw new UnreadableReportException(
                file.Path,
                $"cannot be read ({fault.Message.ReplaceLineEndings(" ")})",
                fault
            );
        }
    }

    private ReportDocument? Load(string key)
    {
        var entry = EntryOf(key);
        try
        {
            if (!FileKind.IsFile(entry) || new FileInfo(entry).Length > CacheEntry.Longest)
                return null;
            var kept = CacheEntry.Open(key, File.ReadAllBytes(entry));
            if (kept is not null)
                _bounds.Value.Touch(entry);
            return kept;
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            return null;
        }
    }

    private void Save(string key, ReportDocument document)
    {
        var entry = EntryOf(key);
        var part = $"{entry}.{Path.GetRandomFileName()}.tmp";
        try
        {
            var bytes = CacheEntry.Close(key, document);
            if (bytes.Length > CacheEntry.Longest)
                return;
            Directory.CreateDirectory(folder);
            _bounds.Value.MakeRoom(bytes.Length);
            File.WriteAllBytes(part, bytes);
            File.Move(part, entry, overwrite: true);
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            CacheBounds.Discard(part);
        }
    }

    private string EntryOf(string key) => Path.Combine(folder, key + CacheBounds.Ending);

    private static string UserFolder()
    {
        if (OperatingSystem.IsWindows())
            return Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        if (OperatingSystem.IsMacOS())
            return Path.Combine(home, "Library", "Caches");
        return Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } named
            ? named
            : Path.Combine(home, ".cache");
    }
}
