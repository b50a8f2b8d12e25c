using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace PlanNotebooks.Formats.Word;

/// <summary>Takes out what leads to a part that a package does not hold (a picture at ../media/NULL, say): Word opens such a file, the
/// SDK does not.</summary>
internal static class MissingParts
{
    private const string Ending = ".rels";

    /// <summary>The package, the same bytes where nothing in it leads nowhere.</summary>
    public static byte[] Without(byte[] bytes)
    {
        var mended = new Dictionary<string, XDocument>();
        using (var archive = new ZipArchive(new MemoryStream(bytes, writable: false)))
        {
            var parts = archive.Entries.Select(entry => entry.FullName).ToHashSet(StringComparer.OrdinalIgnoreCase);
            foreach (var entry in archive.Entries.Where(entry => entry.FullName.EndsWith(Ending, StringComparison.OrdinalIgnoreCase)))
            {
                if (WithoutMissing(entry, parts) is { } relationships)
                    mended[entry.FullName] = relationships;
            }
        }

        return mended.Count == 0 ? bytes : Rewritten(bytes, mended);
    }

    private static XDocument? WithoutMissing(ZipArchiveEntry entry, HashSet<string> parts)
    {
        using var reader = XmlReader.Create(entry.Open(), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        var relationships = XDocument.Load(reader);
        var folder = entry.FullName.Split("_rels/")[0];
        var missing = (relationships.Root?.Elements() ?? [])
            .Where(one => (string?)one.Attribute("TargetMode") != "External" && IsMissing(one, folder, parts))
            .ToList();
        missing.ForEach(one => one.Remove());
        return missing.Count == 0 ? null : relationships;
    }

    private static bool IsMissing(XElement relationship, string folder, HashSet<string> parts) =>
        Uri.TryCreate(new Uri("file:///" + folder), (string?)relationship.Attribute("Target") ?? "", out var target)
        && target.IsFile
        && Uri.UnescapeDataString(target.AbsolutePath).TrimStart('/') is var path
        && !parts.Contains(path)
        && !parts.Contains(target.AbsolutePath.TrimStart('/'));

    private static byte[] Rewritten(byte[] bytes, Dictionary<string, XDocument> mended)
    {
        using var stream = new MemoryStream();
        stream.Write(bytes);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var (name, relationships) in mended)
            {
                archive.GetEntry(name)!.Delete();
                using var entry = archive.CreateEntry(name).Open();
                relationships.Save(entry);
            }
        }

        return stream.ToArray();
    }
}
