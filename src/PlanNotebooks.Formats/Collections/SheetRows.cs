using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace PlanNotebooks.Formats.Collections;

/// <summary>Reads the rows of a sheet one after another.</summary>
internal static class SheetRows
{
    private const int MostColumns = 1000;

    /// <summary>The rows with their numbers, as the workbook counts them.</summary>
    public static IEnumerable<(int Number, IReadOnlyList<string> Cells)> Of(
        WorksheetPart part,
        IReadOnlyList<string> strings,
        CellNumbers? numbers = null
    )
    {
        using var reader = OpenXmlReader.Create(part);
        var number = 0;
        while (reader.Read())
        {
            if (
                reader.ElementType != typeof(Row)
                || !reader.IsStartElement
                || reader.LoadCurrentElement() is not Row row
            )
                continue;
            number = row.RowIndex is { } index ? (int)index.Value : number + 1;
            yield return (number, CellsOf(row, strings, numbers));
        }
    }

    private static List<string> CellsOf(Row row, IReadOnlyList<string> strings, CellNumbers? numbers)
    {
        var cells = new List<string>();
        foreach (var cell in row.Elements<Cell>())
        {
            var column = ColumnOf(cell.CellReference?.Value) ?? cells.Count;
            while (cells.Count <= column && cells.Count < MostColumns)
                cells.Add("");
            if (column < cells.Count)
                cells[column] = TextOf(cell, strings, numbers);
        }

        return cells;
    }

    private static string TextOf(Cell cell, IReadOnlyList<string> strings, CellNumbers? numbers)
    {
        if (cell.InlineString is { } inline)
            return EscapedText.Plain(inline.InnerText);
        var value = cell.CellValue?.Text ?? "";
        if (cell.DataType is null || cell.DataType.Value == CellValues.Number)
            return numbers?.TextOf(value, (int)(cell.StyleIndex?.Value ?? 0)) ?? value;
        if (cell.DataType.Value != CellValues.SharedString)
            return value;
        return
            int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < strings.Count
            ? strings[index]
            : "";
    }

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
