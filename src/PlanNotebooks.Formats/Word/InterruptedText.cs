using System.IO.Compression;
using System.Xml;

namespace PlanNotebooks.Formats.Word;

/// <summary>Takes comments and instructions out of the XML of a Word file's parts: of a text that one interrupts (25 in two pieces) the
/// SDK keeps the first piece alone.</summary>
internal static class InterruptedText
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    /// <summary>The package with whole texts.</summary>
    /// <param name="bytes">The package.</param>
    /// <param name="parts">The names of the parts that have such texts.</param>
    public static byte[] Joined(byte[] bytes, IReadOnlyCollection<string> parts)
    {
        if (parts.Count == 0)
            return bytes;
        using var stream = new MemoryStream();
        stream.Write(bytes);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
            foreach (var name in parts)
                Rewrite(archive, name);
        return stream.ToArray();
    }

    private static void Rewrite(ZipArchive archive, string name)
    {
        var entry = archive.GetEntry(name)!;
        using var joined = new MemoryStream();
        using (var stream = entry.Open())
        using (var reader = XmlReader.Create(stream, Settings))
        using (var writer = XmlWriter.Create(joined))
            writer.WriteNode(reader, defattr: false);
        entry.Delete();
        using var part = archive.CreateEntry(name).Open();
        part.Write(joined.GetBuffer().AsSpan(0, (int)joined.Length));
    }
}
