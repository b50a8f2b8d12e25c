using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Tests.Word;

/// <summary>Makes Word files out of XML, so that they may hold what the SDK does not write.</summary>
internal static partial class WordPackage
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    public const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
        + "xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\" "
        + "xmlns:v=\"urn:schemas-microsoft-com:vml\" "
        + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
        + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
        + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"";

    /// <summary>Every digit of the file's text is in the document's, or told.</summary>
    public static void EveryDigitIsAccountedFor(byte[] file, ReportDocument document)
    {
        using var archive = new ZipArchive(new MemoryStream(file));
        var held = archive
            .Entries.Where(entry => entry.FullName.StartsWith("word/", StringComparison.Ordinal))
            .Sum(entry =>
            {
                using var reader = new StreamReader(entry.Open());
                return Texts()
                    .Matches(Fallbacks().Replace(reader.ReadToEnd(), ""))
                    .Sum(match => Omissions.DigitsIn(match.Groups[1].Value));
            });
        Assert.Equal(held, Omissions.DigitsIn(document.Text) + document.LeftOut.Sum(left => left.Digits));
    }

    /// <summary>A run with a text box of the old kind.</summary>
    public static string Shape(string content) =>
        $"<w:r><w:pict><v:shape><v:textbox>{content}</v:textbox></v:shape></w:pict></w:r>";

    public static string FiguresTable =>
        "<w:tbl>"
        + string.Concat(
            new[] { ("年份", "数"), ("2020", "5200"), ("2021", "5300") }.Select(row =>
                $"<w:tr><w:tc><w:p>{Run(row.Item1)}</w:p></w:tc><w:tc><w:p>{Run(row.Item2)}</w:p></w:tc></w:tr>"
            )
        )
        + "</w:tbl>";

    public static string Run(string text) => $"<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    public static byte[] Package(string body, string chunkType, string chunk) =>
        Packed(body, [("word/chunk.dat", chunkType, "aFChunk", chunk)]);

    public static byte[] Package(string body, params (string Name, string Kind, string Xml)[] parts) =>
        Packed(
            body,
            [
                .. parts.Select(part =>
                    (
                        part.Name,
                        $"application/vnd.openxmlformats-officedocument.wordprocessingml.{part.Kind}+xml",
                        part.Kind,
                        part.Xml
                    )
                ),
            ]
        );

    /// <summary>A file of a body and other parts: the name, the type of content, the kind and the content of each; its relationship is
    /// named for its kind.</summary>
    public static byte[] Packed(
        string body,
        IReadOnlyList<(string Name, string Type, string Kind, string Content)> parts
    )
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            const string package = "http://schemas.openxmlformats.org/package/2006/";
            Add(
                archive,
                "[Content_Types].xml",
                $"<Types xmlns=\"{package}content-types\"><Default Extension=\"rels\" "
                    + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override "
                    + "PartName=\"/word/document.xml\" "
                    + "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
                    + $"{string.Concat(parts.Select(part => $"<Override PartName=\"/{part.Name}\" ContentType=\"{part.Type}\"/>"))}</Types>"
            );
            Add(
                archive,
                "_rels/.rels",
                $"<Relationships xmlns=\"{package}relationships\"><Relationship Id=\"r1\" "
                    + $"Type=\"{Office}officeDocument\" Target=\"word/document.xml\"/></Relationships>"
            );
            Add(archive, "word/document.xml", $"<w:document {Namespaces}><w:body>{body}</w:body></w:document>");
            Add(
                archive,
                "word/_rels/document.xml.rels",
                $"<Relationships xmlns=\"{package}relationships\">"
                    + string.Concat(parts.Select(part => Relation(part.Kind, part.Name)))
                    + "</Relationships>"
            );
            foreach (var part in parts)
                Add(archive, part.Name, part.Content);
        }

        return stream.ToArray();
    }

    private static string Relation(string kind, string name) =>
        $"<Relationship Id=\"{(kind == "aFChunk" ? "chunk" : kind)}\" Type=\"{Office}{kind}\" Target=\"/{name}\"/>";

    private static void Add(ZipArchive archive, string name, string content)
    {
        using var entry = archive.CreateEntry(name).Open();
        entry.Write(Encoding.UTF8.GetBytes(content));
    }

    [GeneratedRegex("<(?:w:t|w:delText|m:t|a:t|c:v)(?: [^>]*)?>([^<]*)<|<v:textpath string=\"(?<1>[^\"]*)\"")]
    private static partial Regex Texts();

    [GeneratedRegex("<mc:Fallback>.*?</mc:Fallback>", RegexOptions.Singleline)]
    private static partial Regex Fallbacks();
}
