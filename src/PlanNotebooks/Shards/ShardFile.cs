using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using PlanNotebooks.Disk;

namespace PlanNotebooks;

/// <summary>The file of a part: JSON Lines, compressed; a line of what it is, a line for each document, and a line that ends it.</summary>
internal static class ShardFile
{
    private const string End = "end";
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private static readonly JsonSerializerOptions Json = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IncludeFields = true,
        Converters = { new NoLabelParts() },
    };

    /// <summary>Writes a part.</summary>
    public static void Write(Stream stream, ShardHeader header, IEnumerable<ShardRecord> records)
    {
        using var packed = new GZipStream(stream, CompressionLevel.Fastest, leaveOpen: true);
        using var lines = new StreamWriter(packed, Utf8) { NewLine = "\n" };
        lines.WriteLine(JsonSerializer.Serialize(header, Json));
        foreach (var record in records)
            lines.WriteLine(JsonSerializer.Serialize(record, Json));
        lines.WriteLine(End);
    }

    /// <summary>The first line of a part.</summary>
    /// <exception cref="UnreadableShardException">The file is none, or is damaged.</exception>
    public static ShardHeader ReadHeader(string path)
    {
        using var lines = Open(path);
        return Parse<ShardHeader>(path, Next(path, lines));
    }

    /// <summary>The documents of a part, each read when it is asked for.</summary>
    /// <exception cref="UnreadableShardException">The file is none, is damaged, or ends too early.</exception>
    public static IEnumerable<ShardRecord> Read(string path)
    {
        using var lines = Open(path);
        Next(path, lines);
        while (Next(path, lines) is var line && line != End)
            yield return Parse<ShardRecord>(path, line);
    }

    private static StreamReader Open(string path) =>
        FileKind.IsSpecial(path)
            ? throw new UnreadableShardException(path, "is a pipe or a device; expected a file that plan extract --shard wrote")
            : new(new GZipStream(File.OpenRead(path), CompressionMode.Decompress), Utf8);

    private static string Next(string path, StreamReader lines)
    {
        try
        {
            return lines.ReadLine()
                ?? throw new UnreadableShardException(path, "ends too early; run plan extract --shard for it again");
        }
        catch (InvalidDataException fault)
        {
            throw new UnreadableShardException(path, "is not what plan extract --shard writes, or is damaged", fault);
        }
    }

    private static T Parse<T>(string path, string line)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(line, Json) ?? throw new JsonException();
        }
        catch (JsonException fault)
        {
            throw new UnreadableShardException(path, "is not what plan extract --shard writes, or is damaged", fault);
        }
    }
}
