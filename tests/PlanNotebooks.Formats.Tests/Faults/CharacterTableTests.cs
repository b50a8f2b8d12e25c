using System.IO.Compression;
using System.Text;
using PlanNotebooks.Formats.Pdf;
using PlanNotebooks.Formats.Tests.Pdf;
using PlanNotebooks.Reading;
using UglyToad.PdfPig.Tokens;

namespace PlanNotebooks.Formats.Tests.Faults;

/// <summary>Tables of a font's characters that ask for more of them than there are: the parser, which would make an entry for each, does
/// not come to see them.</summary>
public sealed class CharacterTableTests
{
    private const long ThousandMillion = 1_000_000_000;

    [Theory]
    [InlineData("<0000> <00FF> <0000> <0100> <01FF> <0100>", 512)]
    [InlineData("<00><FF><0000>", 256)]
    [InlineData("<0041> <0043> [<0041> <0042> <0043>] <0050> <0051> <0050>", 3)]
    [InlineData("<0000> % the first\n<00FF> <0000>", 256)]
    [InlineData("<0009> <0000> <0000>", 1)]
    [InlineData("<0000> <00FF", 0)]
    public void Count_Ranges_AreAddedUp(string ranges, long count) => Assert.Equal(count, CountOf(ranges));

    [Theory]
    [InlineData("<DF00> <DFFFE0FF> <DF00>")]
    [InlineData("<00000000> <FFFFFFFF> <0000>")]
    [InlineData("<00> <FFFF> <0000>")]
    public void Count_ADamagedRange_IsMoreThanThereAre(string ranges) =>
        Assert.True(CountOf("<0000> <00FF> <0000> " + ranges) > ThousandMillion);

    [Fact]
    public void Count_AnyOtherStream_IsNone() =>
        Assert.Equal(0, CharacterTable.Count("BT 1 beginbfrange <00000000> <FFFFFFFF> <0000> ET"u8));

    [Fact]
    public void Read_APdfWithSuchATable_IsRefused()
    {
        var pdf = Encoding.Latin1.GetString(new PdfFile().Page().Text(80, 80, "2020年杭州市政府工作报告").ToBytes());
        var damaged = pdf.Replace("<5E02> <5E02> <5E02>\n<5E74>", "<5E02> <5E025E74> <5E74>", StringComparison.Ordinal);
        Assert.NotEqual(pdf, damaged);
        var fault = Assert.Throws<UnreadableReportException>(() =>
            new PdfFormat()
                .Read(ReportFile.InMemory("x.pdf", "x.pdf", Encoding.Latin1.GetBytes(damaged)), static _ => { })
                .ToList()
        );
        Assert.Contains("more characters than there are", fault.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Decode_APackedStreamWithSuchATable_IsRefused()
    {
        var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            stream.Write(TableOf("<DF00> <DFFFE0FF> <DF00>"));
        var filters = new BoundedFilters("x.pdf");
        var none = new DictionaryToken(new Dictionary<NameToken, IToken>());
        Assert.Throws<UnreadableReportException>(() =>
            filters
                .GetNamedFilters([NameToken.FlateDecode])
                .Aggregate(new Memory<byte>(packed.ToArray()), (bytes, filter) => filter.Decode(bytes, none, filters, 0))
        );
    }

    private static long CountOf(string ranges) => CharacterTable.Count(TableOf(ranges));

    private static byte[] TableOf(string ranges) =>
        Encoding.ASCII.GetBytes($"begincmap\n1 begincodespacerange <0000> <FFFF> endcodespacerange 9 beginbfrange {ranges} endbfrange");
}
