using static PlanNotebooks.Formats.Tests.Word.WordFile;
using static PlanNotebooks.Formats.Tests.Word.WordPackage;

namespace PlanNotebooks.Formats.Tests.Word;

/// <summary>Every digit that a Word file holds ends in the text, or in a line that says what was left out.</summary>
public sealed class ContainerTests
{
    private const string Smart =
        "<w:smartTag w:uri=\"urn:schemas-microsoft-com:office:smarttags\" w:element=\"chmetcnv\">{0}</w:smartTag>";
    private const string Box =
        "<w:txbxContent><w:p><w:r><w:t>专栏：带动企业12家，就业5200人。</w:t></w:r></w:p></w:txbxContent>";

    private const string DeletedEnd = "<w:pPr><w:rPr><w:del w:id=\"9\" w:author=\"a\"/></w:rPr></w:pPr>";

    public static TheoryData<string, string, string> Shown =>
        new()
        {
            {
                "a smart tag",
                Run("面积") + Smart.Replace("{0}", Run("35万平方米"), StringComparison.Ordinal) + Run("。"),
                "面积35万平方米。"
            },
            {
                "a smart tag in an insertion",
                "<w:ins w:id=\"1\" w:author=\"a\">"
                    + Smart.Replace("{0}", Run("35万平方米"), StringComparison.Ordinal)
                    + "</w:ins>",
                "35万平方米"
            },
            {
                "a smart tag in a smart tag",
                Smart.Replace(
                    "{0}",
                    Smart.Replace("{0}", Run("2024年"), StringComparison.Ordinal) + Run("1月"),
                    StringComparison.Ordinal
                ),
                "2024年1月"
            },
            {
                "a minus of the font Symbol",
                Run("增长") + "<w:r><w:sym w:font=\"Symbol\" w:char=\"F02D\"/></w:r>" + Run("6.7%"),
                "增长-6.7%"
            },
            {
                "a bound of the font Symbol",
                "<w:r><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/></w:r>" + Run("5%"),
                "≥5%"
            },
            {
                "a hyphen that does not break",
                "<w:r><w:t>增长</w:t><w:noBreakHyphen/><w:t>6.7%</w:t></w:r>",
                "增长-6.7%"
            },
            { "an equation", Run("占比") + "<m:oMath><m:r><m:t>55.8%</m:t></m:r></m:oMath>", "占比55.8%" },
            {
                "a fraction",
                "<m:oMath><m:f><m:num><m:r><m:t>3</m:t></m:r></m:num><m:den><m:r><m:t>4</m:t></m:r></m:den></m:f></m:oMath>",
                "3/4"
            },
            {
                "ruby",
                "<w:r><w:ruby><w:rt><w:r><w:t>zēng 1</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>增</w:t></w:r></w:rubyBase></w:ruby></w:r>"
                    + Run("长6%"),
                "增长6%"
            },
            {
                "a text box of the old kind",
                Shape(Box),
                "带动企业12家，就业5200人。"
            },
            {
                "a text box in two forms",
                "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:wsp><wps:txbx>"
                    + Box
                    + "</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>"
                    + Box
                    + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>",
                "带动企业12家，就业5200人。"
            },
            {
                "a table in a text box",
                Shape("<w:txbxContent>" + FiguresTable + "</w:txbxContent>"),
                "2020\t5200"
            },
            {
                "a table of words in a text box",
                Shape(
                    "<w:txbxContent><w:tbl><w:tr><w:tc><w:p>"
                        + Run("带动企业12家")
                        + "</w:p></w:tc></w:tr></w:tbl></w:txbxContent>"
                ),
                "带动企业12家"
            },
            { "hidden text", "<w:r><w:rPr><w:vanish/></w:rPr><w:t>机密8%</w:t></w:r>" + Run("公开9%"), "公开9%" },
            {
                "deleted text",
                "<w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText>7%</w:delText></w:r></w:del>" + Run("6%"),
                "6%"
            },
        };

    [Theory]
    [MemberData(nameof(Shown))]
    public void Read_WhateverHoldsTheWords_NoDigitIsLost(string what, string paragraph, string text)
    {
        var file = Package("<w:p>" + paragraph + "</w:p>");
        var document = Read(file);
        Assert.True(
            document.Text.Split('\n').Any(line => line.Contains(text, StringComparison.Ordinal)),
            $"{what}: {document.Text}"
        );
        Assert.Equal(1, document.Text.Split(text).Length - 1);
        EveryDigitIsAccountedFor(file, document);
    }

    /// <summary>A paragraph goes on with the next where its end is deleted, as Word shows it.</summary>
    [Theory]
    [InlineData("del", "增长7.7%")]
    [InlineData("moveFrom", "增长7.7%")]
    [InlineData("ins", "增长\n7.7%")]
    public void Read_ATrackedEndOfAParagraph_PartsWhatItParts(string change, string text)
    {
        var file = Package(
            $"<w:p><w:pPr><w:rPr><w:{change} w:id=\"9\" w:author=\"a\"/></w:rPr></w:pPr>{Run("增长")}</w:p>"
                + $"<w:p>{Run("7.7%")}</w:p><w:p>{Run("投资86亿元")}</w:p>"
        );
        var document = Read(file);
        Assert.Equal(text + "\n投资86亿元\n", document.Text.Replace("\n\n", "\n", StringComparison.Ordinal));
        EveryDigitIsAccountedFor(file, document);
    }

    /// <summary>Boxes at a paragraph that goes on stand behind the whole of it, and an end that is deleted last of all ends all the
    /// same.</summary>
    [Fact]
    public void Read_ADeletedEndBesideABoxAndATable_LosesNothing()
    {
        var box = Shape(Box);
        var file = Package(
            $"<w:p>{DeletedEnd}{Run("增长")}{box}</w:p><w:p>{Run("7.7%")}</w:p><w:p>{DeletedEnd}{Run("新增3家")}</w:p>"
                + FiguresTable
                + $"<w:p>{DeletedEnd}{Run("收入9亿元")}</w:p>"
        );
        var document = Read(file);
        Assert.StartsWith("增长7.7%\n", document.Text, StringComparison.Ordinal);
        Assert.EndsWith("收入9亿元\n", document.Text, StringComparison.Ordinal);
        EveryDigitIsAccountedFor(file, document);
    }

    /// <summary>Before a table, words in another format and the end of the file nothing goes on with a paragraph, though its end is
    /// deleted: it stands before them, and its text boxes behind it.</summary>
    [Theory]
    [InlineData("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>收入9亿元</w:t></w:r></w:p></w:tc></w:tr></w:tbl>")]
    [InlineData("<w:altChunk r:id=\"chunk\"/>")]
    [InlineData("")]
    public void Read_ADeletedEndWithABox_BeforeWhatIsNoParagraph_StandsBeforeIt(string next)
    {
        var file = Package($"<w:p>{DeletedEnd}{Run("新增3家")}{Shape(Box)}</w:p>{next}", "text/plain", "收入9亿元");
        var lines = Read(file).Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        string[] all = ["新增3家", "专栏：带动企业12家，就业5200人。", "收入9亿元"];
        Assert.Equal(next.Length == 0 ? all[..2] : all, lines);
    }

    /// <summary>What Word opens is read: a malformed value is as one that is not there.</summary>
    [Theory]
    [InlineData("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"x\"/><w:numId w:val=\"y\"/></w:numPr></w:pPr>{0}</w:p>")]
    [InlineData("<w:tbl><w:tr><w:trPr><w:gridBefore w:val=\"abc\"/></w:trPr><w:tc><w:p>{0}</w:p></w:tc></w:tr></w:tbl>")]
    [InlineData("<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"-\"/></w:tcPr><w:p>{0}</w:p></w:tc></w:tr></w:tbl>")]
    [InlineData("<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val=\"z\"/></w:tcPr><w:p>{0}</w:p></w:tc></w:tr></w:tbl>")]
    [InlineData("<w:p><w:r><w:rPr><w:vanish w:val=\"off\"/></w:rPr><w:t>新增</w:t></w:r>{0}</w:p>")]
    [InlineData("<w:p><w:pPr><w:pStyle w:val=\"none\"/></w:pPr>{0}</w:p>")]
    public void Read_AMalformedValue_CostsNoMore(string body)
    {
        var words = Run("企业12家");
        var document = Read(Package(body.Replace("{0}", words, StringComparison.Ordinal) + "<w:p>" + Run("增长6%") + "</w:p>"));
        Assert.Contains("企业12家", document.Text, StringComparison.Ordinal);
        Assert.Contains("增长6%", document.Text, StringComparison.Ordinal);
    }

    /// <summary>What other programs put into and around the words is no end of them.</summary>
    [Theory]
    [InlineData("<w:p><w:r><w:t>企业1<!-- comment -->2家</w:t></w:r></w:p>")]
    [InlineData("<m:oMathPara><m:oMath><m:r><m:t>企业12家</m:t></m:r></m:oMath></m:oMathPara>")]
    [InlineData("<w:tbl><w:tr><w:tc><m:oMathPara><m:oMath><m:r><m:t>企业12家</m:t></m:r></m:oMath></m:oMathPara></w:tc></w:tr></w:tbl>")]
    [InlineData("<w:tbl><w:tr><w:tc><w:ins w:id=\"1\"><w:p>{0}</w:p></w:ins></w:tc></w:tr></w:tbl>")]
    [InlineData("<w:p><w:r><w:t>企业1<?program says?>2<!-- x -->家</w:t></w:r></w:p>")]
    [InlineData("<w:customXml w:element=\"x\"><w:p>{0}</w:p></w:customXml>")]
    [InlineData("<x:block xmlns:x=\"urn:x\"><w:p>{0}</w:p></x:block>")]
    [InlineData("<w:unheardOf><w:unheardOf><w:p>{0}</w:p></w:unheardOf></w:unheardOf>")]
    [InlineData("<w:tbl><w:tr><w:smartTag w:element=\"x\"><w:tc><w:p>{0}</w:p></w:tc></w:smartTag></w:tr></w:tbl>")]
    [InlineData("<w:tbl><w:unheardOf><w:tr><w:tc><w:p>{0}</w:p></w:tc></w:tr></w:unheardOf></w:tbl>")]
    public void Read_WhatStandsAroundWords_LosesNone(string body)
    {
        var document = Read(Package(body.Replace("{0}", Run("企业12家"), StringComparison.Ordinal) + "<w:p>" + Run("增长6%") + "</w:p>"));
        Assert.Equal(["企业12家", "增长6%"], document.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Read_NotesHeadersAndComments_AreTold()
    {
        var file = Package(
            "<w:p>" + Run("增长6%") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>",
            (
                "word/footnotes.xml",
                "footnotes",
                "<w:footnotes "
                    + Namespaces
                    + "><w:footnote w:id=\"2\"><w:p>"
                    + Run("2023年为120亿元。")
                    + "</w:p></w:footnote></w:footnotes>"
            ),
            ("word/header1.xml", "header", "<w:hdr " + Namespaces + "><w:p>" + Run("文件17号") + "</w:p></w:hdr>"),
            (
                "word/comments.xml",
                "comments",
                "<w:comments "
                    + Namespaces
                    + "><w:comment w:id=\"0\" w:author=\"a\"><w:p>"
                    + Run("核对35")
                    + "</w:p></w:comment></w:comments>"
            )
        );
        var document = Read(file);
        Assert.Equal("增长6%\n", document.Text);
        Assert.Equal(
            ["comments 2", "footnotes 7", "headers and footers 2"],
            document.LeftOut.Select(left => $"{left.What} {left.Digits}")
        );
        EveryDigitIsAccountedFor(file, document);
        Assert.Contains(
            Report.FromDocument(document).Remarks,
            remark => remark.Contains("footnotes, with 7 digits (2023年为120亿元。)", StringComparison.Ordinal)
        );
    }

    /// <summary>A page in a web archive is read as one that stands in the file by itself; what RTF says is told with its digits.</summary>
    [Theory]
    [InlineData("quoted-printable", "<p>=E5=A2=9E=E9=95=BF35=\r\n6=25</p>")]
    [InlineData("base64", "PHA+5aKe6ZW/\r\nMzU2JTwvcD4=\r\n")]
    [InlineData("8bit", "<p>增长356%</p>")]
    public void Read_AWebArchivePutIntoTheText_IsRead(string encoding, string page)
    {
        var archive =
            "MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n    type=\"text/html\";\r\n    boundary=\"--=mark\"\r\n\r\n"
            + "----=mark\r\nContent-Type: image/png\r\n\r\n99\r\n"
            + $"----=mark\r\nContent-Type: text/html;\r\n    charset=\"utf-8\"\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n{page}"
            + "\r\n----=mark--\r\n";
        Assert.Equal("正文\n\n增长356%\n", Read(WithChunk("message/rfc822", archive)).Text);
    }

    [Theory]
    [InlineData(
        "{\\rtf1\\ansicpg936{\\fonttbl{\\f0 Arial99;}}{\\*\\generator Word 12;}\\pard\\fs24 \\'d4\\'f6\\'b3\\'a435%\\par}",
        2,
        "增长35%"
    )]
    [InlineData("{\\rtf1 \\u22686?\\u-27265\\'3f 35{\\b 6}%}", 3, "增长35 6%")]
    [InlineData("{\\rtf1 {\\stylesheet{\\s1 heading 1;}{\\s2 heading 2;}}35\\{7\\}%}", 3, "357%")]
    public void Read_ATextInRtfPutIntoTheText_IsToldWithItsDigits(string rtf, int digits, string sample)
    {
        var told = Assert.Single(Read(WithChunk("application/rtf", rtf)).LeftOut);
        Assert.Equal(("parts in another format", digits), (told.What, told.Digits));
        Assert.Equal(sample.Replace(" ", "", StringComparison.Ordinal), told.Sample.Replace(" ", "", StringComparison.Ordinal));
    }

    private static byte[] WithChunk(string type, string content) =>
        Package("<w:p>" + Run("正文") + "</w:p><w:altChunk r:id=\"chunk\"/>", type, content);

    [Theory]
    [InlineData("text/html", "<html><body><p>带动企业12家。</p></body></html>", "带动企业12家。", 0)]
    [InlineData("text/plain", "带动企业12家。", "带动企业12家。", 0)]
    [InlineData("application/rtf", "{\\rtf1 x}", "", 1)]
    public void Read_APartInAnotherFormat_IsReadOrTold(string type, string content, string text, int told)
    {
        var document = Read(Package("<w:p>" + Run("正文") + "</w:p><w:altChunk r:id=\"chunk\"/>", type, content));
        Assert.Contains(text, document.Text, StringComparison.Ordinal);
        Assert.Equal(told, document.LeftOut.Count(left => left.What == "parts in another format"));
    }
}
