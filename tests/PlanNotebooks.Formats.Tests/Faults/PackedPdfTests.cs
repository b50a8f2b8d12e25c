using System.Globalization;
using System.IO.Compression;
using System.Text;
using PlanNotebooks.Formats.Pdf;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Tests.Faults;

/// <summary>PDFs of a few hundred kilobytes that unpack to more than any report: refused before a parser makes objects of it.</summary>
public sealed class PackedPdfTests
{
    private const string Sign = "(5) Tj ";

    [Fact]
    public void Read_APageThatUnpacksToHundredsOfMegabytes_IsRefused() =>
        AssertTooMuch(Pdf("4 0 R", Packed(Sign, 400 << 20)));

    [Fact]
    public void Read_APageThatDrawsOneStreamManyTimes_IsRefused() =>
        AssertTooMuch(Pdf($"[{string.Concat(Enumerable.Repeat("4 0 R ", 200))}]", Packed(" q Q ", 1 << 20)));

    [Fact]
    public void Read_AFormThatUnpacksToHundredsOfMegabytes_IsRefused() =>
        AssertTooMuch(Pdf("6 0 R", Packed(" q Q ", 400 << 20, "/Type /XObject /Subtype /Form /BBox [0 0 9 9]"), "/X Do"));

    [Fact]
    public void Read_AStreamWithoutItsHeader_IsRefusedAllTheSame()
    {
        var (dictionary, bytes) = Packed(Sign, 400 << 20);
        bytes[0] = bytes[1] = 0;
        AssertTooMuch(Pdf("4 0 R", (dictionary, bytes)));
    }

    [Fact]
    public void Read_AStreamPackedTwice_IsRefused()
    {
        var (_, once) = Packed(Sign, 400 << 20);
        var twice = Pack(stream => stream.Write(once));
        AssertTooMuch(Pdf("4 0 R", ($"/Filter [/FlateDecode /FlateDecode] /Length {twice.Length}", twice)));
    }

    [Fact]
    public void Read_AnArchiveThatHoldsAPdfUnpacked_IsAnArchive()
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = archive.CreateEntry("a.pdf", CompressionLevel.NoCompression).Open();
            entry.Write(Pdf("4 0 R", Packed(Sign, 700)));
        }

        var file = ReportFile.InMemory("a.zip", "a.zip", bytes.ToArray());
        Assert.Equal(FormatMatch.None, new PdfFormat().Match(file));
    }

    private static void AssertTooMuch(byte[] pdf)
    {
        Assert.InRange(pdf.Length, 1, 8 << 20);
        var fault = Assert.Throws<UnreadableReportException>(() =>
            new PdfFormat().Read(ReportFile.InMemory("x.pdf", "x.pdf", pdf), static _ => { }).ToList()
        );
        Assert.Contains("unpacks to more than any report", fault.Message, StringComparison.Ordinal);
    }

    private static (string Dictionary, byte[] Bytes) Packed(string text, int length, string more = "")
    {
        var block = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat(text, 4096)));
        var bytes = Pack(stream =>
        {
            for (var written = 0; written < length; written += block.Length)
                stream.Write(block);
        });
        return ($"/Filter /FlateDecode {more} /Length {bytes.Length}", bytes);
    }

    private static byte[] Pack(Action<Stream> write)
    {
        using var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            write(stream);
        return packed.ToArray();
    }

    private static byte[] Pdf(string contents, (string Dictionary, byte[] Bytes) stream, string drawn = "")
    {
        using var file = new MemoryStream();
        var offsets = new List<long>();
        Write(file, "%PDF-1.4\n");
        Add("<< /Type /Catalog /Pages 2 0 R >>", null);
        Add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>", null);
        Add(
            $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents {contents} "
                + "/Resources << /Font << /F1 5 0 R >> /XObject << /X 4 0 R >> >> >>",
            null
        );
        Add($"<< {stream.Dictionary} >>", stream.Bytes);
        Add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>", null);
        Add($"<< /Length {drawn.Length} >>", Encoding.ASCII.GetBytes(drawn));
        var start = file.Length;
        Write(file, $"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets)
            Write(file, string.Create(CultureInfo.InvariantCulture, $"{offset:0000000000} 00000 n \n"));
        Write(file, $"trailer << /Size {offsets.Count + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF");
        return file.ToArray();

        void Add(string text, byte[]? body)
        {
            offsets.Add(file.Length);
            Write(file, $"{offsets.Count} 0 obj\n{text}\n");
            if (body is not null)
            {
                Write(file, "stream\n");
                file.Write(body);
                Write(file, "\nendstream\n");
            }

            Write(file, "endobj\n");
        }
    }

    private static void Write(Stream file, string text) => file.Write(Encoding.ASCII.GetBytes(text));
}
