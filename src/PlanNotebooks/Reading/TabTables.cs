namespace PlanNotebooks.Reading;

/// <summary>Finds tables of figures in a text file: lines that follow each other, with tabs between the cells.</summary>
internal static class TabTables
{
    private const int FewestRows = 3;
    private const int FewestTabs = 2;
    private const int MostColumns = 60;

    /// <summary>The tables, in the order of the text.</summary>
    public static IReadOnlyList<DocumentTable> Find(string text)
    {
        if (!text.Contains('\t', StringComparison.Ordinal))
            return [];
        var tables = new List<DocumentTable>();
        var lines = new List<(int Start, int End)>();
        for (var start = 0; start <= text.Length;)
        {
            var length = text.AsSpan(start).IndexOf('\n');
            var end = length < 0 ? text.Length : start + length;
            if (IsRow(text.AsSpan(start, end - start)))
                lines.Add((start, end));
            else
                AddTable(text, lines, tables);
            start = end + 1;
        }

        AddTable(text, lines, tables);
        return tables;
    }

    private static bool IsRow(ReadOnlySpan<char> line) =>
        line.Count('\t') is >= FewestTabs and < MostColumns && !line.IsWhiteSpace();

    private static void AddTable(string text, List<(int Start, int End)> lines, List<DocumentTable> tables)
    {
        if (lines.Count >= FewestRows)
        {
            var cells = lines.SelectMany((line, row) => CellsOf(text, line.Start, line.End, row)).ToList();
            if (
                DataTables.IsData(
                    cells.ConvertAll(cell => new TableCell(cell.Row, cell.Column, 1, 1, text[cell.Start..cell.End]))
                )
            )
                tables.Add(new DocumentTable(lines[0].Start, lines[^1].End, cells));
        }

        lines.Clear();
    }

    private static IEnumerable<DocumentCell> CellsOf(string text, int start, int end, int row)
    {
        var column = 0;
        for (var from = start; from <= end; column++)
        {
            var tab = text.IndexOf('\t', from, end - from);
            var to = tab < 0 ? end : tab;
            yield return new DocumentCell(row, column, 1, 1, from, from + text.AsSpan(from, to - from).TrimEnd().Length);
            from = to + 1;
        }
    }
}
