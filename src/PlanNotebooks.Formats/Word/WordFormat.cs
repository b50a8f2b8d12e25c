using DocumentFormat.OpenXml.Packaging;
using PlanNotebooks.Formats.Archives;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Word;

/// <summary>Word files (.docx): paragraphs with their numbering, and tables.</summary>
public sealed class WordFormat : IReportFormat
{
    private const long LongestFile = 128L << 20;
    private const long LongestPart = 64L << 20;

    /// <inheritdoc/>
    public string Name => "Word files";

    /// <inheritdoc/>
    public IReadOnlyList<string> Endings { get; } = [".docx", ".docm"];

    /// <inheritdoc/>
    public FormatMatch Match(ReportFile file) => OfficeFile.Match(file, "word", Endings);

    /// <inheritdoc/>
    public IEnumerable<ReportDocument> Read(ReportFile file, Action<UnreadableReportException> failed)
    {
        var bytes = file.ReadAll(LongestFile);
        if (bytes.Length == 0)
            throw new UnreadableReportException(
                file.Path,
                "is empty; expected a Word file of a plan report or a work report"
            );
        if (bytes.AsSpan().StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0]))
            throw new UnreadableReportException(
                file.Path,
                "is locked by a password, or is a .doc under another name; save it as .docx without a password"
            );
        var builder = new DocumentBuilder();
        WriteInto(builder, bytes, file.Path, depth: 0);
        return [builder.Build(file.Name)];
    }

    /// <summary>Writes a Word file, also one that stands in another.</summary>
    /// <param name="builder">Takes its text.</param>
    /// <param name="bytes">The file.</param>
    /// <param name="path">The file, or that which it stands in, for the message.</param>
    /// <param name="depth">In how many files it stands.</param>
    internal static void WriteInto(DocumentBuilder builder, byte[] bytes, string path, int depth)
    {
        var interrupted = CheckParts(bytes, path);
        try
        {
            using var word = WordprocessingDocument.Open(
                new MemoryStream(InterruptedText.Joined(MissingParts.Without(bytes), interrupted), writable: false),
                isEditable: false,
                new OpenSettings { AutoSave = false }
            );
            var body =
                word.MainDocumentPart?.Document?.Body
                ?? throw new UnreadableReportException(path, "has no text part; it is damaged, save it again");
            var parts = new OtherParts(word.MainDocumentPart, builder, path, depth);
            new BodyWriter(
                builder,
                Numbering.Of(word.MainDocumentPart),
                RunStyles.Of(word.MainDocumentPart),
                parts.Write
            ).WriteAll(body);
            parts.TellLeftOut();
            if (builder.Length == 0 && word.MainDocumentPart.ImageParts.Any())
                throw new UnreadableReportException(
                    path,
                    "holds pictures and no text; run text recognition (OCR) on them first"
                );
        }
        catch (Exception fault) when (DamagedFile.IsSaidBy(fault))
        {
            throw new UnreadableReportException(
                path,
                $"is a damaged Word file ({fault.Message.ReplaceLineEndings(" ")}); open it in Word and save it again",
                fault
            );
        }
    }

    /// <summary>Unpacks every part once, so that none is larger than it may be, whatever the archive says of its size, and none brings
    /// a document type with entities.</summary>
    /// <returns>The parts with texts that comments interrupt.</returns>
    private static IReadOnlyCollection<string> CheckParts(byte[] bytes, string path)
    {
        using var archive = ZipLimits.Open(new MemoryStream(bytes, writable: false), path);
        var bounds = new XmlBounds(path);
        foreach (var entry in archive.Entries)
        {
            FileBudget.Check();
            bounds.Check(ZipLimits.Unpack(entry, $"{path}/{entry.FullName}", LongestPart), entry.FullName);
        }

        return bounds.Interrupted;
    }
}
