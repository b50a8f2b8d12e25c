using PlanNotebooks.Reading;
using static PlanNotebooks.Formats.Tests.Pdf.Glyphs;

namespace PlanNotebooks.Formats.Tests.Pdf;

/// <summary>What a PDF prints beside its text is kept out of it and told, digit for digit.</summary>
public sealed class PdfFurnitureTests
{
    private const string First = "　　地区生产总值增长6.1%，固定资产投资增长7%，社会消费品零售总额增长8%。";
    private const string Second = "　　一般公共预算收入85亿元，增长5.6%。";

    [Fact]
    public void Read_ASlantedWatermark_IsLeftOutAndTold()
    {
        var document = Read(Report().Slanted(150, 500, "机密2025", 48, 45));
        Assert.DoesNotContain("机密", document.Text, StringComparison.Ordinal);
        var left = Assert.Single(document.LeftOut);
        Assert.Equal((Omissions.Watermarks, 4), (left.What, left.Digits));
    }

    [Fact]
    public void Read_ALargeWordInOnePlaceOfEveryPage_IsLeftOutAndTold()
    {
        var pdf = new PdfFile();
        for (var page = 0; page < 3; page++)
            pdf.Page().Text(80, 80, First).Text(80, 100, Second).Text(80, 120, First).Text(120, 104, "内部资料7", 40);
        var document = Read(pdf);
        Assert.DoesNotContain("内部资料", document.Text, StringComparison.Ordinal);
        Assert.Contains(document.LeftOut, left => left.What == Omissions.Watermarks && left.Digits == 3);
    }

    /// <summary>Notes and what is filled into fields are told; a link says nothing, and a damaged note costs nothing.</summary>
    [Theory]
    [InlineData("/FreeText /Contents (note 77) /Rect [60 600 160 620]", 2)]
    [InlineData("/Text /Contents <FEFF0037> /Rect [60 600 160 620]", 1)]
    [InlineData("/Widget /FT /Tx /T (f) /V (77.5) /Rect [60 600 160 620]", 3)]
    [InlineData("/Widget /FT /Tx /T (f7) /Rect [60 600 160 620]", 0)]
    [InlineData("/Link /Rect [60 600 160 620]", 0)]
    [InlineData("/Link /Contents (page 7) /Rect [60 600 160 620]", 0)]
    [InlineData("/Text /Contents (note 77) /Rect [60]", 0)]
    [InlineData("/Text /Contents (note 77)", 0)]
    [InlineData("(7)", 0)]
    public void Read_WhatIsLaidOverAPage_IsTold(string note, int digits)
    {
        var pdf = new PdfFile { Notes = $"<< /Type /Annot /Subtype {note} >>" }.Page().Text(80, 80, First).Text(80, 100, Second);
        var document = Read(pdf);
        Assert.StartsWith("地区生产总值增长6.1%", document.Text, StringComparison.Ordinal);
        Assert.Equal(digits, document.LeftOut.Sum(left => left.Digits));
        Assert.All(document.LeftOut, left => Assert.Equal(Omissions.Notes, left.What));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("②")]
    [InlineData("[3]")]
    public void Read_AFootnote_IsNoPartOfTheTextNorItsMarkOfALabel(string mark)
    {
        var pdf = new PdfFile()
            .Page()
            .Text(80, 80, "青山区2025年政府工作报告")
            .Text(80, 100, "一、2024年工作回顾")
            .Text(80, 120, "　　地区生产总值")
            .Text(160, 115, mark, 6)
            .Text(164, 120, "增长6.1%。")
            .Text(80, 140, Second)
            .Text(80, 700, mark + "按可比价格计算，2023年为120亿元。", 7);
        var document = Read(pdf);
        Assert.Contains("地区生产总值增长6.1%", document.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("可比价格", document.Text, StringComparison.Ordinal);
        Assert.Contains(
            document.LeftOut,
            left => left.What == Omissions.Footnotes && left.Sample.Contains("120亿元", StringComparison.Ordinal)
        );
        Assert.Contains(document.LeftOut, left => left.What == Omissions.FootnoteMarks);
    }

    /// <summary>However long it is, and behind a number too.</summary>
    [Theory]
    [InlineData("[1003]", 18, 4)]
    [InlineData("〔12〕", 18, 2)]
    [InlineData("②③", 12, 0)]
    public void Read_ALongMarkBehindANumber_IsLeftOutWhole(string mark, double width, int digits)
    {
        var pdf = new PdfFile()
            .Page()
            .Text(80, 120, "　　新增企业1200")
            .Text(160, 116, mark, 6)
            .Text(160 + width, 120, "家，增长6.1%。")
            .Text(80, 140, Second);
        var document = Read(pdf);
        Assert.Matches("新增企业1200 ?家，增长6.1%", document.Text);
        Assert.Contains(document.LeftOut, left => left.What == Omissions.FootnoteMarks && left.Digits == digits);
    }

    /// <summary>Numbers below one another, or printed over one another, are none that somebody could read as one.</summary>
    [Theory]
    [InlineData(80, 200, 80, 216)]
    [InlineData(540, 200, 290, 785)]
    [InlineData(80, 200, 92, 203)]
    public void Read_NumbersThatStandAlone_StayTwo(double x, double y, double nextX, double nextY)
    {
        var document = Read(new PdfFile().Page().Text(80, 80, First).Text(x, y, "1010").Text(nextX, nextY, "1011"));
        Assert.DoesNotContain("10101011", document.Text, StringComparison.Ordinal);
    }

    /// <summary>The last rows of a page are a table's, set smaller than the prose above it: they are no footnotes.</summary>
    [Fact]
    public void Read_ASmallTableAtTheFootOfAPage_IsNoFootnote()
    {
        var pdf = new PdfFile().Page();
        for (var line = 0; line < 12; line++)
            pdf.Text(80, 80 + (20 * line), First);
        pdf.Text(80, 600, "序号", 8)
            .Text(120, 600, "指标", 8)
            .Text(250, 600, "2024年完成", 8)
            .Text(400, 600, "2025年计划", 8);
        for (var row = 1; row <= 4; row++)
            pdf.Text(80, 600 + (20 * row), $"{row}", 8)
                .Text(120, 600 + (20 * row), "地区生产总值", 8)
                .Text(250, 600 + (20 * row), $"9{row}.5", 8)
                .Text(400, 600 + (20 * row), $"10{row}", 8);
        var document = Read(pdf);
        Assert.Empty(document.LeftOut);
        Assert.Equal(5, Assert.Single(document.Tables).Rows);
    }

    /// <summary>A draft prints a number before every line, or a smaller one; the last line's has two digits.</summary>
    [Theory]
    [InlineData(60, 9)]
    [InlineData(40, 6)]
    [InlineData(66, 10)]
    public void Read_NumbersOfLines_EnterNoLabel(double left, double size)
    {
        var pdf = new PdfFile().Page();
        string[] lines =
        [
            "2024年，地区生产总值增长6.1%，一般公共预算收入85亿元，增长5.6%，其中税收收入60亿元，",
            "固定资产投资增长7.2%，社会消费品零售总额增长4.3%，进出口总额增长3%，新增就业1200人。",
        ];
        for (var line = 0; line < 12; line++)
            pdf.Text(left, 80 + (20 * line), $"{line + 1}", size).Text(90, 80 + (20 * line), lines[line % 2]);
        var document = Read(pdf);
        Assert.Contains("60亿元，固定资产投资增长7.2%", document.Text, StringComparison.Ordinal);
        Assert.Contains(document.LeftOut, left => left is { What: Omissions.LineNumbers, Digits: 15 });
    }

    /// <summary>A small number that is printed next, elsewhere on the page, is no mark of the word before it.</summary>
    [Fact]
    public void Read_ASmallNumberElsewhere_IsNoMark()
    {
        var document = Read(
            new PdfFile().Page().Text(80, 700, First).Text(80, 300, "12家企业", 6).Text(80, 720, Second)
        );
        Assert.Contains("12家企业", document.Text, StringComparison.Ordinal);
        Assert.Empty(document.LeftOut);
    }

    [Fact]
    public void Read_LettersPrintedTwice_StandOnce()
    {
        var document = Read(new PdfFile().Page().Text(80, 80, First).Text(80.2, 80, First).Text(80, 100, Second));
        Assert.Equal(1, document.Text.Split("6.1%").Length - 1);
        Assert.Contains(document.LeftOut, left => left.What == Omissions.Overprints && left.Digits == 4);
    }

    [Theory]
    [InlineData("⼯业增加值增⻓6.1%。", "工业增加值增长6.1%。")]
    [InlineData("\u0001新增企业5家。", "新增企业5家。")]
    [InlineData("\u000E\u001F新增企业5家。", "新增企业5家。")]
    public void Read_CharactersOfAFont_AreThoseOfTheText(string printed, string text) =>
        Assert.Contains(
            text,
            ReportText.From(Read(new PdfFile().Page().Text(80, 80, "　　" + printed))).Text,
            StringComparison.Ordinal
        );

    /// <summary>A character in another size, far from one that it was taken for where places were counted in sizes, is read.</summary>
    [Fact]
    public void Read_ACharacterOfAnotherSizeElsewhere_IsNotPrintedTwice()
    {
        var pdf = new PdfFile().Page().Text(48, 96, "5家企业落户。", 12).Text(72, 144, "5年工作回顾", 18).Text(60, 200, Second);
        var text = Read(pdf).Text;
        Assert.Contains("5家企业", text, StringComparison.Ordinal);
        Assert.Contains("5年工作", text, StringComparison.Ordinal);
    }

    /// <summary>White on white is left out and told; white on a bar of another colour, and on what may be one, is a heading.</summary>
    [Theory]
    [InlineData("1 g", "", true)]
    [InlineData("1 1 1 rg", "", true)]
    [InlineData("0 0 0 0 k", "1 g 70 690 300 60 re f", true)]
    [InlineData("1 g", "0 0 0.6 rg 70 690 300 60 re f", false)]
    [InlineData("1 g", "0.5 g 70 690 300 60 re f", false)]
    [InlineData("0.9 g", "", false)]
    public void Read_TextInWhite_IsReadWhereItIsSeen(string color, string ground, bool isLeftOut)
    {
        var pdf = new PdfFile().Page().Paint(ground).Paint(color).Text(80, 80, "　　改造小区77个。").Paint("0 g").Text(80, 130, Second);
        var document = Read(pdf);
        Assert.Equal(!isLeftOut, document.Text.Contains("77", StringComparison.Ordinal));
        Assert.Equal(isLeftOut, document.LeftOut.Any(left => left is { What: Omissions.WhiteOnWhite, Digits: 2 }));
    }

    [Theory]
    [InlineData("UniGB-UCS2-H")]
    [InlineData("UniGB-UTF16-H")]
    [InlineData("GBK-EUC-H")]
    [InlineData("GBKp-EUC-H")]
    [InlineData("GBK2K-H")]
    public void Read_AFontOfChineseWithoutATable_IsReadByTheNameOfItsEncoding(string encoding)
    {
        var pdf = new PdfFile { Encoding = encoding, HasUnicode = false }
            .Page()
            .Text(80, 80, First)
            .Text(80, 100, Second);
        Assert.Contains("一般公共预算收入85亿元", Read(pdf).Text, StringComparison.Ordinal);
    }

    /// <summary>Glyphs by number alone, also where these are Adobe's of Chinese fonts (GB1), and however few lines there are.</summary>
    [Theory]
    [InlineData(2, "GB1")]
    [InlineData(12, "GB1")]
    [InlineData(3, "Identity")]
    [InlineData(12, "Identity")]
    public void Read_AFontThatDoesNotTellItsCharacters_IsRefusedWithTheRemedy(int lines, string ordering)
    {
        var pdf = new PdfFile { HasUnicode = false, GlyphShift = -0x4500, Ordering = ordering }.Page();
        for (var line = 0; line < lines; line++)
            pdf.Text(80, 80 + (20 * line), "2024年" + First);
        Assert.Contains(
            "OCR",
            Assert.Throws<UnreadableReportException>(() => Read(pdf)).Reason,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Read_APageThatIsAPictureAmongOthers_IsNotSaidToBeText() => Assert.Empty(Read(Report()).LeftOut);

    private static PdfFile Report() => new PdfFile().Page().Text(80, 80, First).Text(80, 100, Second);
}
