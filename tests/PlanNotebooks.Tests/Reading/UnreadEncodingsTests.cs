using System.Text;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Tests.Reading;

/// <summary>A text in an encoding that is not read is refused by its name, with the command that converts it.</summary>
public sealed class UnreadEncodingsTests
{
    private const string Text = "青山区2025年政府工作报告，地区生产总值增长6.1%，新增就业3.2万人。";
    private const string Japanese = "青山区2025年政府工作報告、地区の生産総値は512.6億元です。各項目の作業は新しい成績を取得しました。";
    private const string Korean = "청산구 2025년 정부 보고, 지역총생산 512.6억원, 6.1% 증가했다.";

    static UnreadEncodingsTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("hz-gb-2312", "HZ", Text)]
    [InlineData("iso-2022-jp", "ISO-2022-JP", Japanese)]
    [InlineData("iso-2022-kr", "ISO-2022-KR", Korean)]
    [InlineData("shift_jis", "SHIFT_JIS", Japanese)]
    [InlineData("euc-jp", "EUC-JP", Japanese)]
    [InlineData("euc-kr", "EUC-KR", Korean)]
    public void Decode_AnEncodingThatIsNotRead_SaysWhatToDo(string encoding, string name, string text) =>
        Assert.Contains($"iconv -f {name} -t UTF-8", FaultOf(Encoding.GetEncoding(encoding).GetBytes(text)), StringComparison.Ordinal);

    [Fact]
    public void Decode_Utf7_SaysWhatToDo() =>
        Assert.Contains("iconv -f UTF-7 -t UTF-8", FaultOf(Encoding.ASCII.GetBytes(InUtf7(Text))), StringComparison.Ordinal);

    /// <summary>The place is that of the first byte that ASCII text has not, or by which ASCII text begins to stand for other
    /// characters.</summary>
    [Theory]
    [InlineData("euc-kr", "2025: ", Korean)]
    [InlineData("shift_jis", "GDP 6.1%\n", Japanese)]
    [InlineData("iso-2022-jp", "", Japanese)]
    [InlineData("hz-gb-2312", "No. 7 ", "地区生产总值增长，新增就业，城乡居民收入。")]
    public void Decode_AnEncodingThatIsNotRead_SaysWhereItBegins(string encoding, string before, string text)
    {
        var begins = text.TakeWhile(char.IsAscii).Count() + before.Length;
        var fault = FaultOf(Encoding.GetEncoding(encoding).GetBytes(before + text));
        Assert.Contains($"at byte {begins} ", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Decode_AnEncodingThatNobodyKnows_SaysWhatToDo() =>
        Assert.Contains("iconv -f ENCODING", FaultOf([0x32, 0xFF, 0xFF, 0xFF, 0x80, 0xFF]), StringComparison.Ordinal);

    /// <summary>A short text that was cut is neither Japanese nor Korean, whatever its bytes could be.</summary>
    [Theory]
    [InlineData("强化参保扩面激励，大病保险和养老保险一月有成")]
    [InlineData("基层整合审批服务中的执法")]
    [InlineData("力求“无痛不美景”一月有大成")]
    public void Decode_ADamagedShortText_IsNotTakenForAnotherEncoding(string text)
    {
        Assert.Null(UnreadEncodings.NameOf(Encoding.Unicode.GetBytes(text)));
        Assert.Null(UnreadEncodings.NameOf(Encoding.BigEndianUnicode.GetBytes(text)));
        var bytes = Encoding.UTF8.GetBytes(text);
        for (var cut = 1; cut <= 2; cut++)
            for (var from = 0; from < 3; from++)
                Assert.Null(UnreadEncodings.NameOf(bytes.AsSpan()[from..^cut]));
    }

    /// <summary>Nor is one with damaged bytes, a few of which are kana by chance: in GB18030 and in UTF-16.</summary>
    [Theory]
    [InlineData("B6F907B1D5D5BBA4E6E4D5BE3232B8F6A1A2CDD0D3FDBBFAB9B969")]
    [InlineData("C6F4B6AF82B0B3A3CCACBBAFC6F3")]
    [InlineData("68886D67DE5D025EC253A0529699216B6851FD5625844655AF7383584B6DC48B765ED653975F184F025F10")]
    public void Decode_ShortTextWithDamagedBytes_IsNotTakenForAnotherEncoding(string bytes) =>
        Assert.Null(UnreadEncodings.NameOf(Convert.FromHexString(bytes)));

    /// <summary>What only looks so is read: short tables, English with plus signs, tildes.</summary>
    [Theory]
    [InlineData("GB18030", Text)]
    [InlineData("GB18030", "地区生产总值\t亿元\t512\n规模工业增加值\t亿元\t35\n固定资产投资\t亿元\t36")]
    [InlineData("GB18030", "农林牧渔业\t固投\t税收\t外贸\t消费品零售\t信贷\t存款余额")]
    [InlineData("big5", "青山區2025年政府工作報告，地區生產總值增長6.1%。")]
    [InlineData("utf-8", "C++ and A+B+Cdef+Ghij-1, ~{x~} +AAAA")]
    public void Decode_WhatIsRead_IsRead(string encoding, string text) =>
        Assert.Equal(text, TextDecoding.Decode(Encoding.GetEncoding(encoding).GetBytes(text), "x.txt"));

    /// <summary>What a page declares never outweighs its bytes.</summary>
    [Theory]
    [InlineData("big5", "gb2312", "青山區2025年政府工作報告，地區生產總值增長6.1%。")]
    [InlineData("GB18030", "big5", Text)]
    public void Decode_AWrongDeclaration_IsNotFollowed(string encoding, string declared, string text) =>
        Assert.Equal(text, TextDecoding.Decode(Encoding.GetEncoding(encoding).GetBytes(text), "x.html", declared));

    private static string FaultOf(byte[] bytes) =>
        Assert.Throws<UnreadableReportException>(() => TextDecoding.Decode(bytes, "x.txt")).Reason;

    private static string InUtf7(string text) =>
        System.Text.RegularExpressions.Regex.Replace(
            text,
            "[^\u0001-\u007F]+",
            run => $"+{Convert.ToBase64String(Encoding.BigEndianUnicode.GetBytes(run.Value)).TrimEnd('=')}-"
        );
}
