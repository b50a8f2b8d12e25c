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
    private const string WordArt = "textpath";
    private static readonly string[] Namespaces =
    [
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
        "http://schemas.openxmlformats.org/drawingml/2006/main",
        "http://purl.oclc.org/ooxml/drawingml/main",
        "http://schemas.openxmlformats.org/drawingml/2006/chart",
        "http://purl.oclc.org/ooxml/drawingml/chart",
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
        xml is { NodeType: XmlNodeType.Element, LocalName: Paragraph or Value, IsEmptyElement: false }
        && Namespaces.Contains(xml.NamespaceURI);

    /// <summary>Everything up to the paragraph's end, with the paragraphs of boxes in it.</summary>
    private static void AppendParagraph(XmlReader xml, StringBuilder text)
    {
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
            if (xml is { NodeType: XmlNodeType.Element, LocalName: WordArt })
                text.Append(xml.GetAttribute("string"));
            else if (SheetXml.IsText(xml))
                text.Append(xml.Value);
        text.Append(' ');
    }
}
