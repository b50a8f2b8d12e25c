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

    /// <summary>Reads a table that is embedded in a library.</summary>
    /// <param name="name">The file's name.</param>
    /// <param name="library">The library; null for this one.</param>
    public static TsvTable Embedded(string name, Assembly? library = null)
    {
        using var stream =
            (library ?? Assembly.GetExecutingAssembly()).GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The table {name} is not embedded in the library.");
        using var reader = new StreamReader(stream);
        return Parse(name, reader.ReadToEnd());
    }

    /// <summary>The names of the columns, in the order of the header.</summary>
    public IReadOnlyCollection<string> Columns => _columns.Keys;

    /// <summary>The same table with only one of its rows.</summary>
    internal TsvTable Only(TsvRow row) => new(Name, _columns, [row]);

    /// <summary>Reads a table from text.</summary>
    /// <param name="name">The file's name, for messages.</param>
    /// <param name="text">The table.</param>
    /// <param name="faults">Takes the rows that have more cells than the header; where it is null, the first such row throws.</param>
    /// <exception cref="FormatException">The text has no header line, or a row has more cells than the header and
    /// <paramref name="faults"/> is null.</exception>
    public static TsvTable Parse(string name, string text, ICollection<TsvFault>? faults = null)
    {
        var rows = new List<TsvRow>();
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        var table = new TsvTable(name, columns, rows);
        var number = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            number++;
            if (line.IsWhiteSpace() || line[0] == '#')
                continue;
            var cells = line.ToString().TrimStart('\uFEFF').Split('\t', StringSplitOptions.TrimEntries);
            for (var i = 0; i < cells.Length; i++)
                cells[i] = Unquoted(cells[i]);
            if (columns.Count == 0)
                table.ReadHeader(cells);
            else if (cells.Length <= columns.Count)
                rows.Add(new TsvRow(table, number, cells));
            else
                Fail(name, new TsvFault(number, $"{cells.Length} cells, but the header names {columns.Count}"), faults);
        }

        return columns.Count > 0 ? table : throw new FormatException($"{name}: no header line.");
    }

    /// <summary>The place of a column, or −1 where the table has none of that name.</summary>
    public int ColumnOf(string column) => _columns.GetValueOrDefault(column, -1);

    /// <summary>The cell without the double quotes that spreadsheets put around a cell with a comma or a quote in it.</summary>
    private static string Unquoted(string cell) =>
        cell is ['"', .., '"']
            ? cell[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal)
            : cell;

    private void ReadHeader(string[] cells)
    {
        for (var i = 0; i < cells.Length; i++)
            _columns[cells[i]] = i;
    }

    private static void Fail(string name, TsvFault fault, ICollection<TsvFault>? faults)
    {
        if (faults is null)
            throw new FormatException($"{name}, line {fault.Line}: {fault.Reason}.");
        faults.Add(fault);
    }
}
