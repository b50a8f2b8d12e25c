using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using PlanNotebooks.Formats.Word;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Collections;

/// <summary>Reads the parts of a workbook element by element, with bounds on their depth and on the length of a cell: no tree is built of
/// what may be of any size.</summary>
/// <param name="path">The file, as messages name it.</param>
internal sealed class SheetXml(string path)
{
    /// <summary>A cell of a workbook holds 32,767 characters; each may be written as an entity.</summary>
    private const int LongestText = 1 << 20;

    private const int Deepest = 64;
    private const long LongestPart = 4L << 30;
    private const int LargestTree = 64 << 20;

    private static readonly XmlNodeType[] Texts = [XmlNodeType.Text, XmlNodeType.CDATA, XmlNodeType.SignificantWhitespace];

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        CloseInput = true,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersInDocument = LongestPart,
    };

    /// <summary>The elements of a part of a name, each with a reader that stands at it.</summary>
    /// <param name="part">The part.</param>
    /// <param name="name">The name.</param>
    /// <param name="end">The element before which they stand, from which on nothing is read; empty where they may stand anywhere.</param>
    /// <exception cref="UnreadableReportException">The part nests deeper than any workbook's.</exception>
    public IEnumerable<XmlReader> Elements(OpenXmlPart part, string name, string end = "")
    {
        using var xml = XmlReader.Create(part.GetStream(FileMode.Open, FileAccess.Read), Settings);
        while (Next(xml) && !IsAt(xml, end))
            if (IsAt(xml, name))
                yield return xml;
    }

    /// <summary>Whether what is read stands above the line.</summary>
    private bool _isRaised;

    /// <summary>Whether the element that was read last holds a formula.</summary>
    public bool HasFormula { get; private set; }

    /// <summary>The text within the element that a reader stands at, in elements of a name and not in readings (ruby); the reader is then
    /// at its end.</summary>
    /// <param name="xml">The reader.</param>
    /// <param name="name">The elements that hold text.</param>
    /// <param name="left">Takes the readings, and the marks of footnotes that stand above the line.</param>
    public string TextIn(XmlReader xml, string name, Omissions? left = null)
    {
        var (text, end) = (new StringBuilder(), xml.Depth);
        var raised = new RaisedText(left ?? new Omissions());
        (HasFormula, _isRaised) = (false, false);
        if (xml.IsEmptyElement)
            return "";
        var within = xml.LocalName == name ? end : -1;
        while (NextWithin(xml, end))
        {
            if (IsAt(xml, "rPh"))
                left?.Add(Left.Readings, TextIn(xml, name) + " ");
            within = Within(xml, name, within);
            Note(xml);
            if (within >= 0 && IsText(xml))
                Add(text, xml, raised);
        }

        return text.ToString();
    }

    private bool NextWithin(XmlReader xml, int depth) => Next(xml) && xml.Depth > depth;

    /// <summary>Notes what is said of a cell beside its text.</summary>
    private void Note(XmlReader xml)
    {
        if (IsAt(xml, "f"))
            HasFormula = true;
        else if (IsAt(xml, "r"))
            _isRaised = false;
        else if (IsAt(xml, "vertAlign"))
            _isRaised = xml.GetAttribute("val") == "superscript";
    }

    /// <summary>Whether a reader is at text.</summary>
    public static bool IsText(XmlReader xml) => Texts.Contains(xml.NodeType);

    /// <summary>How deep the element of a name is that a reader is in; -1 where it is in none.</summary>
    /// <param name="xml">The reader.</param>
    /// <param name="name">The name.</param>
    /// <param name="before">How deep it was before the reader moved on.</param>
    private static int Within(XmlReader xml, string name, int before)
    {
        if (IsAt(xml, name))
            return xml.IsEmptyElement ? -1 : xml.Depth;
        var isLeft = xml.NodeType == XmlNodeType.EndElement && xml.Depth == before;
        return isLeft ? -1 : before;
    }

    /// <summary>Reads on.</summary>
    /// <exception cref="UnreadableReportException">The part nests deeper than any workbook's.</exception>
    public bool Next(XmlReader xml)
    {
        if (!xml.Read())
            return false;
        if (xml.Depth > Deepest)
            throw new UnreadableReportException(path, "nests its elements deeper than any workbook; it was not read");
        return true;
    }

    /// <summary>Looks through a part of which a tree is built: what a workbook says of its sheets and formats.</summary>
    /// <exception cref="UnreadableReportException">It is larger, or nests deeper, than any workbook's.</exception>
    public void CheckTree(OpenXmlPart? part)
    {
        if (part is null)
            return;
        using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
        var bytes =
            BoundedBytes.Of(stream, LargestTree)
            ?? throw new UnreadableReportException(
                path,
                $"unpacks to more than {LargestTree >> 20} MB in {part.Uri}; it was not read"
            );
        new XmlBounds(path, "workbook").Check(bytes, part.Uri.ToString());
    }

    /// <summary>Whether a reader is at the start of an element of a name.</summary>
    public static bool IsAt(XmlReader xml, string name) =>
        xml.NodeType == XmlNodeType.Element && xml.LocalName == name;

    private void Add(StringBuilder text, XmlReader xml, RaisedText raised)
    {
        if (_isRaised)
        {
            raised.AppendRaised(text, xml.Value);
            return;
        }

        var buffer = new char[1024];
        for (int read; (read = xml.ReadValueChunk(buffer, 0, buffer.Length)) > 0;)
        {
            text.Append(buffer, 0, read);
            if (text.Length > LongestText)
                throw new UnreadableReportException(path, "has a cell longer than any workbook's; it was not read");
        }
    }
}
