using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace PlanNotebooks.Formats.Collections;

/// <summary>Reads the rows of a sheet one after another.</summary>
internal static class SheetRows
{
    private const int MostColumns = 1000;

    /// <summary>The rows with their numbers, as the workbook counts them.</summary>
    /// <exception cref="PlanNotebooks.Reading.UnreadableReportException">The sheet nests deeper, or has a longer cell, than any
    /// workbook's.</exception>
    public static IEnumerable<(int Number, IReadOnlyList<string> Cells)> Of(
        WorksheetPart part,
        SheetXml parts,
        IReadOnlyList<string> strings,
        CellNumbers? numbers = null
    )
    {
        var number = 0;
        foreach (var row in parts.Elements(part, "row"))
        {
            number = NumberIn(row.GetAttribute("r")) ?? number + 1;
            yield return (number, CellsOf(row, parts, strings, numbers));
        }
    }

    private static List<string> CellsOf(XmlReader row, SheetXml parts, IReadOnlyList<string> strings, CellNumbers? numbers)
    {
        var (cells, place, depth) = (new List<string>(), 0, row.Depth);
        if (row.IsEmptyElement)
            return cells;
        while (parts.Next(row) && row.Depth > depth)
        {
            if (!SheetXml.IsAt(row, "c"))
                continue;
            var column = ColumnOf(row.GetAttribute("r")) ?? place;
            place = column + 1;
            var text = TextOf(row, parts, strings, numbers);
            while (cells.Count <= column && cells.Count < MostColumns)
                cells.Add("");
            if (column < cells.Count)
                cells[column] = text;
        }

        return cells;
    }

    private static string TextOf(XmlReader cell, SheetXml parts, IReadOnlyList<string> strings, CellNumbers? numbers)
    {
        var (type, style) = (cell.GetAttribute("t"), cell.GetAttribute("s"));
        var value = parts.TextIn(cell, type == "inlineStr" ? "t" : "v");
        if (type == "inlineStr")
            return EscapedText.Plain(value);
        if (type is null or "n")
            return numbers?.TextOf(value, NumberIn(style) ?? 0) ?? value;
        if (type != "s")
            return value;
        return NumberIn(value) is { } index && index < strings.Count ? strings[index] : "";
    }

    private static int? NumberIn(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The row of AB12, from 1, and its column, from 0; null where it names none.</summary>
    public static (int Row, int Column)? PlaceOf(string reference) =>
        ColumnOf(reference) is { } column
        && int.TryParse(reference.TrimStart([.. "ABCDEFGHIJKLMNOPQRSTUVWXYZ"]), CultureInfo.InvariantCulture, out var row)
            ? (row, column)
            : null;

    /// <summary>The column of AB12, from 0.</summary>
    private static int? ColumnOf(string? reference)
    {
        var column = 0;
        foreach (var c in reference ?? "")
        {
            if (!char.IsAsciiLetterUpper(c))
                break;
            column = (column * 26) + (c - 'A' + 1);
        }

        return column == 0 ? null : column - 1;
    }
}
