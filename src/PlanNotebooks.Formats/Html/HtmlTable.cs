using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Html;

/// <summary>The cells of an HTML table in its grid, merged cells once.</summary>
internal static class HtmlTable
{
    private const string Indents = "\u3000\u00A0";
    private const int MostRows = 2000;
    private const int MostColumns = 60;

    /// <summary>The cells; null where the table holds another one, or is larger than any table of figures.</summary>
    /// <param name="table">The table.</param>
    /// <param name="left">Takes the marks of footnotes.</param>
    public static IReadOnlyList<TableCell>? CellsOf(IHtmlTableElement table, Omissions? left = null)
    {
        if (table.QuerySelector("table") is not null)
            return null;
        var rows = table.QuerySelectorAll("tr").Where(row => !IsHidden(row, table)).ToList();
        var raised = new RaisedText(left ?? new Omissions());
        if (rows.Count > MostRows)
            return null;
        var cells = new List<TableCell>();
        var taken = new Dictionary<int, int>();
        for (var row = 0; row < rows.Count; row++)
        {
            var column = 0;
            foreach (var cell in rows[row].Children.OfType<IHtmlTableCellElement>().Where(cell => !Tags.IsHidden(cell)))
            {
                while (taken.GetValueOrDefault(column) > row)
                    column++;
                var (down, across) = (
                    Math.Clamp(cell.RowSpan, 1, rows.Count - row),
                    Math.Clamp(cell.ColumnSpan, 1, MostColumns)
                );
                if (column + across > MostColumns)
                    return null;
                cells.Add(new TableCell(row, column, down, across, TextOf(cell, raised)));
                for (var i = 0; i < across; i++)
                    taken[column++] = row + down;
            }
        }

        return cells;
    }

    /// <summary>Text in one line; the spaces that indent a row's name (其中) are kept as ideographic ones.</summary>
    public static string Squeezed(string text)
    {
        var line = new StringBuilder();
        var space = false;
        foreach (var c in text)
        {
            if (Indents.Contains(c) && line.ToString().AsSpan().Trim('\u3000').IsEmpty)
                line.Append('\u3000');
            else if (char.IsWhiteSpace(c))
                space = line.Length > 0;
            else
            {
                if (space && line[^1] != '\u3000')
                    line.Append(' ');
                line.Append(c);
                space = false;
            }
        }

        return string.IsNullOrWhiteSpace(line.ToString()) ? "" : line.ToString();
    }

    /// <summary>Whether a row is hidden, or the part of the table that it stands in.</summary>
    private static bool IsHidden(IElement row, IHtmlTableElement table) =>
        row.Ancestors().OfType<IElement>().TakeWhile(element => element != table).Prepend(row).Any(Tags.IsHidden);

    private static string TextOf(IElement cell, RaisedText raised)
    {
        var text = new StringBuilder();
        raised.Reset();
        Collect(cell, text, raised);
        return Squeezed(text.ToString());
    }

    private static void Collect(INode node, StringBuilder text, RaisedText raised)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText piece)
            {
                var from = text.Length;
                text.Append(piece.Data);
                raised.Part(text, from);
            }
            else if (child is IElement element)
            {
                if (!Tags.IsSilent(element))
                    Collect(element, text, raised);
                else if (Tags.StandsBetween(element))
                    raised.Close(text);
            }
        }
    }

    /// <summary>What an element holds: lines and blocks within a cell are parted, since 35 above 36 is no 3536.</summary>
    private static void Collect(IElement element, StringBuilder text, RaisedText raised)
    {
        if (Position.IsRaised(element))
        {
            raised.AppendRaised(text, element.TextContent);
        }
        else if (Position.IsLowered(element))
        {
            raised.AppendLowered(text, element.TextContent);
        }
        else if (Formula.Sign(element) is { } sign)
        {
            foreach (var (i, part) in element.Children.Index())
            {
                text.Append(i == 0 ? "" : sign);
                Collect(part, text, raised);
            }

            raised.Close(text);
        }
        else
        {
            var parts = element.LocalName == "br" || Tags.IsBlock(element);
            if (parts)
                text.Append(' ');
            Collect((INode)element, text, raised);
            if (parts)
                text.Append(' ');
        }
    }
}
