using System.Buffers;
using System.Xml;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Word;

/// <summary>How deep and how many the elements of a Word file's parts are, as a reader of XML sees them, before a parser builds trees
/// of them.</summary>
/// <param name="path">The file, as messages name it.</param>
/// <param name="kind">What it is.</param>
internal sealed class XmlBounds(string path, string kind = "Word file")
{
    /// <summary>The bytes of marks of byte order and of white space, in UTF-8 or UTF-16.</summary>
    private static readonly SearchValues<byte> BeforeTags = SearchValues.Create([0, 0xEF, 0xBB, 0xBF, 0xFE, 0xFF, .. " \t\r\n"u8]);

    /// <summary>A table in a table in a text box has some sixty.</summary>
    private const int Deepest = 500;

    /// <summary>Fifty times those of a long report.</summary>
    private const int MostElements = 1_500_000;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        CloseInput = true,
    };
    private readonly HashSet<string> _interrupted = new(StringComparer.Ordinal);
    private int _elements;

    /// <summary>The parts with a comment or an instruction within an element.</summary>
    public IReadOnlyCollection<string> Interrupted => _interrupted;

    /// <summary>Checks a part, whatever its name is; parts that are no XML are passed.</summary>
    /// <exception cref="UnreadableReportException">It is deeper, or the file larger, than those of any document, or it declares a
    /// document type.</exception>
    public void Check(byte[] part, string name)
    {
        if (!BeginsLikeXml(part))
            return;
        try
        {
            using var xml = XmlReader.Create(new MemoryStream(part, writable: false), Settings);
            while (xml.Read())
            {
                if (xml.NodeType == XmlNodeType.Element)
                    Count(xml.Depth, name);
                else if (xml is { NodeType: XmlNodeType.Comment or XmlNodeType.ProcessingInstruction, Depth: > 1 })
                    _interrupted.Add(name);
            }
        }
        catch (XmlException fault)
        {
            if (IsDocumentType(fault, part))
                throw new UnreadableReportException(
                    path,
                    $"declares a document type in {name}, which no {kind} does; it was not read",
                    fault
                );

            // The parser comes no further than this reader did.
        }
    }

    private void Count(int depth, string name)
    {
        FileBudget.Check();
        if (depth > Deepest)
            throw new UnreadableReportException(
                path,
                $"nests the elements of {name} deeper than any {kind}; it was not read"
            );
        if (++_elements > MostElements)
            throw new UnreadableReportException(
                path,
                $"has more than {MostElements} elements, so it is no report; it was not read"
            );
    }

    private static bool IsDocumentType(XmlException fault, byte[] part) =>
        fault.Message.Contains("DTD", StringComparison.Ordinal)
        || part.AsSpan(0, Math.Min(part.Length, 4096)).IndexOf("<!DOCTYPE"u8) >= 0;

    /// <summary>Whether the first character, in UTF-8 or UTF-16, is a tag's.</summary>
    private static bool BeginsLikeXml(ReadOnlySpan<byte> part)
    {
        var head = part[..Math.Min(part.Length, 1024)];
        return head.IndexOfAnyExcept(BeforeTags) is var first and >= 0 && head[first] == '<';
    }
}
