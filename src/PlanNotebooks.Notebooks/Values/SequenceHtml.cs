using System.Text;

namespace PlanNotebooks.Notebooks.Values;

/// <summary>A sequence's table as an HTML fragment.</summary>
internal static class SequenceHtml
{
    /// <summary>Tells MathJax, which Jupyter has, that a dollar sign in a cell is a dollar sign.</summary>
    private const string NoMath = "tex2jax_ignore mathjax_ignore";

    public static string Render(SequenceTable table)
    {
        var numeric = table.Columns.Select((_, column) => IsNumeric(table, column)).ToList();
        var html = new StringBuilder($"<div class=\"plan-table {NoMath}\"><table>\n<thead><tr>");
        for (var i = 0; i < table.Columns.Count; i++)
            AppendCell(html, "th scope=\"col\"", numeric[i], table.Columns[i]);
        html.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            html.Append("<tr>");
            for (var i = 0; i < row.Count; i++)
                AppendCell(html, "td", numeric[i], SequenceText.Cell(row[i]));
            html.Append("</tr>\n");
        }

        html.Append("</tbody>\n</table>");
        if (table.Left is { } left)
            html.Append("<p class=\"plan-rows\"><small>").Append(ValueFormatter.Encode(left)).Append("</small></p>");
        return html.Append("</div>").ToString();
    }

    private static void AppendCell(StringBuilder html, string tag, bool numeric, string text)
    {
        var name = tag.Split(' ')[0];
        html.Append('<')
            .Append(tag)
            .Append(numeric ? " class=\"num\">" : ">")
            .Append(ValueFormatter.Encode(text))
            .Append("</")
            .Append(name)
            .Append('>');
    }

    private static bool IsNumeric(SequenceTable table, int column)
    {
        var values = table.Rows.Select(row => row[column]).Where(value => value is not null).ToList();
        return values.Count > 0 && values.TrueForAll(IsNumber);
    }

    private static bool IsNumber(object? value) =>
        value is not Enum && Type.GetTypeCode(value?.GetType()) is >= TypeCode.SByte and <= TypeCode.Decimal;
}
