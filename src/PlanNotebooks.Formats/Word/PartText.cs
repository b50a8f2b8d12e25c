using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using PlanNotebooks.Formats.Collections;

namespace PlanNotebooks.Formats.Word;

/// <summary>The text of a Word file's part, read from its XML as it comes, since trees of elements are slow to begin with.</summary>
internal static class PartText
{
    private const string Paragraph = "p";
    private const string Value = "v";
    private const string Point = "pt";
    private const string OtherForm = "Fallback";
    private const string WordArt = "textpath";
    private static readonly string[] Holders = ["t", "delText", "instrText", "delInstrText", Value, Point];
    private static readonly string[] Namespaces =
    [
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
        "http://schemas.openxmlformats.org/drawingml/2006/main",
        "http://purl.oclc.org/ooxml/drawingml/main",
        "http://schemas.openxmlformats.org/drawingml/2006/chart",
        "http://purl.oclc.org/ooxml/drawingml/chart",
        "http://schemas.microsoft.com/office/drawing/2014/chartex",
    ];

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreWhitespace = true,
    };

    /// <summary>The text of all paragraphs, with a space behind each.</summary>
    /// <exception cref="XmlException">The part is no XML.</exception>
    public static string Of(OpenXmlPart part)
    {
        using var stream = part.GetStream();
        using var xml = XmlReader.Create(stream, Settings);
        var text = new StringBuilder();
        while (xml.Read())
        {
            if (IsParagraph(xml))
                AppendParagraph(xml, text);
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: WordArt })
                text.Append(xml.GetAttribute("string")).Append(' ');
        }

        return text.ToString();
    }

    /// <summary>A paragraph, or a value of a chart.</summary>
    private static bool IsParagraph(XmlReader xml) =>
        xml is { NodeType: XmlNodeType.Element, LocalName: Paragraph or Value or Point, IsEmptyElement: false }
        && Namespaces.Contains(xml.NamespaceURI);

    /// <summary>The words up to the paragraph's end, with those of boxes in it; of what is there in two forms those of the first.</summary>
    private static void AppendParagraph(XmlReader xml, StringBuilder text)
    {
        var (depth, holder) = (xml.Depth, xml.LocalName);
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element)
                holder = Entered(xml, text);
            else if (SheetXml.IsText(xml) && Holders.Contains(holder))
                text.Append(xml.Value);
        }

        text.Append(' ');
    }

    /// <summary>The name of the element that a reader has come to.</summary>
    private static string Entered(XmlReader xml, StringBuilder text)
    {
        if (xml.LocalName == WordArt)
            text.Append(xml.GetAttribute("string"));
        var (isOther, depth) = (xml is { LocalName: OtherForm, IsEmptyElement: false }, xml.Depth);
        while (isOther && xml.Read() && xml.Depth > depth)
        {
        }

        return xml.LocalName;
    }
}
