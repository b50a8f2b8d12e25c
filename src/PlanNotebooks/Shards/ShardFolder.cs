using System.Security.Cryptography;
using System.Text;

namespace PlanNotebooks;

/// <summary>A folder as a part saw it; parts belong together where they saw the same.</summary>
/// <param name="Path">The folder, as it was named.</param>
/// <param name="Files">A hash of the names of its files.</param>
/// <param name="Count">How many they are.</param>
/// <param name="Tables">A hash of the tables beside the reports: indicators, corrections, official figures, what is settled.</param>
internal sealed record ShardFolder(string Path, string Files, int Count, string Tables)
{
    public static ShardFolder Of(string path, IReadOnlyList<string> files) =>
        new(path, HashOf(files.Select(Encoding.UTF8.GetBytes)), files.Count, TablesOf(path));

    /// <summary>A hash of the tables that stand in a folder now.</summary>
    public static string TablesOf(string path) =>
        HashOf(
            CorpusFiles
                .OwnTables.Select(name => System.IO.Path.Combine(path, name))
                .Select(file => File.Exists(file) ? File.ReadAllBytes(file) : [])
        );

    private static string HashOf(IEnumerable<byte[]> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts)
        {
            hash.AppendData(BitConverter.GetBytes(part.Length));
            hash.AppendData(part);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
