using System.Text;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Tests.Reading;

/// <summary>A text whose characters are written in others gets a word that says so and what to do.</summary>
public sealed class ScrambledTextTests
{
    private const string Text = "清河区2025年政府工作报告\n一、过去一年的工作\n全年地区生产总值增长6.1%，新增城镇就业1.2万人，一般公共预算收入401亿元，在全市居第二位。\n";

    static ScrambledTextTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static TheoryData<string, string> Packed =>
        new()
        {
            { Convert.ToBase64String(Encoding.UTF8.GetBytes(Text), Base64FormattingOptions.InsertLineBreaks), "base64" },
            { "Content-Transfer-Encoding: base64\n\n" + Convert.ToBase64String(Gbk.GetBytes(Text)), "base64" },
            { Coded(Encoding.UTF8.GetBytes(Text), "="), "quoted-printable" },
            { Coded(Gbk.GetBytes(Text), "=").Replace("=D4=F6", "=D4=\r\n=F6", StringComparison.Ordinal), "quoted-printable" },
            { Coded(Encoding.UTF8.GetBytes(Text), "%"), "percent-encoding" },
            { string.Concat(Text.Select(c => c < 0x80 ? c.ToString() : $"\\u{(int)c:x4}")), "escapes" },
            { string.Concat(Text.Select(c => c < 0x80 ? c.ToString() : $"&#{(int)c};")), "entities" },
            { string.Concat(Text.Select(c => c < 0x80 ? c.ToString() : $"&#x{(int)c:X};")), "entities" },
        };

    private static Encoding Gbk => Encoding.GetEncoding("GBK");

    [Theory]
    [MemberData(nameof(Packed))]
    public void Read_PackedText_SaysWhatToDo(string text, string name)
    {
        var fault = FaultOf(Encoding.ASCII.GetBytes(text));
        Assert.Contains($"is text in {name}", fault, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-8", "windows-1252", "UTF-8 that a program took for Windows-1252")]
    [InlineData("utf-8", "iso-8859-1", "UTF-8 that a program took for Windows-1252")]
    [InlineData("GBK", "iso-8859-1", "GBK that a program took for Windows-1252")]
    [InlineData("GBK", "windows-1252", "GBK that a program took for Windows-1252")]
    [InlineData("utf-8", "GBK", "UTF-8 that a program took for GBK")]
    public void Read_AWronglyDecodedText_SaysSo(string own, string other, string word)
    {
        var wrong = Encoding.GetEncoding(other).GetString(Encoding.GetEncoding(own).GetBytes(Text));
        Assert.Contains(word, FaultOf(Encoding.UTF8.GetBytes(wrong)), StringComparison.Ordinal);
    }

    /// <summary>Texts that hold a little of what others are written in are read as they are.</summary>
    [Theory]
    [InlineData("附件：5aKe6ZW/NiUK5aKe6ZW/NiUK5aKe6ZW/NiUK5aKe6ZW/NiUK5aKe6ZW/NiUK")]
    [InlineData("https://www.example.com/%E5%85%AC%E6%8A%A5/%E5%85%AC%E6%8A%A5")]
    [InlineData("École primaire, élève, façade, à côté, naïve, über, señor, crème brûlée")]
    [InlineData("<p>&#22686;&#38271;6%</p>")]
    public void Read_OtherSignsWithinAText_AreNothingToMind(string text) =>
        Assert.Equal(Text + text, new TextFormat().Read(File(Encoding.UTF8.GetBytes(Text + text)), _ => { }).Single().Text);

    [Theory]
    [InlineData("The gross regional product rose by 6.1%; 12 thousand jobs were created.")]
    [InlineData("École primaire, élève, façade, à côté, naïve, über, señor, crème brûlée, déjà vu")]
    [InlineData("<p>&#22686;&#38271;6%，&#26032;&#22686;&#22478;&#38215;&#23601;&#19994;1.2&#19975;&#20154;，&#22312;&#20840;&#24180;</p>")]
    public void Read_NoChineseOrMarkup_IsRead(string text) =>
        Assert.Equal(text, new TextFormat().Read(File(Encoding.UTF8.GetBytes(text)), _ => { }).Single().Text);

    private static string Coded(byte[] bytes, string mark) =>
        string.Concat(bytes.Select(b => b < 0x80 ? ((char)b).ToString() : $"{mark}{b:X2}"));

    private static ReportFile File(byte[] bytes) => ReportFile.InMemory("x.txt", "x.txt", bytes);

    private static string FaultOf(byte[] bytes) =>
        Assert.Throws<UnreadableReportException>(() => new TextFormat().Read(File(bytes), _ => { }).ToList()).Message;
}
