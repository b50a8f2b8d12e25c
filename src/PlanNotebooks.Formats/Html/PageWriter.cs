using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Html;

/// <summary>Writes the text of a page's report: a paragraph for each block, a line for each line break, its tables of figures as
/// tables.</summary>
internal sealed class PageWriter(DocumentBuilder builder)
{
    /// <summary>What a browser shows as one space.</summary>
    private const string White = " \t\n\r\f\u00A0";

    private readonly StringBuilder _paragraph = new();

    /// <summary>Writes a report.</summary>
    public void Write(Article article)
    {
        if (article.Title is { } title)
            builder.AddParagraph(title);
        WriteInside(article.Body, article.Prose);
        Flush();
    }

    private void WriteInside(INode node, Prose prose)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText text)
                Append(text.Data);
            else if (child is IElement element)
                WriteShown(element, prose);
        }
    }

    private void WriteShown(IElement element, Prose prose)
    {
        if (!Tags.IsSilent(element))
            Write(element, prose);
        else if (Tags.HoldsText(element))
            builder.LeftOut.Add(
                Tags.IsHidden(element) ? SurroundingText.Hidden : SurroundingText.Around,
                element.TextContent
            );
    }

    private void Write(IElement element, Prose prose)
    {
        if (element.LocalName == "br")
        {
            EndLine();
            return;
        }

        if (element is IHtmlTableElement table && HtmlTable.CellsOf(table) is { } cells && DataTables.IsData(cells))
        {
            WriteTable(table, cells);
            return;
        }

        if (!Tags.IsBlock(element))
        {
            WriteInside(element, prose);
            return;
        }

        Flush();
        if (prose.IsLinkList(element) || prose.IsOneOfLinks(element))
            builder.LeftOut.Add(SurroundingText.Around, element.TextContent);
        else
            WriteInside(element, prose);
        Flush();
    }

    private void WriteTable(IHtmlTableElement table, IReadOnlyList<TableCell> cells)
    {
        Flush();
        if (table.Caption?.TextContent is { } caption)
            builder.AddParagraph(HtmlTable.Squeezed(caption));
        builder.AddTable(cells);
        foreach (var hidden in table.QuerySelectorAll("*").Where(Tags.IsHidden))
            builder.LeftOut.Add(SurroundingText.Hidden, hidden.TextContent);
    }

    /// <summary>Adds text as a browser shows it: white space is one space, but the spaces that indent a Chinese paragraph are
    /// kept.</summary>
    private void Append(string text)
    {
        foreach (var c in text)
        {
            if (White.Contains(c))
            {
                if (_paragraph.Length > 0 && _paragraph[^1] is not (' ' or '\n'))
                    _paragraph.Append(' ');
            }
            else
            {
                _paragraph.Append(c);
            }
        }
    }

    private void EndLine()
    {
        TrimEnd();
        if (_paragraph.Length > 0)
            _paragraph.Append('\n');
    }

    private void TrimEnd()
    {
        while (_paragraph.Length > 0 && char.IsWhiteSpace(_paragraph[^1]) && _paragraph[^1] != '\n')
            _paragraph.Length--;
    }

    private void Flush()
    {
        while (_paragraph.Length > 0 && char.IsWhiteSpace(_paragraph[^1]))
            _paragraph.Length--;
        if (_paragraph.Length > 0)
            builder.AddParagraph(_paragraph.ToString());
        _paragraph.Clear();
    }
}
