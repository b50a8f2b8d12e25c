using System.Security.Cryptography;
using System.Text.Json;
using PlanNotebooks.Disk;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Caching;

/// <summary>Keeps what readers got out of files, by the files' content and the version of the readers, so that an unchanged file is
/// read once.</summary>
/// <remarks>Everything in the folder may be deleted at any time. A damaged entry is read anew; where the folder cannot be written,
/// nothing is kept.</remarks>
/// <param name="folder">The folder.</param>
public sealed class DocumentCache(string folder)
{
    /// <summary>The environment variable that names another folder, or says <c>off</c>.</summary>
    public const string Variable = "PLAN_CACHE";

    private const string Off = "off";
    private static readonly string Version =
        $"{typeof(DocumentCache).Module.ModuleVersionId:N}{typeof(ReportDocument).Module.ModuleVersionId:N}";

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
        var entry = Path.Combine(folder, KeyOf(file, format) + ".json");
        if (Load(entry) is { } kept)
            return kept with { Source = file.Name };
        var document = read();
        Save(entry, document);
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

    private static ReportDocument? Load(string entry)
    {
        try
        {
            if (!File.Exists(entry) || FileKind.IsSpecial(entry))
                return null;
            using var stream = File.OpenRead(entry);
            var kept = JsonSerializer.Deserialize<CachedDocument>(stream);
            return
                kept is { Text: not null, PageStarts: not null, Tables: not null, LeftOut: not null } && kept.IsSound()
                ? kept.Document()
                : null;
        }
        catch (Exception fault)
            when (fault is IOException or UnauthorizedAccessException or JsonException or NotSupportedException)
        {
            return null;
        }
    }

    private static void Save(string entry, ReportDocument document)
    {
        var part = $"{entry}.{Path.GetRandomFileName()}.tmp";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(entry)!);
            File.WriteAllBytes(part, JsonSerializer.SerializeToUtf8Bytes(CachedDocument.Of(document)));
            File.Move(part, entry, overwrite: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Discard(part);
        }
    }

    private static void Discard(string part)
    {
        try
        {
            File.Delete(part);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // A part of an entry is never read; it may stay.
        }
    }

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
