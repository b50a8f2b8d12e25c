using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using PlanNotebooks.Reading;
using TableCell = DocumentFormat.OpenXml.Wordprocessing.TableCell;

namespace PlanNotebooks.Formats.Word;

/// <summary>Writes the text of a Word file's body: its paragraphs with their numbers, its tables of figures as tables.</summary>
/// <remarks>Deleted and hidden text, field codes, comments and footnotes are no text of the body; the results of fields are.</remarks>
internal sealed class BodyWriter(DocumentBuilder builder, Numbering numbering)
{
    /// <summary>Writes everything in an element, in order.</summary>
    public void Write(OpenXmlElement container)
    {
        foreach (var child in container.ChildElements)
        {
            switch (child)
            {
                case Paragraph paragraph:
                    builder.AddParagraph(TextOf(paragraph));
                    break;
                case Table table:
                    Write(table);
                    break;
                case SdtBlock or SdtContentBlock or CustomXmlBlock or InsertedRun:
                    Write(child);
                    break;
            }
        }
    }

    private void Write(Table table)
    {
        var cells = WordTable.CellsOf(table, cell => string.Join(' ', cell.Descendants<Paragraph>().Select(TextOf)));
        if (cells is not null && DataTables.IsData(cells))
        {
            builder.AddTable(cells);
            return;
        }

        foreach (var cell in table.Descendants<TableCell>().Where(cell => cell.Ancestors<Table>().First() == table)) Write(cell);
    }

    private string TextOf(Paragraph paragraph)
    {
        var text = new StringBuilder(numbering.Next(paragraph));
        Collect(paragraph, text);
        while (text.Length > 0 && char.IsWhiteSpace(text[^1])) text.Length--;
        return text.ToString();
    }

    private static void Collect(OpenXmlElement element, StringBuilder text)
    {
        foreach (var child in element.ChildElements)
        {
            switch (child)
            {
                case Text piece:
                    text.Append(piece.Text);
                    break;
                case TabChar:
                    text.Append(' ');
                    break;
                case Break { Type: null } or CarriageReturn:
                case Break line when line.Type?.Value == BreakValues.TextWrapping:
                    text.Append('\n');
                    break;
                case NoBreakHyphen:
                    text.Append('-');
                    break;
                case Run run when run.RunProperties?.Vanish is { } hidden && hidden.Val?.Value != false:
                case DeletedRun or MoveFromRun or FieldCode or DeletedText or DocumentFormat.OpenXml.Wordprocessing.Drawing or Picture or EmbeddedObject or ParagraphProperties or RunProperties:
                    break;
                case AlternateContent alternate:
                    if (alternate.ChildElements.FirstOrDefault(choice => choice.LocalName == "Choice") is { } chosen) Collect(chosen, text);
                    break;
                default:
                    Collect(child, text);
                    break;
            }
        }
    }
}
