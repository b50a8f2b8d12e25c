using System.Text;

namespace PlanNotebooks.Tables;

/// <summary>A table for a console of fixed width characters.</summary>
internal static class TableText
{
    public static string Write(Table table)
    {
        var rows = new TextRows(table, table.ShownColumns);
        var cells = Enumerable.Range(0, RowCountLine.Shown(table)).Select(row => rows.Add(table, row)).ToList();
        var text = new StringBuilder();
        AppendLine(text, table.Title);
        AppendLine(text, rows.Heading(table.ShownColumns));
        foreach (var row in cells)
            AppendLine(text, rows.Line(row, table.ShownColumns));
        AppendLine(text, RowCountLine.For(table));
        AppendLine(text, table.Note);
        return text.ToString().TrimEnd('\n');
    }

    private static void AppendLine(StringBuilder text, string? line)
    {
        if (line is not null)
            text.Append(line).Append('\n');
    }
}
