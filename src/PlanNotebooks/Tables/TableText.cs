using System.Text;
using PlanNotebooks.Display;

namespace PlanNotebooks.Tables;

/// <summary>A table for a console of fixed width characters.</summary>
internal static class TableText
{
    private const int WidestCell = 60;

    public static string Write(Table table)
    {
        var lines = Cells(table);
        var widths = table.ShownColumns.Select((_, i) => lines.Max(line => EastAsianWidth.Of(line[i]))).ToArray();
        var text = new StringBuilder();
        AppendLine(text, table.Title);
        AppendRow(text, table, lines[0], widths);
        AppendLine(text, string.Join("  ", widths.Select(width => new string('─', width))));
        foreach (var line in lines.Skip(1))
            AppendRow(text, table, line, widths);
        AppendLine(text, RowCountLine.For(table));
        AppendLine(text, table.Note);
        return text.ToString().TrimEnd('\n');
    }

    private static List<string[]> Cells(Table table)
    {
        var lines = new List<string[]> { table.ShownColumns.Select(i => OneLine(table.Columns[i].Heading)).ToArray() };
        for (var row = 0; row < RowCountLine.Shown(table); row++)
            lines.Add([.. table.ShownColumns.Select(column => OneLine(table.CellText(row, column)))]);
        return lines;
    }

    private static void AppendRow(StringBuilder text, Table table, string[] cells, int[] widths)
    {
        var line = new StringBuilder();
        for (var i = 0; i < cells.Length; i++)
        {
            var space = new string(' ', widths[i] - EastAsianWidth.Of(cells[i]));
            var right = table.Columns[table.ShownColumns[i]].Alignment == Alignment.Right;
            line.Append(i > 0 ? "  " : "").Append(right ? space + cells[i] : cells[i] + space);
        }
        AppendLine(text, line.ToString().TrimEnd());
    }

    private static void AppendLine(StringBuilder text, string? line)
    {
        if (line is not null)
            text.Append(line).Append('\n');
    }

    /// <summary>The cell on one line, and no wider than a reader's eye: what is cut off is marked by an ellipsis.</summary>
    private static string OneLine(string cell)
    {
        var line = new StringBuilder();
        var width = 0;
        foreach (var rune in cell.EnumerateRunes())
        {
            width += EastAsianWidth.Of(rune);
            if (width >= WidestCell)
                return line.Append('…').ToString();
            line.Append(Rune.IsControl(rune) ? " " : rune.ToString());
        }
        return line.ToString();
    }
}
