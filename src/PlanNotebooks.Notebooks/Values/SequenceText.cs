using System.Text;

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

    private static int Width(string text) => text.EnumerateRunes().Sum(rune => IsWide(rune.Value) ? 2 : 1);

    private static bool IsWide(int scalar) =>
        scalar
            is (>= 0x1100 and <= 0x115F)
                or (>= 0x2E80 and <= 0xA4CF)
                or (>= 0xAC00 and <= 0xD7A3)
                or (>= 0xF900 and <= 0xFAFF)
                or (>= 0xFE30 and <= 0xFE6F)
                or (>= 0xFF00 and <= 0xFF60)
                or (>= 0xFFE0 and <= 0xFFE6)
                or >= 0x1F300;
}
