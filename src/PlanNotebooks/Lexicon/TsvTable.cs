using System.Reflection;

namespace PlanNotebooks.Lexicon;

/// <summary>A tab-separated table with a header line, read whole: how every word list of the library is kept.</summary>
/// <remarks>Lines that begin with <c>#</c> are comments; empty lines are passed over; cells are trimmed.</remarks>
internal sealed class TsvTable
{
    private readonly Dictionary<string, int> _columns;

    private TsvTable(string name, Dictionary<string, int> columns, List<TsvRow> rows)
    {
        Name = name;
        _columns = columns;
        Rows = rows;
    }

    /// <summary>The file's name, for messages.</summary>
    public string Name { get; }

    /// <summary>The rows below the header, in the order of the file.</summary>
    public IReadOnlyList<TsvRow> Rows { get; }

    /// <summary>Reads a table that is embedded in this library.</summary>
    public static TsvTable Embedded(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The table {name} is not embedded in the library.");
        using var reader = new StreamReader(stream);
        return Parse(name, reader.ReadToEnd());
    }

    /// <summary>Reads a table from text.</summary>
    /// <exception cref="FormatException">The text has no header line, or a row has more cells than the header.</exception>
    public static TsvTable Parse(string name, string text)
    {
        var rows = new List<TsvRow>();
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        var table = new TsvTable(name, columns, rows);
        var number = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            number++;
            if (line.IsWhiteSpace() || line[0] == '#') continue;
            var cells = line.ToString().TrimStart('\uFEFF').Split('\t', StringSplitOptions.TrimEntries);
            if (columns.Count == 0) table.ReadHeader(cells);
            else rows.Add(table.ReadRow(cells, number));
        }

        return columns.Count > 0 ? table : throw new FormatException($"{name}: no header line.");
    }

    /// <summary>The place of a column, or −1 where the table has none of that name.</summary>
    public int ColumnOf(string column) => _columns.GetValueOrDefault(column, -1);

    private void ReadHeader(string[] cells)
    {
        for (var i = 0; i < cells.Length; i++) _columns[cells[i]] = i;
    }

    private TsvRow ReadRow(string[] cells, int number) => cells.Length <= _columns.Count
        ? new TsvRow(this, number, cells)
        : throw new FormatException($"{Name}, line {number}: {cells.Length} cells, but the header names {_columns.Count}.");
}
