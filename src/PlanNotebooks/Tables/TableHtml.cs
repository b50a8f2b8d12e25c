using System.Text;
using PlanNotebooks.Display;

namespace PlanNotebooks.Tables;

/// <summary>A table as an HTML fragment: plain elements first, and styles that a viewer may strip.</summary>
internal static class TableHtml
{
    private const string Left = " style=\"text-align:left;vertical-align:top\"";
    private const string Right = " class=\"num\" align=\"right\" style=\"text-align:right;vertical-align:top;white-space:nowrap\"";
    private const string Row = "<tr style=\"border-bottom:1px solid #d0d7de\">";

    public static string Write(Table table)
    {
        var html = new StringBuilder("<div class=\"plan-table\" style=\"overflow-x:auto\">");
        html.Append("<table cellpadding=\"5\" style=\"border-collapse:collapse;font-variant-numeric:tabular-nums\">");
        if (table.Title is not null)
            html.Append("<caption style=\"text-align:left;font-weight:600\">").Append(Markup.Escape(table.Title)).Append("</caption>");
        AppendHead(html, table);
        AppendBody(html, table);
        html.Append("</table>");
        AppendLine(html, "plan-rows", RowCountLine.For(table));
        AppendLine(html, "plan-note", table.Note);
        return html.Append("</div>").ToString();
    }

    private static void AppendHead(StringBuilder html, Table table)
    {
        html.Append("<thead>" + Row);
        foreach (var column in table.ShownColumns)
        {
            html.Append("<th scope=\"col\"").Append(Side(table, column)).Append('>')
                .Append(Markup.Escape(table.Columns[column].Heading)).Append("</th>");
        }
        html.Append("</tr></thead>");
    }

    private static void AppendBody(StringBuilder html, Table table)
    {
        html.Append("<tbody>");
        for (var row = 0; row < RowCountLine.Shown(table); row++)
        {
            html.Append(Row);
            foreach (var column in table.ShownColumns)
                AppendCell(html, table, row, column);
            html.Append("</tr>\n");
        }
        html.Append("</tbody>");
    }

    private static void AppendCell(StringBuilder html, Table table, int row, int column)
    {
        html.Append("<td").Append(Side(table, column)).Append('>');
        var text = Markup.Escape(table.CellText(row, column));
        if (table.CellTip(row, column) is { Length: > 0 } tip && text.Length > 0)
        {
            html.Append("<span class=\"plan-tip\" style=\"text-decoration:underline dotted;text-underline-offset:3px\" title=\"")
                .Append(Markup.Escape(tip)).Append("\">").Append(text).Append("</span>");
        }
        else
        {
            html.Append(text);
        }
        html.Append("</td>");
    }

    private static void AppendLine(StringBuilder html, string name, string? line)
    {
        if (line is not null)
            html.Append("<p class=\"").Append(name).Append("\"><small>").Append(Markup.Escape(line)).Append("</small></p>");
    }

    private static string Side(Table table, int column) => table.Columns[column].Alignment == Alignment.Right ? Right : Left;
}
