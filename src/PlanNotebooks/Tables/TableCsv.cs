using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Tables;

/// <summary>A table as CSV after RFC 4180, of which no spreadsheet runs a cell.</summary>
internal static class TableCsv
{
    private const string LineEnd = "\r\n";
    private const char Guard = '\'';

    /// <summary>What OWASP names: a spreadsheet set to Chinese or Japanese runs the wide forms too.</summary>
    private static readonly System.Buffers.SearchValues<char> FormulaStarts = System.Buffers.SearchValues.Create(
        "=+-@\t\r\n＝＋－＠"
    );
    private static readonly System.Buffers.SearchValues<char> Quoted = System.Buffers.SearchValues.Create(",\"\r\n");

    public static void WriteNames(Table table, TextWriter writer) =>
        WriteLine(writer, table.Columns.Select(column => column.Name));

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

    /// <summary>
    /// The text with an apostrophe before it where a spreadsheet would run it. One that begins with apostrophes and would then be run
    /// gets one
    /// more, so that taking one away always gives the text back.
    /// </summary>
    private static string Guarded(string text)
    {
        var start = text.AsSpan().TrimStart(Guard);
        return start.First(1).ContainsAny(FormulaStarts) ? Guard + text : text;
    }
}
