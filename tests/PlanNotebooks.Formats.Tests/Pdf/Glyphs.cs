using PlanNotebooks.Formats.Pdf;
using PlanNotebooks.Reading;
using UglyToad.PdfPig;

namespace PlanNotebooks.Formats.Tests.Pdf;

/// <summary>Counts a PDF at its glyphs: every digit that it prints ends in the text, or in a line that says what was left out.</summary>
internal static class Glyphs
{
    /// <summary>What is read of a file, each digit of which is accounted for.</summary>
    public static ReportDocument Read(PdfFile pdf)
    {
        var bytes = pdf.ToBytes();
        var document = new PdfFormat().Read(ReportFile.InMemory("x.pdf", "x.pdf", bytes), _ => { }).Single();
        AreAccountedFor(bytes, document);
        return document;
    }

    /// <summary>The digits that a file prints.</summary>
    public static int DigitsOf(byte[] pdf)
    {
        using var opened = PdfDocument.Open(pdf);
        return opened.GetPages().Sum(page => page.Letters.Sum(letter => Omissions.DigitsIn(letter.Value)));
    }

    public static void AreAccountedFor(byte[] pdf, ReportDocument document)
    {
        var printed = document.LeftOut.Where(left => left.What != Omissions.Notes).Sum(left => left.Digits);
        Assert.Equal(DigitsOf(pdf), Omissions.DigitsIn(document.Text) + printed);
    }
}
