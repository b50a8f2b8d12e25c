using static PlanNotebooks.Formats.Tests.Word.WordFile;
using static PlanNotebooks.Formats.Tests.Word.WordPackage;

namespace PlanNotebooks.Formats.Tests.Word;

/// <summary>The numbers that Word keeps apart from paragraphs, as it shows them.</summary>
public sealed class NumberTests
{
    [Theory]
    [InlineData("decimal", "第%1章", "第1章农田", "第2章水利")]
    [InlineData("chineseCountingThousand", "第%1部分", "第一部分农田", "第二部分水利")]
    [InlineData("decimalEnclosedCircle", "%1", "①农田", "②水利")]
    [InlineData("decimalEnclosedFullstop", "%1", "⒈农田", "⒉水利")]
    [InlineData("decimalEnclosedParen", "%1", "⑴农田", "⑵水利")]
    [InlineData("ideographEnclosedCircle", "%1", "㊀农田", "㊁水利")]
    [InlineData("ideographTraditional", "%1、", "甲、农田", "乙、水利")]
    [InlineData("ideographZodiac", "%1、", "子、农田", "丑、水利")]
    [InlineData("chineseLegalSimplified", "%1、", "壹、农田", "贰、水利")]
    [InlineData("upperRoman", "%1.", "I.农田", "II.水利")]
    [InlineData("lowerRoman", "(%1)", "(i)农田", "(ii)水利")]
    [InlineData("upperLetter", "%1.", "A.农田", "B.水利")]
    [InlineData("decimalFullWidth", "%1．", "１．农田", "２．水利")]
    [InlineData("decimal", "%1", "1\t农田", "2\t水利")]
    [InlineData("bullet", "\uF06C", "农田", "水利")]
    public void Read_AnyFormOfNumbers_IsShown(string format, string text, params string[] paragraphs) =>
        Assert.Equal(paragraphs, Lines(Levels(0, (format, text, "")), Numbered("农田"), Numbered("水利")));

    [Fact]
    public void Read_ManyNumbers_AreCountedOn()
    {
        var lines = Lines(Levels(0, ("chineseCountingThousand", "第%1条", "")), [.. Enumerable.Repeat(Numbered("农田"), 121)]);
        Assert.Equal(["第十条农田", "第二十条农田", "第九十九条农田", "第一百条农田"], new[] { 9, 19, 98, 99 }.Select(i => lines[i]));
        Assert.Equal(["第一百零一条农田", "第一百一十条农田", "第一百二十一条农田"], new[] { 100, 109, 120 }.Select(i => lines[i]));
    }

    /// <summary>A number and a text that begins with one are two numbers.</summary>
    [Theory]
    [InlineData("%1.", "小区", 15)]
    [InlineData("%1．", "小区", 15)]
    [InlineData("%1、", "小区", 15)]
    public void Read_ANumberBeforeANumber_IsNotJoinedToIt(string form, string label, int value)
    {
        var report = Report.FromDocument(
            Read(
                Packed(
                    $"<w:p>{Run("青山区2025年政府工作报告")}</w:p><w:p>{Run("一、2024年工作回顾")}</w:p>"
                        + Numbered("新建道路3条。")
                        + Numbered("15个小区改造完成。"),
                    [Part(Levels(0, ("decimal", form, "")))]
                )
            )
        );
        Assert.Contains(report.Observations, one => one.Label.Contains(label, StringComparison.Ordinal) && one.Value == value);
        Assert.DoesNotContain(report.Observations, one => one.Value is 2.15m or 215m);
    }

    [Fact]
    public void Read_AListThatBeginsAnew_DoesSo() =>
        Assert.Equal(
            ["1.甲", "2.乙", "5.丙", "6.丁"],
            Lines(
                Levels(0, ("decimal", "%1.", ""))
                    + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/>"
                    + "</w:lvlOverride></w:num>",
                Numbered("甲"),
                Numbered("乙"),
                Numbered("丙", list: 2),
                Numbered("丁", list: 2)
            )
        );

    [Fact]
    public void Read_LegalNumbers_AreDigits() =>
        Assert.Equal(
            ["一、甲", "1.1 乙", "1.2 丙"],
            Lines(
                Levels(0, ("chineseCounting", "%1、", ""), ("decimal", "%1.%2 ", "<w:isLgl/>")),
                Numbered("甲"),
                Numbered("乙", level: 1),
                Numbered("丙", level: 1)
            )
        );

    /// <summary>A style that is based on a numbered one is numbered, and paragraphs of tables are counted once.</summary>
    [Fact]
    public void Read_NumbersByStyleAndInTables_AreCountedOnce()
    {
        const string own = "<w:p><w:pPr><w:pStyle w:val=\"own\"/></w:pPr>{0}</w:p>";
        var styles =
            $"<w:styles {Namespaces}><w:style w:type=\"paragraph\" w:styleId=\"base\">"
            + "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"own\"><w:basedOn w:val=\"base\"/></w:style></w:styles>";
        string Styled(string text) => own.Replace("{0}", Run(text), StringComparison.Ordinal);
        var file = Packed(
            Styled("甲") + $"<w:tbl><w:tr><w:tc>{Styled("乙")}</w:tc></w:tr></w:tbl>" + Styled("丙"),
            [
                Part(Levels(0, ("decimal", "%1.", ""))),
                ("word/styles.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml", "styles", styles),
            ]
        );
        Assert.Equal(["1.甲", "2.乙", "3.丙"], Read(file).Text.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    private static string[] Lines(string numbering, params string[] paragraphs) =>
        Read(Packed(string.Concat(paragraphs), [Part(numbering)])).Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static string Levels(int list, params (string Format, string Text, string More)[] levels) =>
        $"<w:abstractNum w:abstractNumId=\"{list}\">"
        + string.Concat(
            levels.Select(
                (level, i) =>
                    $"<w:lvl w:ilvl=\"{i}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{level.Format}\"/>{level.More}"
                    + $"<w:lvlText w:val=\"{level.Text}\"/></w:lvl>"
            )
        )
        + $"</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"{list}\"/></w:num>";

    private static (string Name, string Type, string Kind, string Content) Part(string numbering) =>
        (
            "word/numbering.xml",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml",
            "numbering",
            $"<w:numbering {Namespaces}>{numbering}</w:numbering>"
        );

    private static string Numbered(string text, int level = 0, int list = 1) =>
        $"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr></w:pPr>{Run(text)}</w:p>";
}
