namespace PlanNotebooks.Tables;

/// <summary>A table as CSV after RFC 4180, of which no spreadsheet runs a cell.</summary>
internal static class TableCsv
{
    private const string LineEnd = "\r\n";
    private static readonly System.Buffers.SearchValues<char> Quoted = System.Buffers.SearchValues.Create(",\"\r\n");

    public static void WriteNames(Table table, TextWriter writer) => WriteLine(writer, table.Columns.Select(column => column.Name));

    public static void WriteRows(Table table, TextWriter writer)
    {
        for (var row = 0; row < table.RowCount; row++)
            WriteLine(writer, Enumerable.Range(0, table.Columns.Count).Select(column => table[row, column]));
    }

    private static void WriteLine(TextWriter writer, IEnumerable<object?> cells)
    {
        var first = true;
        foreach (var cell in cells)
        {
            writer.Write(first ? "" : ",");
            writer.Write(Field(cell));
            first = false;
        }
        writer.Write(LineEnd);
    }

    private static string Field(object? cell)
    {
        var text = cell is string words ? Guarded(words) : CellValue.ForMachines(cell);
        return text.AsSpan().ContainsAny(Quoted) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }

    private static string Guarded(string text)
        => text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? "'" + text : text;
}
