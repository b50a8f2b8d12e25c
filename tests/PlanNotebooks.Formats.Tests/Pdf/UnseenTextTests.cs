using System.Globalization;
using System.IO.Compression;
using System.Text;
using PlanNotebooks.Formats.Pdf;
using PlanNotebooks.Reading;
using static PlanNotebooks.Formats.Tests.Pdf.Glyphs;

namespace PlanNotebooks.Formats.Tests.Pdf;

/// <summary>Text that a PDF holds and a reader of its pages does not see is left out and told, and what is seen is read.</summary>
public sealed class UnseenTextTests
{
    private const string Hidden = "改造小区77个。";
    private const string Shown = "全年新增就业5100人，建成学校12所。";

    /// <summary>A picture as large as the page, in gray.</summary>
    private const string Scan = "q 600 0 0 800 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 /F /AHx ID 80> EI Q";

    /// <summary>A picture above the middle of the page.</summary>
    private const string Picture = "q 400 0 0 200 50 550 cm BI /W 1 /H 1 /CS /G /BPC 8 /F /AHx ID 80> EI Q";

    private const string Inkless = "3 Tr";
    private const string Inked = "0 Tr";

    /// <summary>What the file says of its layers, and what a text is marked by; /Two stands in object 10.</summary>
    [Theory]
    [InlineData("/D << /OFF [9 0 R] >>", "/One", true)]
    [InlineData("/D << /OFF [9 0 R] >>", "/Two", false)]
    [InlineData("/D << >>", "/One", false)]
    [InlineData("/D << /BaseState /OFF >>", "/Two", true)]
    [InlineData("/D << /BaseState /OFF /ON [9 0 R] >>", "/One", false)]
    [InlineData("/D << /BaseState /OFF /ON [9 0 R] >>", "/Two", true)]
    [InlineData("/D << /OFF [9 0 R] >>", "/Any", false)]
    [InlineData("/D << /OFF [9 0 R 10 0 R] >>", "/Any", true)]
    [InlineData("/D << /OFF [9 0 R] >>", "/All", true)]
    [InlineData("/D << >>", "/All", false)]
    [InlineData("/D << /OFF [9 0 R] >>", "/Not", false)]
    [InlineData("/D << >>", "/Not", true)]
    [InlineData("/D << /OFF 9 0 R >>", "/One", true)]
    [InlineData("/D << /OFF [9 0 R] >>", "/None", false)]
    public void Read_TextInALayer_IsReadWhereTheLayerIsOn(string states, string layer, bool isLeftOut)
    {
        var pdf = Layered(states, [])
            .Page()
            .Paint($"/OC {layer} BDC /P << /MCID 1 >> BDC")
            .Text(80, 80, Hidden)
            .Paint("EMC EMC")
            .Text(80, 130, Shown);
        IsToldAs(Omissions.HiddenLayers, isLeftOut, Read(pdf));
    }

    /// <summary>A form, with or without another in it, that is drawn in a layer, packed as programs pack it.</summary>
    [Theory]
    [InlineData("/OC 9 0 R", true)]
    [InlineData("/OC 10 0 R", false)]
    [InlineData("/OC << /Type /OCMD /OCGs [9 0 R] >>", true)]
    [InlineData("", false)]
    public void Read_AFormInALayer_IsReadWhereTheLayerIsOn(string layer, bool isLeftOut)
    {
        var text = string.Concat(Hidden.Select(c => ((int)c).ToString("X4", CultureInfo.InvariantCulture)));
        string[] forms = [Form("/Inner Do", layer), Form($"BT /F1 10 Tf 1 0 0 1 80 720 Tm <{text}> Tj ET", "")];
        var pdf = Layered("/D << /OFF [9 0 R] >>", forms).Page().Paint("/Outer Do").Text(80, 130, Shown);
        IsToldAs(Omissions.HiddenLayers, isLeftOut, Read(pdf));
    }

    /// <summary>Text without ink is what was read from a scan where it stands on one, and else seen by nobody.</summary>
    [Theory]
    [InlineData("", true)]
    [InlineData(Picture, false)]
    [InlineData("q 400 0 0 200 50 50 cm BI /W 1 /H 1 /CS /G /BPC 8 /F /AHx ID 80> EI Q", true)]
    [InlineData("0.9 g 70 690 300 60 re f 0 g", true)]
    public void Read_TextWithoutInk_IsReadFromAPicture(string drawn, bool isLeftOut)
    {
        var pdf = new PdfFile().Page().Paint(drawn).Paint(Inkless).Text(80, 80, Hidden).Paint(Inked).Text(80, 330, Shown);
        IsToldAs(Omissions.Invisible, isLeftOut, Read(pdf));
    }

    /// <summary>Scanned pages that text recognition went over hold nothing else, or a stamp and the page's number.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("存档")]
    public void Read_AScanWithRecognizedText_GivesWhatItsTextGives(string stamp)
    {
        var pdf = new PdfFile();
        foreach (var page in SeedText.Paragraphs.SelectMany(text => PdfFile.Broken(text, 44)).Chunk(40))
        {
            pdf.Page().Paint(Scan).Text(500, 30, stamp, 8).Paint(Inkless);
            pdf.Lines(page, 60, 80, 760);
            pdf.Paint(Inked);
        }

        Assert.Equal(Observed.In(SeedText.Report), Observed.In(Report.FromDocument(Read(pdf))));
    }

    /// <summary>A picture behind the text of a page is its ground, and no scan.</summary>
    [Fact]
    public void Read_TextWithoutInkOnAGround_IsLeftOutAndTold()
    {
        var pdf = new PdfFile().Page().Paint(Scan).Text(80, 130, Shown).Paint(Inkless).Text(80, 80, Hidden);
        IsToldAs(Omissions.Invisible, true, Read(pdf));
    }

    /// <summary>A page without anything that is seen is no text.</summary>
    [Fact]
    public void Read_TextWithoutInkAlone_IsRefused()
    {
        var pdf = new PdfFile().Page().Paint(Inkless).Text(80, 80, Shown).ToBytes();
        var fault = Assert.Throws<UnreadableReportException>(() =>
            new PdfFormat().Read(ReportFile.InMemory("x.pdf", "x.pdf", pdf), _ => { }).ToList()
        );
        Assert.Contains("no text that can be read", fault.Message, StringComparison.Ordinal);
    }

    /// <summary>White letters with a border of another colour are seen, those with a white one are not.</summary>
    [Theory]
    [InlineData("1 g 0 G 2 Tr", false)]
    [InlineData("1 g 1 G 2 Tr", true)]
    [InlineData("1 g 0 G 0 Tr", true)]
    [InlineData("0 g 1 G 1 Tr", true)]
    public void Read_WhiteLettersWithABorder_AreReadWhereItIsSeen(string ink, bool isLeftOut)
    {
        var pdf = new PdfFile().Page().Paint(ink).Text(80, 80, Hidden).Paint("0 g 0 G 0 Tr").Text(80, 130, Shown);
        IsToldAs(Omissions.WhiteOnWhite, isLeftOut, Read(pdf));
    }

    /// <summary>A page is cut to its crop box, wherever that begins.</summary>
    [Theory]
    [InlineData("/CropBox [0 0 600 800]", false)]
    [InlineData("/CropBox [60 200 560 700]", true)]
    [InlineData("/CropBox [60 200 560 760]", false)]
    [InlineData("/CropBox [200 0 600 800] /Rotate 0", true)]
    public void Read_TextOutsideTheCropBox_IsLeftOutAndTold(string box, bool isLeftOut)
    {
        var pdf = new PdfFile { PageEntries = box }.Page().Text(80, 80, Hidden).Text(300, 330, Shown);
        IsToldAs(Omissions.BeyondThePage, isLeftOut, Read(pdf));
    }

    private static void IsToldAs(string reason, bool isLeftOut, ReportDocument document)
    {
        Assert.Contains(Shown, document.Text, StringComparison.Ordinal);
        Assert.Equal(!isLeftOut, document.Text.Contains("77", StringComparison.Ordinal));
        Assert.Equal(isLeftOut, document.LeftOut.Any(left => left.What == reason && left.Digits == 2));
    }

    /// <summary>Two layers of one name, in objects 9 and 10, and ways to go by both; further objects from 11 on.</summary>
    private static PdfFile Layered(string states, IReadOnlyList<string> further) =>
        new()
        {
            Catalog = $"/OCProperties << /OCGs [9 0 R 10 0 R] {states} >>",
            Resources =
                "/Properties << /One 9 0 R /Two 10 0 R /Any << /Type /OCMD /OCGs [9 0 R 10 0 R] >> "
                + "/All << /Type /OCMD /OCGs [9 0 R 10 0 R] /P /AllOn >> /Not << /Type /OCMD /OCGs 9 0 R /P /AllOff >> >> "
                + "/XObject << /Outer 11 0 R /Inner 12 0 R >>",
            Objects = ["<< /Type /OCG /Name (A) >>", "<< /Type /OCG /Name (A) >>", .. further],
        };

    private static string Form(string content, string entries)
    {
        using var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionLevel.Optimal))
            stream.Write(Encoding.ASCII.GetBytes(content));
        var data = Encoding.Latin1.GetString(packed.ToArray());
        return $"<< /Type /XObject /Subtype /Form /BBox [0 0 600 800] /Filter /FlateDecode /Length {data.Length} {entries} "
            + $"/Resources << /Font << /F1 3 0 R >> /XObject << /Inner 12 0 R >> >> >>\nstream\n{data}\nendstream";
    }
}
