using System.IO.Compression;
using System.Text;
using PlanNotebooks.Formats.Archives;
using PlanNotebooks.Formats.Word;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Tests.Faults;

/// <summary>Small files that ask for more than any report: each is refused soon, by what a parser would see, whatever its bytes look
/// like.</summary>
public sealed class BudgetTests
{
    private const string Namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>Opening and closing tags that a scan for brackets takes for something else.</summary>
    [Theory]
    [InlineData("<w:sdt x=\"/>\"><w:sdtContent x=\"/>\">", "</w:sdtContent></w:sdt>", "word/document.xml")]
    [InlineData("<w:sdt><!--></x>--><w:sdtContent><!--></x>-->", "</w:sdtContent></w:sdt>", "word/document.xml")]
    [InlineData("<w:sdt><?x </x>?><w:sdtContent><?x </x>?>", "</w:sdtContent></w:sdt>", "word/document.xml")]
    [InlineData("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>", "word/document.dat")]
    [InlineData("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>", "word/文.部")]
    public void Read_AWordFileNestedTooDeeply_IsRefused(string open, string close, string part)
    {
        var body =
            string.Concat(Enumerable.Repeat(open, 15_000)) + "<w:p/>" + string.Concat(Enumerable.Repeat(close, 15_000));
        Assert.Contains("deeper than any Word file", Fault(Word(part, Document(body))), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_AWordFileNestedTooDeeplyInUtf16_IsRefused()
    {
        var body = string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 15_000));
        Assert.Contains(
            "deeper than any Word file",
            Fault(Word("word/document.xml", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Text(body))])),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Read_AWordFileOfMillionsOfElements_IsRefused() =>
        Assert.Contains(
            "elements, so it is no report",
            Fault(
                Word(
                    "word/document.xml",
                    Document($"<w:p>{string.Concat(Enumerable.Repeat("<w:r/>", 2_000_000))}</w:p>")
                )
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void Read_AWordFileWhosePartUnpacksWithoutEnd_IsRefused() =>
        Assert.Contains(
            "unpacks to more than 64 MB",
            Fault(Word("word/document.dat", new byte[70 << 20])),
            StringComparison.Ordinal
        );

    [Fact]
    public void Read_AnArchiveOfManyLargeFiles_StopsAtTheTotal()
    {
        var many = new List<UnreadableReportException>();
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (var i = 0; i < 3; i++)
            {
                using var entry = archive.CreateEntry($"{i}.txt").Open();
                for (var block = 0; block < 257; block++)
                    entry.Write(new byte[1 << 20]);
            }
        }

        var file = ReportFile.InMemory("many.zip", "many.zip", stream.ToArray());
        var total = 0L;
        using var read = new ZipArchive(new MemoryStream(stream.ToArray()));
        foreach (var entry in read.Entries)
            Assert.Throws<UnreadableReportException>(() => ZipLimits.Unpack(entry, entry.Name, 1 << 20, ref total));
        Assert.InRange(total, 3L << 20, 4L << 20);
        Assert.Empty(new ZipFormat([new TextFormat()]).Read(file, many.Add));
        Assert.Equal(3, many.Count);
    }

    /// <summary>Entries that all lead to the same bytes make a small file as long as one likes; a wrong size alone does not.</summary>
    [Theory]
    [InlineData(1, true)]
    [InlineData(2, true)]
    [InlineData(3, false)]
    [InlineData(2000, false)]
    public void Read_AnArchiveOfFilesOverOneAnother_IsRefused(int entries, bool isRead)
    {
        var file = ReportFile.InMemory("over.zip", "over.zip", Overlapping(entries));
        var format = new ZipFormat([new TextFormat()]);
        if (isRead)
            Assert.Equal(entries, format.Read(file, static _ => { }).Count());
        else
            Assert.Contains(
                "lie over one another",
                Assert.Throws<UnreadableReportException>(() => format.Read(file, static _ => { }).ToList()).Message,
                StringComparison.Ordinal
            );
    }

    /// <summary>An archive of one text that its directory names again and again.</summary>
    private static byte[] Overlapping(int entries)
    {
        const int endLength = 22;
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = archive.CreateEntry("a.txt", CompressionLevel.NoCompression).Open();
            entry.Write(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("地区生产总值增长6.8%。", 5000))));
        }

        var bytes = stream.ToArray();
        var end = bytes.AsSpan(bytes.Length - endLength).ToArray();
        var directory = bytes[BitConverter.ToInt32(end, 16)..^endLength];
        BitConverter.TryWriteBytes(end.AsSpan(8), (ushort)entries);
        BitConverter.TryWriteBytes(end.AsSpan(10), (ushort)entries);
        BitConverter.TryWriteBytes(end.AsSpan(12), directory.Length * entries);
        return
        [
            .. bytes[..^(endLength + directory.Length)],
            .. Enumerable.Repeat(directory, entries).SelectMany(each => each),
            .. end,
        ];
    }

    [Fact]
    public void Run_WorkWithoutEnd_IsLeft()
    {
        var fault = Assert.Throws<UnreadableReportException>(() =>
            FileBudget.Run(
                "x.docx",
                () =>
                {
                    while (true)
                        FileBudget.CheckAgainst(TimeSpan.FromMilliseconds(50));
#pragma warning disable CS0162
                    return 0;
#pragma warning restore CS0162
                }
            )
        );
        Assert.Contains("seconds to read", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_DeepWork_HasTheStackForIt()
    {
        static int Depth(int n) => n == 0 ? 0 : 1 + Depth(n - 1);
        Assert.Equal(500_000, FileBudget.Run("x.docx", () => Depth(500_000)));
    }

    [Fact]
    public void Run_Fault_ComesBackAsItIs() =>
        Assert.Throws<FormatException>(() => FileBudget.Run<int>("x.docx", () => throw new FormatException("bad")));

    private static string Fault(byte[] file) =>
        Assert
            .Throws<UnreadableReportException>(() =>
                new WordFormat().Read(ReportFile.InMemory("x.docx", "x.docx", file), static _ => { }).ToList()
            )
            .Message;

    private static byte[] Document(string body) => Encoding.UTF8.GetBytes(Text(body));

    private static string Text(string body) =>
        $"<w:document xmlns:w=\"{Namespace}\"><w:body>{body}</w:body></w:document>";

    private static byte[] Word(string part, byte[] document)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(
                archive,
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default "
                    + "Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + $"<Override PartName=\"/{part}\" "
                    + "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"
            );
            Add(
                archive,
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + "<Relationship Id=\"r1\" "
                    + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                    + $" Target=\"{part}\"/></Relationships>"
            );
            using var entry = archive.CreateEntry(part).Open();
            entry.Write(document);
        }

        return stream.ToArray();
    }

    private static void Add(ZipArchive archive, string name, string text)
    {
        using var entry = archive.CreateEntry(name).Open();
        entry.Write(Encoding.UTF8.GetBytes(text));
    }
}
