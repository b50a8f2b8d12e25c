using System.Text;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Tests.Reading;

public sealed class TextDecodingTests
{
    private const string Text = "2019年地区生产总值85亿元，增长5.6%。";
    private const string Name = "report.txt";

    static TextDecodingTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Text) },
        { "UTF-8 with a mark", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Text)] },
        { "UTF-16, little end first", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Text)] },
        { "UTF-16, big end first", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Text)] },
        { "GB18030", Encoding.GetEncoding("GB18030").GetBytes(Text) },
        { "GBK", Encoding.GetEncoding("GBK").GetBytes(Text) },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Decode_EachEncoding_GivesTheTextWithoutAMark(string name, byte[] bytes) => Assert.Equal((name, Text), (name, TextDecoding.Decode(bytes, Name)));

    [Fact]
    public void Decode_ACharacterOnlyInGb18030_IsRead()
    {
        const string rare = "𠮷林省龥";
        Assert.Equal(rare, TextDecoding.Decode(Encoding.GetEncoding("GB18030").GetBytes(rare), Name));
    }

    [Theory]
    [InlineData("a mark of UTF-8, then a broken byte", new byte[] { 0xEF, 0xBB, 0xBF, 0x32, 0x30, 0xFF, 0x31 }, 5)]
    [InlineData("neither UTF-8 nor GB18030", new byte[] { 0x32, 0x30, 0x31, 0xFF, 0x39 }, 3)]
    [InlineData("half a character at the end of UTF-8", new byte[] { 0xEF, 0xBB, 0xBF, 0x32, 0xE4, 0xB8 }, 4)]
    [InlineData("half a pair in UTF-16", new byte[] { 0xFF, 0xFE, 0x32, 0x00, 0x00, 0xD8, 0x32, 0x00 }, 4)]
    [InlineData("a zero byte", new byte[] { 0x32, 0x30, 0x00, 0x31 }, 2)]
    public void Decode_ABrokenByte_SaysWhichFileAndWhichByte(string what, byte[] bytes, int at)
    {
        var fault = Assert.Throws<UnreadableReportException>(() => TextDecoding.Decode(bytes, "reports/x.txt"));
        Assert.StartsWith("reports/x.txt: ", fault.Message, StringComparison.Ordinal);
        Assert.True(fault.Message.Contains($"at byte {at};", StringComparison.Ordinal) || fault.Message.Contains($"at byte {at},", StringComparison.Ordinal), $"{what}: {fault.Message}");
        Assert.Contains("UTF-8, UTF-16 or GB18030", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_AMark_IsNoCharacterOfTheOffsets()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, Name);
        File.WriteAllBytes(path, [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Text)]);
        var report = Report.Load(path);
        Assert.Equal("85", report.Text.Raw[report.Observations[0].Start..report.Observations[0].End]);
        Assert.Equal(Text.IndexOf("85", StringComparison.Ordinal), report.Observations[0].Start);
    }
}
