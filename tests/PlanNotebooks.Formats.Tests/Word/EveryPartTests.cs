using static PlanNotebooks.Formats.Tests.Word.WordFile;
using static PlanNotebooks.Formats.Tests.Word.WordPackage;

namespace PlanNotebooks.Formats.Tests.Word;

/// <summary>Words in places where few files have them: each is read once, or told, and none is made up.</summary>
public sealed class EveryPartTests
{
    private const string Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private const string Deleted = "<w:rPr><w:del w:id=\"9\" w:author=\"a\"/></w:rPr>";
    private const string Hidden = "<w:rPr><w:vanish/></w:rPr>";

    private static readonly string Box = $"<w:txbxContent><w:p>{Run("企业35家")}</w:p></w:txbxContent>";

    private static readonly string Lists =
        $"<w:numbering {Namespaces}><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
        + "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
        + "<w:abstractNum w:abstractNumId=\"1\"><w:numStyleLink w:val=\"items\"/></w:abstractNum>"
        + "<w:abstractNum w:abstractNumId=\"2\"><w:styleLink w:val=\"items\"/><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
        + "<w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"%1、\"/></w:lvl></w:abstractNum>"
        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>"
        + "</w:numbering>";

    /// <summary>Of a field the result is shown, whatever stands in its code; a field without an end hides nothing.</summary>
    /// <param name="runs">Runs, those of codes in angle brackets, and where fields begin, come to their result, and end.</param>
    /// <param name="text">What is shown.</param>
    [Theory]
    [InlineData("新增 { <REF> | 12 } 家", "新增12家")]
    [InlineData("新增 { <IF> { <PAGE> | 3 } <=x> | 12 } 家", "新增12家")]
    [InlineData("新增 { <IF> { <IF> { <PAGE> | 3 } | 4 } 5 | 12 } 家", "新增12家")]
    [InlineData("新增 { SUM44 | 12 } 家", "新增12家")]
    [InlineData("新增 { SUM44 } 12 家", "新增12家")]
    [InlineData("新增 { <REF> | 12 { <PAGE> | 3 } } 家", "新增123家")]
    [InlineData("新增 12 { 家", "新增12家")]
    [InlineData("新增 { 12 家", "新增12家")]
    [InlineData("新增 } 12 | 家", "新增12家")]
    public void Read_AField_ShowsItsResultAlone(string runs, string text)
    {
        var file = Package($"<w:p>{string.Concat(runs.Split(' ').Select(FieldRun))}</w:p>");
        var document = Read(file);
        Assert.Equal(text + "\n", document.Text);
        EveryDigitIsAccountedFor(file, document);
    }

    /// <summary>What stands there in two forms is read once, in whichever holds the words.</summary>
    [Theory]
    [InlineData("<w:p>{0}</w:p>", "<w:p>{0}</w:p>", "企业35家")]
    [InlineData("", "<w:p>{0}</w:p>", "企业35家")]
    [InlineData("<w:p>{0}</w:p>", "", "企业35家")]
    public void Read_TwoFormsBetweenParagraphs_AreOne(string newer, string older, string text)
    {
        var words = Run("企业35家");
        var several =
            $"<mc:AlternateContent><mc:Choice Requires=\"w14\">{newer}</mc:Choice><mc:Choice Requires=\"wps\">{newer}</mc:Choice>"
            + $"<mc:Fallback>{older}</mc:Fallback></mc:AlternateContent>";
        var file = Package(several.Replace("{0}", words, StringComparison.Ordinal) + $"<w:p>{Run("增长6%")}</w:p>");
        Assert.Equal([text, "增长6%"], LinesOf(file));
    }

    [Theory]
    [InlineData("<w:drawing><x:at xmlns:x=\"urn:x\">123</x:at></w:drawing>", "<w:pict><v:textbox>{0}</v:textbox></w:pict>")]
    [InlineData("<w:drawing><wps:txbx>{0}</wps:txbx></w:drawing>", "<w:pict/>")]
    [InlineData("<w:drawing><wps:txbx>{0}</wps:txbx></w:drawing>", "<w:pict><v:textbox>{0}</v:textbox></w:pict>")]
    public void Read_TwoFormsOfABox_AreOne(string newer, string older)
    {
        var several =
            $"<mc:AlternateContent><mc:Choice Requires=\"wps\">{newer}</mc:Choice><mc:Fallback>{older}</mc:Fallback></mc:AlternateContent>";
        var file = Package($"<w:p>{Run("增长6%")}<w:r>{several.Replace("{0}", Box, StringComparison.Ordinal)}</w:r></w:p>");
        Assert.Equal(["增长6%", "企业35家"], LinesOf(file));
    }

    [Fact]
    public void Read_TwoFormsOfARow_AreOne()
    {
        var row = $"<w:tr><w:tc><w:p>{Run("2022")}</w:p></w:tc><w:tc><w:p>{Run("5400")}</w:p></w:tc></w:tr>";
        var several =
            $"<mc:AlternateContent><mc:Choice Requires=\"w14\">{row}</mc:Choice><mc:Fallback>{row}</mc:Fallback></mc:AlternateContent>";
        var file = Package(FiguresTable.Replace("</w:tbl>", several + "</w:tbl>", StringComparison.Ordinal));
        Assert.Equal(["年份\t数", "2020\t5200", "2021\t5300", "2022\t5400"], LinesOf(file));
    }

    /// <summary>What is written in a drawing or beside the picture of another program's file stands behind its paragraph, each paragraph
    /// of it on its own line.</summary>
    [Theory]
    [InlineData("<w:object><v:shape><v:textbox>{1}</v:textbox></v:shape></w:object>", "新增56个|企业35家")]
    [InlineData(
        "<w:drawing><a:txBody xmlns:a=\"{0}\"><a:p><a:t>12</a:t></a:p><a:p><a:t>34</a:t></a:p></a:txBody></w:drawing>",
        "新增56个|12|34"
    )]
    [InlineData("<w:drawing><wp:inline xmlns:wp=\"urn:x\"><x:p xmlns:x=\"{0}\"/></wp:inline></w:drawing>", "新增5\t6个")]
    public void Read_WordsInADrawing_JoinNoNumberBesideThem(string drawing, string text)
    {
        var run = drawing.Replace("{0}", Drawing, StringComparison.Ordinal).Replace("{1}", Box, StringComparison.Ordinal);
        var file = Package($"<w:p>{Run("新增5")}<w:r>{run}</w:r>{Run("6个")}</w:p>");
        Assert.Equal(text.Split('|'), LinesOf(file));
    }

    /// <summary>A paragraph that is deleted or hidden with its end has no number, and one that goes on with the next has one.</summary>
    [Theory]
    [InlineData(1, "", "1.增长5%")]
    [InlineData(2, "", "一、增长5%")]
    [InlineData(1, "<w:p>{0}<w:del w:id=\"1\"><w:r><w:delText>甲7</w:delText></w:r></w:del></w:p>", "1.增长5%")]
    [InlineData(1, "<w:p>{1}<w:r><w:rPr><w:vanish/></w:rPr><w:t>甲7</w:t></w:r></w:p>", "1.增长5%")]
    [InlineData(1, "<w:p>{0}<w:r><w:t>收入</w:t></w:r></w:p>", "1.收入增长5%")]
    [InlineData(1, "<w:p>{2}<w:r><w:t>收入7元</w:t></w:r></w:p>", "1.收入7元|2.增长5%")]
    public void Read_ANumberedParagraph_HasOneNumberIfItIsShown(int list, string before, string text)
    {
        string Look(string end) => $"<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"{list}\"/></w:numPr>{end}</w:pPr>";
        var first = before
            .Replace("{0}", Look(Deleted), StringComparison.Ordinal)
            .Replace("{1}", Look(Hidden), StringComparison.Ordinal)
            .Replace("{2}", Look(""), StringComparison.Ordinal);
        var file = Package($"{first}<w:p>{Look("")}{Run("增长5%")}</w:p>", ("word/numbering.xml", "numbering", Lists));
        Assert.Equal(text.Split('|'), LinesOf(file));
    }

    /// <summary>What stands below the line at the end of a paragraph joins no number of the one that goes on with it.</summary>
    [Theory]
    [InlineData("subscript", "排放CO2\t35万吨")]
    [InlineData("baseline", "排放CO235万吨")]
    public void Read_AParagraphThatGoesOnBehindALoweredNumber_JoinsNone(string place, string text)
    {
        var number = $"<w:r><w:rPr><w:vertAlign w:val=\"{place}\"/></w:rPr><w:t>2</w:t></w:r>";
        var file = Package($"<w:p><w:pPr>{Deleted}</w:pPr>{Run("排放CO")}{number}</w:p><w:p>{Run("35万吨")}</w:p>");
        Assert.Equal(text + "\n", Read(file).Text);
    }

    /// <summary>Cells that Word of before 2000 marks as one keep their numbers apart.</summary>
    [Fact]
    public void Read_CellsMergedAcross_KeepTheirNumbersApart()
    {
        string Cell(string text, string merge = "") => $"<w:tc><w:tcPr>{merge}</w:tcPr><w:p>{Run(text)}</w:p></w:tc>";
        var row = $"<w:tr>{Cell("2022", "<w:hMerge w:val=\"restart\"/>")}{Cell("5400", "<w:hMerge/>")}</w:tr>";
        var file = Package(FiguresTable.Replace("</w:tbl>", row + "</w:tbl>", StringComparison.Ordinal));
        Assert.Equal("2022 5400", LinesOf(file)[^1]);
    }

    /// <summary>Words in no paragraph, which Word does not open, are told.</summary>
    [Theory]
    [InlineData("{0}")]
    [InlineData("<w:sdt><w:sdtContent>{0}</w:sdtContent></w:sdt>")]
    [InlineData("<w:tbl><w:tr><w:tc>{0}</w:tc></w:tr></w:tbl>")]
    public void Read_WordsInNoParagraph_AreTold(string body)
    {
        var document = Read(Package(body.Replace("{0}", Run("企业35家"), StringComparison.Ordinal) + $"<w:p>{Run("增长6%")}</w:p>"));
        Assert.Equal("增长6%\n", document.Text);
        Assert.Equal(("words that stand in no paragraph", 2), document.LeftOut.Select(left => (left.What, left.Digits)).Single());
    }

    [Theory]
    [InlineData("blocks of text that are kept for use", "glossaryDocument", "wordprocessingml.document.glossary", "{0}")]
    [InlineData("parts of other programs", "extra", "extra", "{0}")]
    [InlineData("headers and footers", "header", "wordprocessingml.header", "{0}<mc:Fallback>{0}<w:br/></mc:Fallback>")]
    [InlineData("footnotes", "footnotes", "wordprocessingml.footnotes", "<x:posOffset xmlns:x=\"urn:x\">123</x:posOffset>{0}")]
    public void Read_AnyPartThatHoldsWords_IsTold(string told, string kind, string type, string xml)
    {
        var words = xml.Replace("{0}", "<w:t>机密77</w:t>", StringComparison.Ordinal);
        var content = $"<w:{kind} {Namespaces}><w:p><w:r>{words}</w:r></w:p></w:{kind}>";
        var file = Packed(
            $"<w:p>{Run("增长6%")}</w:p>",
            [($"word/{kind}.xml", $"application/vnd.openxmlformats-officedocument.{type}+xml", kind, content)]
        );
        var document = Read(file);
        Assert.Equal("增长6%\n", document.Text);
        Assert.Equal((told, 2), document.LeftOut.Select(left => (left.What, left.Digits)).Single());
    }

    /// <summary>Another program's part that is no XML costs nothing.</summary>
    [Fact]
    public void Read_AnUnknownPartThatIsDamaged_IsPassedOver() =>
        Assert.Equal(["增长6%"], LinesOf(Packed($"<w:p>{Run("增长6%")}</w:p>", [("word/x.xml", "application/x+xml", "extra", "<x>7")])));

    private static string FieldRun(string run) =>
        run switch
        {
            "{" => "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>",
            "|" => "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>",
            "}" => "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>",
            ['<', .. var code, '>'] => $"<w:r><w:instrText>{code}</w:instrText></w:r>",
            _ => Run(run),
        };

    private static string[] LinesOf(byte[] file) => Read(file).Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
