using System.Text;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Notebooks.Values;

/// <summary>A sequence's table as text, with columns that line up where a Chinese character is two columns wide.</summary>
internal static class SequenceText
{
    private const string Gap = "  ";

    public static string Render(SequenceTable table)
    {
        var lines = new List<IReadOnlyList<string>> { table.Columns };
        lines.AddRange(table.Rows.Select(row => row.Select(Cell).ToList()));
        var widths = table.Columns.Select((_, i) => lines.Max(line => Width(line[i]))).ToList();
        var text = string.Join('\n', lines.Select(line => Line(line, widths)));
        return table.Left is { } left ? $"{text}\n({left})" : text;
    }

    /// <summary>A cell's text in one line; an inner sequence as its items.</summary>
    public static string Cell(object? value) => CellText.Of(value);

    private static string Line(IReadOnlyList<string> cells, IReadOnlyList<int> widths)
    {
        var line = new StringBuilder();
        for (var i = 0; i < cells.Count; i++)
            line.Append(cells[i]).Append(' ', widths[i] - Width(cells[i])).Append(Gap);
        return line.ToString().TrimEnd();
    }

    private static int Width(string text) => EastAsianWidth.Of(text);
}
