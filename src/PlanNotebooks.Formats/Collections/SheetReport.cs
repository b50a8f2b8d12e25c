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
        var rows = SheetRows
            .Of(part, parts, strings, numbers)
            .Take(MostRows + 1)
            .Where(row => row.Cells.Any(cell => !string.IsNullOrWhiteSpace(cell)))
            .ToList();
        var first = rows.FindIndex(IsOfCells);
        if (first < 0 || rows.Count > MostRows)
            return false;
        var end = rows.FindLastIndex(IsOfCells) + 1;
        var spans = SpansOf(part, parts);
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

    /// <summary>Everything that stands in a sheet.</summary>
    public static string TextOf(WorksheetPart part, SheetXml parts, IReadOnlyList<string> strings, CellNumbers numbers) =>
        string.Join(' ', SheetRows.Of(part, parts, strings, numbers).Take(MostRows).SelectMany(row => row.Cells));

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
