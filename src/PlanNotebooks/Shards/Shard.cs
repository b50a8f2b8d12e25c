using System.Globalization;
using System.Security.Cryptography;
using PlanNotebooks.Disk;

namespace PlanNotebooks;

/// <summary>One of several equal parts of a folder. Which part a file is in is told by its bytes alone: whatever its name, its place
/// or the other files are, and copies of a file are in one part.</summary>
/// <param name="Index">Which part, from 1.</param>
/// <param name="Count">How many parts there are.</param>
internal readonly record struct Shard(int Index, int Count)
{
    private const int MostShards = 100_000;

    /// <summary>Reads a part as a command line names it: <c>2/7</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The part; null where the text is none.</returns>
    public static Shard? Parse(string text) =>
        text.Split('/') is [var index, var count]
        && int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var which)
        && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var many)
        && many <= MostShards
        && which >= 1
        && which <= many
            ? new Shard(which, many)
            : null;

    /// <summary>The part as a command line names it.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Index}/{Count}");

    /// <summary>Whether a file is in this part; one that cannot be read is in the part that its name tells.</summary>
    public bool Has(string path) => Count == 1 || (int)(HashOf(path) % (ulong)Count) == Index - 1;

    private static ulong HashOf(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return BitConverter.ToUInt64(SHA256.HashData(stream));
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            return BitConverter.ToUInt64(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(path)));
        }
    }
}
