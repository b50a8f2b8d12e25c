using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Caching;

/// <summary>An entry of the cache as its file holds it: a checksum over its key and its JSON, then the JSON, so that an entry that was
/// altered, cut short or put under another name is none.</summary>
internal static class CacheEntry
{
    /// <summary>How many bytes an entry may have.</summary>
    public const long Longest = 256L << 20;

    private const int SumLength = SHA256.HashSizeInBytes;

    /// <summary>The bytes of an entry.</summary>
    public static byte[] Close(string key, ReportDocument document)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(CachedDocument.Of(document));
        return [.. SumOf(key, json), .. json];
    }

    /// <summary>The document of an entry; null where the bytes are not as they were written.</summary>
    public static ReportDocument? Open(string key, byte[] bytes)
    {
        if (bytes.Length < SumLength)
            return null;
        var json = bytes.AsSpan(SumLength);
        if (!bytes.AsSpan(0, SumLength).SequenceEqual(SumOf(key, json)))
            return null;
        try
        {
            return JsonSerializer.Deserialize<CachedDocument>(json) is { } kept && kept.IsSound()
                ? kept.Document()
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static byte[] SumOf(string key, ReadOnlySpan<byte> json)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(key));
        hash.AppendData(json);
        return hash.GetHashAndReset();
    }
}
