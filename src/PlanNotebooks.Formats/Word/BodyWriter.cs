using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Word;

/// <summary>Writes the text of a Word file's body: its paragraphs with their numbers, its tables of figures as tables, its text boxes
/// behind the paragraph that they stand at.</summary>
/// <remarks>What the body holds and shows nobody (deleted and hidden text, field codes) is told as left out.</remarks>
/// <param name="builder">Takes the text.</param>
/// <param name="numbering">The numbers before paragraphs.</param>
/// <param name="hidden">The styles whose text is hidden.</param>
/// <param name="chunks">Writes a part in another format, by its relationship.</param>
internal sealed class BodyWriter(
    DocumentBuilder builder,
    Numbering numbering,
    HiddenStyles hidden,
    Action<string> chunks
)
{
    /// <summary>The elements whose text is left out, and as what; those that hold no words of the document are not told of.</summary>
    private static readonly Dictionary<string, string> Unwritten = new(StringComparer.Ordinal)
    {
        ["del"] = Left.Deleted,
        ["moveFrom"] = Left.Deleted,
        ["delText"] = Left.Deleted,
        ["instrText"] = Left.FieldCodes,
        ["delInstrText"] = Left.FieldCodes,
        ["rt"] = Left.Readings,
        ["pPr"] = "",
        ["rPr"] = "",
        ["sdtPr"] = "",
        ["rubyPr"] = "",
        ["fldData"] = "",
        ["object"] = "",
    };

    private static readonly string[] BlockHolders =
    [
        "sdt",
        "sdtContent",
        "customXml",
        "smartTag",
        "ins",
        "moveTo",
        "AlternateContent",
        "Choice",
        "tc",
    ];
    private readonly Queue<OpenXmlElement> _boxes = new();

    /// <summary>The text of paragraphs whose ends are deleted: what follows goes on with it.</summary>
    private string _open = "";

    /// <summary>Writes everything in an element, in order.</summary>
    public void Write(OpenXmlElement container)
    {
        foreach (var child in container.ChildElements)
        {
            switch (child.LocalName)
            {
                case "p":
                    WriteParagraph(child);
                    break;
                case "tbl" when child is Table table:
                    EndOpen();
                    Write(table);
                    break;
                case "altChunk":
                    EndOpen();
                    chunks(((AltChunk)child).Id?.Value ?? "");
                    break;
                case "del" or "moveFrom":
                    builder.LeftOut.Add(Left.Deleted, child.InnerText);
                    break;
                default:
                    if (HoldsBlocks(child))
                        Write(child);
                    break;
            }

            if (_open.Length == 0)
                WriteBoxes();
        }

        EndOpen();
    }

    /// <summary>Ends a paragraph whose own end is deleted, where nothing follows that can go on with it, and writes what waits for
    /// it.</summary>
    private void EndOpen()
    {
        EndParagraph();
        WriteBoxes();
    }

    private void WriteBoxes()
    {
        while (_boxes.TryDequeue(out var box))
            Write(box);
    }

    private void WriteParagraph(OpenXmlElement paragraph)
    {
        _open += TextOf(paragraph);
        if (!IsEndDeleted(paragraph))
            EndParagraph();
    }

    private void EndParagraph()
    {
        builder.AddParagraph(_open);
        _open = "";
    }

    private static bool IsEndDeleted(OpenXmlElement paragraph) =>
        paragraph is Paragraph { ParagraphProperties.ParagraphMarkRunProperties: { } end }
        && end.ChildElements.Any(child => child.LocalName is "del" or "moveFrom");

    /// <summary>Whether something stands in an element that may be written: content controls, tags, insertions, and what other
    /// programs put around paragraphs.</summary>
    private static bool HoldsBlocks(OpenXmlElement element) =>
        element is OpenXmlUnknownElement || BlockHolders.Contains(element.LocalName);

    private void Write(Table table)
    {
        var rows = table.Descendants<TableRow>().Where(IsDeleted).ToList();
        foreach (var row in rows)
            builder.LeftOut.Add(Left.Deleted, row.InnerText);
        foreach (var row in rows)
            row.Remove();
        var cells = WordTable.CellsOf(
            table,
            cell => string.Join(' ', cell.Descendants<Paragraph>().Where(part => !IsInBox(part, table)).Select(TextOf))
        );
        if (cells is not null && DataTables.IsData(cells))
        {
            builder.AddTable(cells);
            return;
        }

        _boxes.Clear();
        foreach (
            var cell in table
                .Descendants()
                .Where(cell => WordTable.IsCell(cell) && cell.Ancestors<Table>().First() == table && !IsInBox(cell, table))
        )
            Write(cell);
    }

    private static bool IsDeleted(TableRow row) => row.TableRowProperties?.GetFirstChild<Deleted>() is not null;

    /// <summary>Whether a text box stands around it, within the table.</summary>
    private static bool IsInBox(OpenXmlElement element, Table table) =>
        element.Ancestors().TakeWhile(outer => outer != table).Any(outer => outer.LocalName == "txbxContent");

    private string TextOf(OpenXmlElement paragraph)
    {
        var text = new StringBuilder(paragraph is Paragraph numbered ? numbering.Next(numbered) : "");
        if (hidden.Hides(paragraph))
            builder.LeftOut.Add(Left.Hidden, paragraph.InnerText);
        else
            Collect(paragraph, text);
        while (text.Length > 0 && char.IsWhiteSpace(text[^1]))
            text.Length--;
        return text.ToString();
    }

    private void Collect(OpenXmlElement element, StringBuilder text)
    {
        foreach (var child in element.ChildElements)
            if (!Inline.Append(child, text) && !LeavesOut(child))
                CollectInside(child, text);
    }

    private void CollectInside(OpenXmlElement child, StringBuilder text)
    {
        switch (child.LocalName)
        {
            case "AlternateContent":
                if (Chosen(child) is { } chosen)
                    Collect(chosen, text);
                break;
            case "txbxContent":
                _boxes.Enqueue(child);
                break;
            case "f" when Inline.IsMath(child):
                CollectParts(child, "/", text);
                break;
            case "sSup" when Inline.IsMath(child):
                CollectParts(child, "^", text);
                break;
            default:
                Collect(child, text);
                break;
        }
    }

    /// <summary>The parts of a fraction or a power, with a sign between them.</summary>
    private void CollectParts(OpenXmlElement math, string sign, StringBuilder text)
    {
        var parts = math.ChildElements.Where(part => part.LocalName is "num" or "den" or "e" or "sup").ToList();
        for (var i = 0; i < parts.Count; i++)
        {
            if (i > 0)
                text.Append(sign);
            Collect(parts[i], text);
        }
    }

    /// <summary>Of two forms of the same drawing, the newer where it holds text.</summary>
    private static OpenXmlElement? Chosen(OpenXmlElement alternate) =>
        alternate.ChildElements.FirstOrDefault(choice => choice.LocalName == "Choice" && choice.InnerText.Length > 0)
        ?? alternate.ChildElements.FirstOrDefault(choice => choice.LocalName == "Fallback");

    private bool LeavesOut(OpenXmlElement child)
    {
        var what = child.LocalName == "r" && hidden.Hides(child) ? Left.Hidden : Unwritten.GetValueOrDefault(child.LocalName);
        if (what is { Length: > 0 })
            builder.LeftOut.Add(what, child.InnerText);
        return what is not null;
    }
}
