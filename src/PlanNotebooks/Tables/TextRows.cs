using System.Text;

namespace PlanNotebooks.Tables;

/// <summary>The rows of a table as cells of plain text, each on one line, and how wide the widest of each column is.</summary>
/// <param name="like">A table of the same columns.</param>
/// <param name="columns">The columns that are kept, by their places in the table.</param>
internal sealed class TextRows(Table like, IReadOnlyList<int> columns)
{
    private const int WidestCell = 60;
    private const string Gap = "  ";
    private readonly int[] _widths = [.. columns.Select(column => EastAsianWidth.Of(OneLine(like.Columns[column].Heading)))];

    /// <summary>The heading and the rule below it.</summary>
    /// <param name="shown">The columns that are shown of those that are kept.</param>
    public string Heading(IReadOnlyCollection<int> shown) =>
        Line([.. columns.Select(column => OneLine(like.Columns[column].Heading))], shown)
        + '\n'
        + string.Join(Gap, Places(shown).Select(i => new string('─', _widths[i])));

    /// <summary>The cells of a row; the columns become as wide as they are.</summary>
    public string[] Add(Table table, int row)
    {
        var cells = new string[_widths.Length];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = OneLine(table.CellText(row, columns[i]));
            _widths[i] = Math.Max(_widths[i], EastAsianWidth.Of(cells[i]));
        }

        return cells;
    }

    /// <summary>The line of a row, each cell as wide as its column.</summary>
    /// <param name="cells">The cells, of all columns that are kept.</param>
    /// <param name="shown">The columns that are shown of them.</param>
    public string Line(string[] cells, IReadOnlyCollection<int> shown)
    {
        var line = new StringBuilder();
        foreach (var i in Places(shown))
        {
            var space = _widths[i] - EastAsianWidth.Of(cells[i]);
            line.Append(line.Length > 0 ? Gap : "");
            if (like.Columns[columns[i]].Alignment == Alignment.Right)
                line.Append(' ', space).Append(cells[i]);
            else
                line.Append(cells[i]).Append(' ', space);
        }

        return line.ToString().TrimEnd();
    }

    private IEnumerable<int> Places(IReadOnlyCollection<int> shown) =>
        Enumerable.Range(0, columns.Count).Where(i => shown.Contains(columns[i]));

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
