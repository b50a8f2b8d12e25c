using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Html;

/// <summary>The cells of an HTML table in its grid, merged cells once.</summary>
internal static class HtmlTable
{
    private const int MostRows = 2000;
    private const int MostColumns = 60;

    /// <summary>The cells; null where the table holds another one, or is larger than any table of figures.</summary>
    public static IReadOnlyList<TableCell>? CellsOf(IHtmlTableElement table)
    {
        if (table.QuerySelector("table") is not null)
            return null;
        var rows = table.QuerySelectorAll("tr").ToList();
        if (rows.Count > MostRows)
            return null;
        var cells = new List<TableCell>();
        var taken = new Dictionary<int, int>();
        for (var row = 0; row < rows.Count; row++)
        {
            var column = 0;
            foreach (var cell in rows[row].Children.OfType<IHtmlTableCellElement>())
            {
                while (taken.GetValueOrDefault(column) > row)
                    column++;
                var (down, across) = (
                    Math.Clamp(cell.RowSpan, 1, rows.Count - row),
                    Math.Clamp(cell.ColumnSpan, 1, MostColumns)
                );
                if (column + across > MostColumns)
                    return null;
                cells.Add(new TableCell(row, column, down, across, TextOf(cell)));
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
            if (c is '\u3000' or '\u00A0' && line.ToString().AsSpan().Trim('\u3000').IsEmpty)
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

    private static string TextOf(IElement cell)
    {
        var text = new StringBuilder();
        Collect(cell, text);
        return Squeezed(text.ToString());
    }

    private static void Collect(INode node, StringBuilder text)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText piece)
                text.Append(piece.Data);
            else if (child is IElement element && !Tags.IsSilent(element))
                Collect(element, text);
        }
    }
}
