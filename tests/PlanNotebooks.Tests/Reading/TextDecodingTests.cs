using System.Text;
using PlanNotebooks.Reading;
using PlanNotebooks.Structure;

namespace PlanNotebooks.Tests.Reading;

public sealed class TextDecodingTests
{
    private const string Text = "2019年地区生产总值85亿元，增长5.6%。";
    private const string Name = "report.txt";

    static TextDecodingTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static TheoryData<string, byte[]> Encodings =>
        new()
        {
            { "UTF-8", Encoding.UTF8.GetBytes(Text) },
            { "UTF-8 with a mark", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Text)] },
            { "UTF-16, little end first", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Text)] },
            { "UTF-16, big end first", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Text)] },
            { "GB18030", Encoding.GetEncoding("GB18030").GetBytes(Text) },
            { "GBK", Encoding.GetEncoding("GBK").GetBytes(Text) },
            { "UTF-16 without a mark, little end first", Encoding.Unicode.GetBytes(Text) },
            { "UTF-16 without a mark, big end first", Encoding.BigEndianUnicode.GetBytes(Text) },
            { "UTF-32", [0xFF, 0xFE, 0, 0, .. Encoding.UTF32.GetBytes(Text)] },
            { "UTF-32, big end first", [0, 0, 0xFE, 0xFF, .. new UTF32Encoding(true, false).GetBytes(Text)] },
            { "UTF-32 without a mark, little end first", Encoding.UTF32.GetBytes(Text) },
            { "UTF-32 without a mark, big end first", new UTF32Encoding(true, false).GetBytes(Text) },
            { "GB18030 with a mark", [0x84, 0x31, 0x95, 0x33, .. Encoding.GetEncoding("GB18030").GetBytes(Text)] },
        };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Decode_EachEncoding_GivesTheTextWithoutAMark(string name, byte[] bytes) =>
        Assert.Equal((name, Text), (name, TextDecoding.Decode(bytes, Name)));

    /// <summary>The bytes of Big5 are GB18030 too: what gives Chinese text tells them apart.</summary>
    [Theory]
    [InlineData("2019年地區生產總值85億元，增長5.6%，其中工業增加值30億元。", "big5")]
    [InlineData("一、過去一年的工作；二、今年目標：（一）經濟增長6%。", "big5")]
    [InlineData("2019年地区生产总值85亿元，增长5.6%，其中工业增加值30亿元。", "GB18030")]
    [InlineData("2019年地區生產總值85億元，增長5.6%，其中工業增加值30億元。", "GB18030")]
    [InlineData("增长6%", "GB18030")]
    public void Decode_ChineseText_IsReadInItsEncoding(string text, string encoding) =>
        Assert.Equal(text, TextDecoding.Decode(Encoding.GetEncoding(encoding).GetBytes(text), Name));

    [Fact]
    public void Decode_ACharacterOnlyInGb18030_IsRead()
    {
        const string rare = "𠮷林省龥";
        Assert.Equal(rare, TextDecoding.Decode(Encoding.GetEncoding("GB18030").GetBytes(rare), Name));
    }

    [Theory]
    [InlineData(
        "a mark of UTF-8, then broken bytes",
        new byte[] { 0xEF, 0xBB, 0xBF, 0x32, 0x30, 0xFF, 0x31, 0xFF, 0xFF },
        5
    )]
    [InlineData("neither UTF-8 nor GB18030", new byte[] { 0x32, 0x30, 0x31, 0xFF, 0x39, 0xFF, 0xFF }, 3)]
    [InlineData(
        "halves of pairs in UTF-16",
        new byte[] { 0xFF, 0xFE, 0x32, 0x00, 0x00, 0xD8, 0x32, 0x00, 0x00, 0xD8, 0x32, 0x00, 0x00, 0xD8 },
        4
    )]
    [InlineData("a zero byte", new byte[] { 0x32, 0x30, 0x00, 0x31 }, 2)]
    public void Decode_TooManyBrokenBytes_SaysWhichFileAndWhichByte(string what, byte[] bytes, int at)
    {
        var fault = Assert.Throws<UnreadableReportException>(() => TextDecoding.Decode(bytes, "reports/x.txt"));
        Assert.StartsWith("reports/x.txt: ", fault.Message, StringComparison.Ordinal);
        Assert.True(
            fault.Message.Contains($"at byte {at};", StringComparison.Ordinal)
                || fault.Message.Contains($"at byte {at},", StringComparison.Ordinal),
            $"{what}: {fault.Message}"
        );
        Assert.Contains("UTF-8, UTF-16, UTF-32, GB18030 or Big5", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("half a character at the end of UTF-8", new byte[] { 0xEF, 0xBB, 0xBF, 0x32, 0xE4, 0xB8 }, "2\uFFFD")]
    [InlineData("a stray byte in GB18030", new byte[] { 0xC9, 0xCF, 0xFF, 0xB3, 0xC7 }, "上\uFFFD城")]
    [InlineData("a euro sign of Windows", new byte[] { 0x80, 0x35, 0xD2, 0xDA }, "€5亿")]
    [InlineData("half a pair in UTF-16", new byte[] { 0xFF, 0xFE, 0x32, 0x00, 0x00, 0xD8, 0x32, 0x00 }, "2\uFFFD2")]
    public void Decode_ABrokenByte_IsKeptAsALostCharacter(string what, byte[] bytes, string text) =>
        Assert.Equal((what, text), (what, TextDecoding.Decode(bytes, Name)));

    [Fact]
    public void Decode_ABrokenByteInALongText_LosesThatCharacterAlone()
    {
        foreach (var encoding in (Encoding[])[Encoding.UTF8, Encoding.GetEncoding("GB18030")])
        {
            var text = string.Concat(Enumerable.Repeat(Text, 200));
            byte[] bytes = [.. encoding.GetBytes(text), 0xFF, .. encoding.GetBytes(text)];
            Assert.Equal(text + "\uFFFD" + text, TextDecoding.Decode(bytes, Name));
        }
    }

    [Theory]
    [InlineData("地区生产总值85\uFFFD元，一般公共预算收入9亿元。", "9")]
    [InlineData("地区生产总值8\uFFFD5亿元，一般公共预算收入9亿元。", "9")]
    [InlineData("地区生产总值\uFFFD85亿元，一般公共预算收入9亿元。", "9")]
    [InlineData("地区生产总值\uE5E585亿元，一般公共预算收入9亿元。", "9")]
    [InlineData("地区生产总\uFFFD85亿元，一般公共预算收入9亿元。", "9")]
    public void Read_ANumberBesideALostCharacter_IsUnread(string sentence, string read)
    {
        var report = Report.FromText(Name, "青山区2025年政府工作报告\n一、2024年工作回顾\n" + sentence);
        Assert.Equal(read, string.Join(' ', report.Observations.Select(one => report.Text.Raw[one.Start..one.End])));
        Assert.Contains(report.Numbers, number => number.Fate == PlanNotebooks.Observations.NumberFate.Unread);
    }

    /// <summary>A number that lost a digit still says what is counted, and leaves nothing in the next label.</summary>
    [Theory]
    [InlineData("新增就业3\uFFFD5万人，增长2%。", "新增就业 2")]
    [InlineData("带动3\uFFFD5万人就业1.2万户。", "带动就业 12000")]
    [InlineData("建成公园12个。完成投资8\uFFFD亿元，增长5%。", "建成公园 12；完成投资 5")]
    [InlineData("新建学校3\uFFFD所、公园5个。", "新建公园 5")]
    [InlineData("培训技\uFFFD人才4.2万人。", "培训技\uFFFD人才 42000")]
    [InlineData("地区生产总值512\uFFFD6亿元、税收收入35亿元，分别增长6%和7%。", "税收收入 3500000000；地区生产总值 6；税收收入 7")]
    public void Read_WhatStandsBehindADamagedNumber_IsOfItsOwnThing(string sentence, string read)
    {
        var report = Report.FromText(Name, "青山区2025年政府工作报告\n一、2024年工作回顾\n" + sentence);
        Assert.Equal(read, string.Join('；', report.Observations.Select(one => $"{one.Label} {one.Value:0.####}")));
    }

    /// <summary>A year that lost a digit is none.</summary>
    [Theory]
    [InlineData("青山区20\uFFFD5年政府工作报告\n地区生产总值增长6%。")]
    [InlineData("青山区政府工作报告（20\uFFFD5）\n地区生产总值增长6%。")]
    [InlineData("青山区政府工作报告（\uFFFD015）\n地区生产总值增长6%。")]
    public void Read_AYearThatLostADigit_IsNoYear(string text) =>
        Assert.All(Report.FromText(Name, text).Observations, one => Assert.Null(one.Period));

    [Fact]
    public void Read_ALostCharacter_IsToldWithItsPlace()
    {
        var report = Report.FromText(Name, "青山区2025年政府工作报告\n一、2024年工作\uFFFD顾\n地区生产总值增长6%。");
        Assert.Contains(
            "at 24",
            Assert.Single(report.Remarks, remark => remark.StartsWith("lost", StringComparison.Ordinal)),
            StringComparison.Ordinal
        );
    }

    /// <summary>Characters as PDFs hold them: the report is the same, and every number stands in its place.</summary>
    [Fact]
    public void Read_AReportInRadicals_IsTheSameReport()
    {
        var table = Lexicon.RadicalForms.Of();
        var text = File.ReadAllText(Seeds.File(Seeds.Names[0]));
        var plain = Report.FromText(Name, text);
        var rewritten = string.Concat(text.Select(c => table.GetValueOrDefault(c, c)));
        var report = Report.FromText(Name, rewritten);
        Assert.NotEqual(text, rewritten);
        Assert.Equal(ReportIds.Plain(plain.Id), ReportIds.Plain(report.Id));
        Assert.Equal(
            plain.Observations.Select(one => (one.Start, one.Label, one.Indicator, one.Value, one.Quote)),
            report.Observations.Select(one => (one.Start, one.Label, one.Indicator, one.Value, one.Quote))
        );
    }

    [Theory]
    [InlineData("地区⽣产总值增⻓6.1%", "地区生产总值增长6.1%")]
    [InlineData("⼀般公共预算收⼊", "一般公共预算收入")]
    [InlineData("粮食产\uF97E", "粮食产量")]
    [InlineData("增速为\uF02D\uF035.\uF037\uF025", "增速为-5.7%")]
    [InlineData("\uF0B7新增企业5家", "新增企业5家")]
    public void Clean_CharactersOfAFont_AreTheirEverydayForms(string raw, string clean) =>
        Assert.Equal(clean, ReportText.From(Name, raw).Text.TrimEnd());

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
