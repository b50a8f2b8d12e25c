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
    private readonly RaisedText _raised = new(builder.LeftOut);

    /// <summary>Whether line breaks and tabs of the text are shown as such.</summary>
    private bool _keepsLines;

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
            Tell(element);
    }

    private void Tell(IElement element)
    {
        builder.LeftOut.Add(KindOf(element), Tags.TextOf(element));
        if (Tags.StandsBetween(element))
            _raised.Close(_paragraph);
    }

    private static string KindOf(IElement element)
    {
        if (Tags.IsHidden(element))
            return SurroundingText.Hidden;
        return Tags.IsStruck(element) ? SurroundingText.Struck : SurroundingText.Around;
    }

    private void Write(IElement element, Prose prose)
    {
        if (element.LocalName == "br")
        {
            EndLine();
            return;
        }

        if (element is IHtmlTableElement table && HtmlTable.CellsOf(table) is { } cells && DataTables.IsData(cells))
            WriteTable(table);
        else if (Tags.IsBlock(element))
            WriteBlock(element, prose);
        else if (Position.IsRaised(element))
            _raised.AppendRaised(_paragraph, element.TextContent);
        else if (Position.IsLowered(element))
            _raised.AppendLowered(_paragraph, element.TextContent);
        else if (Formula.Sign(element) is { } sign)
            WriteParts(element, sign, prose);
        else
            WriteInside(element, prose);
    }

    /// <summary>The parts of a fraction or a power, with a sign between them.</summary>
    private void WriteParts(IElement formula, string sign, Prose prose)
    {
        foreach (var (i, part) in formula.Children.Index())
        {
            if (i > 0)
                _paragraph.Append(sign);
            WriteShown(part, prose);
        }

        _raised.Close(_paragraph);
    }

    private void WriteBlock(IElement element, Prose prose)
    {
        var keeps = _keepsLines;
        _keepsLines = keeps || Tags.KeepsLines(element);
        Flush();
        if (prose.IsLinkList(element) || prose.IsOneOfLinks(element))
            builder.LeftOut.Add(SurroundingText.Around, Tags.TextOf(element));
        else
            WriteInside(element, prose);
        Flush();
        _keepsLines = keeps;
    }

    private void WriteTable(IHtmlTableElement table)
    {
        Flush();
        if (table.Caption?.TextContent is { } caption)
            builder.AddParagraph(HtmlTable.Squeezed(caption));
        builder.AddTable(HtmlTable.CellsOf(table, builder.LeftOut)!);
        TellSilent(table);
    }

    /// <summary>Tells what a table of figures holds and does not show.</summary>
    private void TellSilent(IElement element)
    {
        foreach (var child in element.Children)
        {
            if (!Tags.IsSilent(child))
                TellSilent(child);
            else if (Tags.HoldsText(child))
                Tell(child);
        }
    }

    /// <summary>Adds text as a browser shows it: white space is one space, but the spaces that indent a Chinese paragraph are
    /// kept.</summary>
    private void Append(string text)
    {
        var from = _paragraph.Length;
        foreach (var c in text)
        {
            if (_keepsLines && c is ('\n' or '\t'))
                AppendShown(c);
            else if (White.Contains(c))
            {
                if (_paragraph.Length > 0 && _paragraph[^1] is not (' ' or '\n'))
                    _paragraph.Append(' ');
            }
            else
            {
                _paragraph.Append(c);
            }
        }

        if (from <= _paragraph.Length)
            _raised.Part(_paragraph, from);
    }

    private void AppendShown(char c)
    {
        if (c == '\n')
            EndLine();
        else
            _paragraph.Append(c);
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
        builder.AddParagraph(_paragraph.ToString().TrimEnd());
        _paragraph.Clear();
        _raised.Reset();
    }
}
