using System.Globalization;
using System.Xml;

namespace PlanNotebooks.Formats.Pdf;

/// <summary>Reads what <c>pdftotext -bbox</c> prints: a page element for each page, a word element with its box for each word.</summary>
internal static class BoxReader
{
    private const int MostWords = 3_000_000;
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, CheckCharacters = false };

    /// <summary>The pages.</summary>
    /// <exception cref="XmlException">The output breaks off.</exception>
    /// <exception cref="InvalidDataException">There are more words than in any report.</exception>
    public static List<PdfPage> Read(TextReader output)
    {
        using var xml = XmlReader.Create(output, Settings);
        var pages = new List<PdfPage>();
        var words = new List<PdfWord>();
        var total = 0;
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "page")
            {
                words = [];
                pages.Add(new PdfPage(Number(xml, "width"), Number(xml, "height"), words));
            }
            else if (xml.LocalName == "word")
            {
                if (++total > MostWords) throw new InvalidDataException("holds more words than any report, and was given up");
                var (left, top, right, bottom) = (Number(xml, "xMin"), Number(xml, "yMin"), Number(xml, "xMax"), Number(xml, "yMax"));
                var text = xml.ReadElementContentAsString().Trim();
                if (text.Length > 0) words.Add(new PdfWord(left, top, right, bottom, text).Trimmed());
            }
        }

        return pages;
    }

    private static double Number(XmlReader xml, string name) => double.TryParse(xml.GetAttribute(name), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : 0;
}
