using DocumentFormat.OpenXml.Packaging;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Collections;

/// <summary>Reads a workbook that is one report: the annex of a plan, with its title above.</summary>
internal static class SheetReport
{
    private const int MostRows = 2000;

    /// <summary>Writes a sheet: lines of one cell above and below as paragraphs, what stands between as a table.</summary>
    /// <returns>Whether it holds a table of figures.</returns>
    public static bool WriteInto(
        DocumentBuilder builder,
        WorksheetPart part,
        SheetXml parts,
        IReadOnlyList<string> strings,
        CellNumbers numbers
    )
    {
        var rows = SheetRows.Of(part, parts, strings, numbers, HiddenCells.Of(part, parts, builder.LeftOut)).Take(MostRows + 1).ToList();
        return WriteInto(builder, rows, SpansOf(part, parts));
    }

    /// <summary>The report that rows of a CSV are, with a line that is its title above its table; null where they are none.</summary>
    /// <param name="source">The file's name.</param>
    /// <param name="records">The rows.</param>
    public static ReportDocument? Of(string source, IEnumerable<IReadOnlyList<string>> records)
    {
        var rows = records.Take(MostRows + 1).Select((cells, i) => (Number: i + 1, Cells: cells)).ToList();
        var builder = new DocumentBuilder();
        return rows.Find(IsFilled) is { Cells: not null } first && !IsOfCells(first) && WriteInto(builder, rows, SpansOf(rows))
            ? builder.Build(source)
            : null;
    }

    private static bool WriteInto(
        DocumentBuilder builder,
        IReadOnlyList<(int Number, IReadOnlyList<string> Cells)> all,
        Dictionary<(int Row, int Column), (int Down, int Across)> spans
    )
    {
        var rows = all.Where(IsFilled).ToList();
        var first = rows.FindIndex(IsOfCells);
        if (first < 0 || rows.Count > MostRows)
            return false;
        var end = rows.FindLastIndex(IsOfCells) + 1;
        var places = rows[first..end].Select((row, i) => (row.Number, Place: i)).ToDictionary();
        var cells = rows[first..end].SelectMany(row => CellsOf(row.Number, row.Cells, spans, places)).ToList();
        if (!DataTables.IsData(cells))
            return false;
        foreach (var (_, line) in rows[..first])
            builder.AddParagraph(string.Concat(line).Trim());
        builder.AddTable(cells);
        foreach (var (_, line) in rows[end..])
            builder.AddParagraph(string.Concat(line).Trim());
        return true;
    }

    /// <summary>Tells everything that stands in a sheet.</summary>
    public static void Tell(
        Omissions left,
        string what,
        WorksheetPart part,
        SheetXml parts,
        IReadOnlyList<string> strings,
        CellNumbers numbers
    )
    {
        foreach (var (_, cells) in SheetRows.Of(part, parts, strings, numbers))
            left.Add(what, string.Join(' ', cells) + " ");
    }

    private static bool IsFilled((int Number, IReadOnlyList<string> Cells) row) =>
        row.Cells.Any(cell => !string.IsNullOrWhiteSpace(cell));

    private static bool IsOfCells((int Number, IReadOnlyList<string> Cells) row) =>
        row.Cells.Count(cell => !string.IsNullOrWhiteSpace(cell)) > 1;

    private static IEnumerable<TableCell> CellsOf(
        int number,
        IReadOnlyList<string> texts,
        Dictionary<(int Row, int Column), (int Down, int Across)> spans,
        Dictionary<int, int> places
    )
    {
        for (var column = 0; column < texts.Count; column++)
        {
            if (texts[column].Trim() is not { Length: > 0 } text)
                continue;
            var (down, across) = spans.GetValueOrDefault((number, column), (1, 1));
            var rows = Enumerable.Range(number, down).Count(places.ContainsKey);
            yield return new TableCell(places[number], column, Math.Max(1, rows), across, Html.HtmlTable.Squeezed(text));
        }
    }

    /// <summary>The merged cells of a header that was saved as CSV: a cell of its first line stands over the empty ones to its right
    /// below which the second line has cells.</summary>
    private static Dictionary<(int Row, int Column), (int Down, int Across)> SpansOf(
        List<(int Number, IReadOnlyList<string> Cells)> rows
    )
    {
        var spans = new Dictionary<(int Row, int Column), (int Down, int Across)>();
        var header = rows.FindIndex(IsOfCells);
        if (header < 0 || header + 1 >= rows.Count || rows[header + 1].Cells.Any(cell => DataTables.IsNumber(cell)))
            return spans;
        var (above, below) = (rows[header].Cells, rows[header + 1].Cells);
        for (var column = 0; column < above.Count; column++)
        {
            if (IsEmpty(above, column))
                continue;
            var (down, across) = (IsEmpty(below, column) ? 2 : 1, 1);
            while (down == 1 && IsEmpty(above, column + across) && !IsEmpty(below, column + across))
                across++;
            spans[(rows[header].Number, column)] = (down, across);
        }

        return spans;
    }

    private static bool IsEmpty(IReadOnlyList<string> cells, int column) =>
        column >= cells.Count || string.IsNullOrWhiteSpace(cells[column]);

    private static Dictionary<(int Row, int Column), (int Down, int Across)> SpansOf(
        WorksheetPart part,
        SheetXml parts
    )
    {
        var spans = new Dictionary<(int Row, int Column), (int Down, int Across)>();
        foreach (var merged in parts.Elements(part, "mergeCell").Select(xml => xml.GetAttribute("ref")))
            if (
                merged?.Split(':') is [var from, var to]
                && SheetRows.PlaceOf(from) is { } a
                && SheetRows.PlaceOf(to) is { } b
            )
                spans[a] = (Math.Clamp(b.Row - a.Row + 1, 1, MostRows), Math.Max(1, b.Column - a.Column + 1));
        return spans;
    }
}
