using System.Text.RegularExpressions;
using static PlanNotebooks.Formats.Tests.Word.WordFile;
using static PlanNotebooks.Formats.Tests.Word.WordPackage;

namespace PlanNotebooks.Formats.Tests.Word;

/// <summary>What stands above, below, behind and beside the lines of a Word file joins no number of theirs, and is told.</summary>
public sealed class LayeredTextTests
{
    private const string Drawing = "http://schemas.openxmlformats.org/drawingml/2006/";

    private static readonly string Styles =
        $"<w:styles {Namespaces}>"
        + "<w:style w:type=\"character\" w:styleId=\"mark\"><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr></w:style>"
        + "<w:style w:type=\"character\" w:styleId=\"mine\"><w:basedOn w:val=\"mark\"/></w:style>"
        + "<w:style w:type=\"character\" w:styleId=\"secret\"><w:rPr><w:vanish/></w:rPr></w:style>"
        + "<w:style w:type=\"character\" w:styleId=\"more\"><w:basedOn w:val=\"secret\"/></w:style></w:styles>";

    [Theory]
    [InlineData("生产总值|1^superscript|增长6%", "生产总值增长6%", "marks of footnotes")]
    [InlineData("生产总值512|3^superscript|亿元", "生产总值512亿元", "marks of footnotes")]
    [InlineData("生产总值512亿元|[3]^superscript|，增长6%", "生产总值512亿元，增长6%", "marks of footnotes")]
    [InlineData("新增|②^superscript|35个", "新增35个", "marks of footnotes")]
    [InlineData("新建厂房5000m|2^superscript|。", "新建厂房5000m2。", null)]
    [InlineData("达到10|4^superscript|吨", "达到10^4吨", null)]
    [InlineData("排放CO|2^subscript|35万吨", "排放CO2\t35万吨", null)]
    [InlineData("增长7|7^strike|.2%", "增长7.2%", "text that is struck out")]
    [InlineData("增长7|7^vanish|.2%", "增长7.2%", "hidden text")]
    [InlineData("生产总值|1^mine|增长6%", "生产总值增长6%", "marks of footnotes")]
    [InlineData("增长7|7^more|.2%", "增长7.2%", "hidden text")]
    public void Read_ARunApartFromTheLine_JoinsNoNumber(string runs, string text, string? told)
    {
        var file = Package("<w:p>" + string.Concat(runs.Split('|').Select(Marked)) + "</w:p>", ("word/styles.xml", "styles", Styles));
        var document = Read(file);
        Assert.Equal(text + "\n", document.Text);
        Assert.Equal(told, document.LeftOut.SingleOrDefault()?.What);
        EveryDigitIsAccountedFor(file, document);
    }

    /// <summary>What stands in a control into which nothing is filled is no text, in a line, as a paragraph, and in a cell.</summary>
    [Theory]
    [InlineData("<w:p>{7}<w:sdt><w:sdtPr>{is}<w:dropDownList/></w:sdtPr><w:sdtContent>{9}</w:sdtContent></w:sdt>{.2%}</w:p>")]
    [InlineData("<w:p>{7.2%}</w:p><w:sdt><w:sdtPr><w:date/>{is}</w:sdtPr><w:sdtContent><w:p>{9}</w:p></w:sdtContent></w:sdt>")]
    [InlineData(
        "<w:tbl><w:tr><w:tc><w:p>{7.2%}</w:p></w:tc><w:sdt><w:sdtPr>{is}</w:sdtPr><w:sdtContent><w:tc><w:p>{9}</w:p></w:tc>"
            + "</w:sdtContent></w:sdt></w:tr></w:tbl>"
    )]
    public void Read_AControlIntoWhichNothingIsFilled_IsToldWhereItSaysSo(string body)
    {
        foreach (var mark in (string[])["<w:showingPlcHdr/>", "<w:showingPlcHdr w:val=\"0\"/>", ""])
        {
            var isLeftOut = mark == "<w:showingPlcHdr/>";
            var marked = body.Replace("{is}", mark, StringComparison.Ordinal);
            var file = Package(Regex.Replace(marked, @"\{([\d.%]+)\}", text => Run(text.Groups[1].Value)));
            var document = Read(file);
            Assert.Equal(!isLeftOut, document.Text.Contains('9'));
            Assert.Equal(isLeftOut, document.LeftOut.Any(left => left.What == "words that stand where nothing is filled in"));
            EveryDigitIsAccountedFor(file, document);
        }
    }

    /// <summary>White words on a ground that is white are seen by nobody; a ground that may be another keeps them.</summary>
    [Theory]
    [InlineData("", "<w:color w:val=\"FFFFFF\"/>", "增长7.2%")]
    [InlineData("", "<w:color w:val=\"ffffff\"/>", "增长7.2%")]
    [InlineData("", "<w:rStyle w:val=\"pale\"/>", "增长7.2%")]
    [InlineData("", "<w:color w:val=\"FFFFFE\"/>", "增长79.2%")]
    [InlineData("", "<w:color w:val=\"FFFFFF\"/><w:shd w:val=\"clear\" w:fill=\"C00000\"/>", "增长79.2%")]
    [InlineData("", "<w:color w:val=\"FFFFFF\"/><w:highlight w:val=\"red\"/>", "增长79.2%")]
    [InlineData("<w:pPr><w:shd w:val=\"clear\" w:fill=\"C00000\"/></w:pPr>", "<w:color w:val=\"FFFFFF\"/>", "增长79.2%")]
    public void Read_WhiteWords_AreReadWhereTheirGroundIsNotWhite(string paragraph, string run, string text)
    {
        const string styles =
            "<w:style w:type=\"character\" w:styleId=\"pale\"><w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr></w:style></w:styles>";
        var white = $"<w:r><w:rPr>{run}</w:rPr><w:t>9</w:t></w:r>";
        var file = Package(
            $"<w:p>{paragraph}{Run("增长7")}{white}{Run(".2%")}</w:p>",
            ("word/styles.xml", "styles", $"<w:styles {Namespaces}>{styles}")
        );
        var document = Read(file);
        Assert.Equal(text + "\n", document.Text);
        EveryDigitIsAccountedFor(file, document);
    }

    /// <summary>Of a list in a form's field Word shows the choice made, else the one set, else the first.</summary>
    [Theory]
    [InlineData("<w:result w:val=\"1\"/><w:default w:val=\"2\"/>", "", "新增36家")]
    [InlineData("<w:default w:val=\"2\"/>", "", "新增37家")]
    [InlineData("", "", "新增35家")]
    [InlineData("<w:default w:val=\"2\"/>", "<w:r><w:t>36</w:t></w:r>", "新增36家")]
    [InlineData("<w:default w:val=\"9\"/>", "", "新增家")]
    public void Read_AListInAField_ShowsWhatIsChosen(string chosen, string result, string text)
    {
        var entries = string.Concat(new[] { 35, 36, 37 }.Select(entry => $"<w:listEntry w:val=\"{entry}\"/>"));
        var list = $"<w:ffData><w:ddList>{chosen}{entries}</w:ddList></w:ffData>";
        var field =
            $"<w:r><w:fldChar w:fldCharType=\"begin\">{list}</w:fldChar></w:r><w:r><w:instrText>FORMDROPDOWN</w:instrText></w:r>"
            + $"<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>{result}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        Assert.Equal(text + "\n", Read(Package($"<w:p>{Run("新增")}{field}{Run("家")}</w:p>")).Text);
    }

    [Theory]
    [InlineData("<m:sSub><m:e>CO</m:e><m:sub>2</m:sub></m:sSub>", "CO_2\t35万吨")]
    [InlineData("<m:sSup><m:e>10</m:e><m:sup>4</m:sup></m:sSup>", "10^4\t35万吨")]
    [InlineData("<m:rad><m:deg>3</m:deg><m:e>27</m:e></m:rad>", "3√27\t35万吨")]
    [InlineData("<m:sSubSup><m:e>x</m:e><m:sub>1</m:sub><m:sup>2</m:sup></m:sSubSup>", "x_1^2\t35万吨")]
    [InlineData("<m:d><m:e>27</m:e></m:d>", "(27)35万吨")]
    [InlineData("<m:d><m:dPr><m:begChr m:val=\"[\"/><m:endChr m:val=\"]\"/></m:dPr><m:e>27</m:e></m:d>", "[27]35万吨")]
    [InlineData("<m:m><m:mr><m:e>12</m:e><m:e>34</m:e></m:mr><m:mr><m:e>56</m:e><m:e>78</m:e></m:mr></m:m>", "12 34 56 78\t35万吨")]
    [InlineData("<m:nary><m:sub>1</m:sub><m:sup>9</m:sup><m:e>5</m:e></m:nary>", "_1^9 5\t35万吨")]
    public void Read_AnEquation_ItsPartsJoinNoNumber(string math, string text)
    {
        var runs = System.Text.RegularExpressions.Regex.Replace(math, ">([^<]+)<", "><m:r><m:t>$1</m:t></m:r><");
        var file = Package($"<w:p><m:oMath>{runs}</m:oMath>{Run("35万吨")}</w:p>");
        var document = Read(file);
        Assert.Equal(text + "\n", document.Text);
        EveryDigitIsAccountedFor(file, document);
    }

    [Theory]
    [InlineData("page")]
    [InlineData("column")]
    [InlineData("textWrapping")]
    public void Read_ABreak_PartsTheNumbersBesideIt(string type) =>
        Assert.Equal("新增36\n37亿元\n", Read(Package($"<w:p>{Run("新增36")}<w:r><w:br w:type=\"{type}\"/></w:r>{Run("37亿元")}</w:p>")).Text);

    [Theory]
    [InlineData(
        "chart",
        "charts",
        "<c:x xmlns:c=\"{0}chart\" xmlns:a=\"{0}main\"><a:p><a:r><a:t>近3年</a:t></a:r></a:p><c:v>512.7</c:v></c:x>",
        5
    )]
    [InlineData("diagramData", "diagrams", "<x xmlns:a=\"{0}main\"><a:p><a:r><a:t>企业12家</a:t></a:r></a:p></x>", 2)]
    public void Read_ADrawnPart_IsTold(string kind, string told, string xml, int digits)
    {
        var type = $"application/vnd.openxmlformats-officedocument.drawingml.{kind}+xml";
        var content = xml.Replace("{0}", Drawing, StringComparison.Ordinal);
        var file = Packed($"<w:p>{Run("增长6%")}</w:p>", [($"word/{kind}1.xml", type, kind, content)]);
        var document = Read(file);
        Assert.Equal((told, digits), document.LeftOut.Select(left => (left.What, left.Digits)).Single());
        EveryDigitIsAccountedFor(file, document);
    }

    [Fact]
    public void Read_WordArt_IsTold()
    {
        var file = Package($"<w:p>{Run("增长6%")}<w:r><w:pict><v:shape><v:textpath string=\"内部88\"/></v:shape></w:pict></w:r></w:p>");
        EveryDigitIsAccountedFor(file, Read(file));
    }

    [Fact]
    public void Read_AFileInAFile_IsRead()
    {
        var inner = Package($"<w:p>{Run("带动企业12家")}</w:p>");
        using var stream = new MemoryStream();
        var outer = Package($"<w:p>{Run("正文")}</w:p><w:altChunk r:id=\"chunk\"/>", ChunkType, "x");
        stream.Write(outer);
        using (var archive = new System.IO.Compression.ZipArchive(stream, System.IO.Compression.ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry("word/chunk.dat")!.Delete();
            using var entry = archive.CreateEntry("word/chunk.dat").Open();
            entry.Write(inner);
        }

        Assert.Equal("正文\n\n带动企业12家\n", Read(stream.ToArray()).Text);
    }

    [Fact]
    public void Read_PicturesAlone_AreSaidToBeSo()
    {
        var file = Packed("<w:p/>", [("word/media/1.png", "image/png", "image", "x")]);
        Assert.Contains(
            "text recognition",
            Assert.Throws<PlanNotebooks.Reading.UnreadableReportException>(() => Read(file)).Reason,
            StringComparison.Ordinal
        );
    }

    private const string ChunkType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    /// <summary>A run, with a mark behind ^: a place, a style of the file, or the name of a mark.</summary>
    private static string Marked(string run)
    {
        var parts = run.Split('^');
        var mark = parts.ElementAtOrDefault(1) switch
        {
            null => "",
            "strike" or "vanish" => $"<w:{parts[1]}/>",
            "mine" or "more" => $"<w:rStyle w:val=\"{parts[1]}\"/>",
            _ => $"<w:vertAlign w:val=\"{parts[1]}\"/>",
        };
        return $"<w:r><w:rPr>{mark}</w:rPr><w:t>{parts[0]}</w:t></w:r>";
    }
}
