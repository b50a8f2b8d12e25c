using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Collections;

/// <summary>Reads the rows of a sheet one after another.</summary>
internal static class SheetRows
{
    /// <summary>What a workbook says of cells that no spreadsheet has computed.</summary>
    public const string Uncomputed =
        "formulas whose values the workbook does not hold; open it in a spreadsheet and save it again";

    /// <summary>What is said of a cell in another one's place, or far to the right of any table.</summary>
    private const string Displaced = "cells beyond the columns of any table, or twice in one place";

    /// <summary>What is said of cells whose format shows nothing of them, such as <c>;;;</c>.</summary>
    private const string Unshown = "cells whose format shows nothing of them";

    private const int MostColumns = 1000;

    /// <summary>The rows with their numbers, as the workbook counts them.</summary>
    /// <param name="part">The sheet.</param>
    /// <param name="parts">Reads its XML.</param>
    /// <param name="strings">The texts that cells share.</param>
    /// <param name="numbers">How numbers are shown.</param>
    /// <param name="hidden">Takes what the sheet, and what its cells, do not show; null where it is read all the same.</param>
    /// <exception cref="PlanNotebooks.Reading.UnreadableReportException">The sheet nests deeper, or has a longer cell, than any
    /// workbook's.</exception>
    public static IEnumerable<(int Number, IReadOnlyList<string> Cells)> Of(
        WorksheetPart part,
        SheetXml parts,
        IReadOnlyList<string> strings,
        CellNumbers numbers,
        HiddenCells? hidden = null
    )
    {
        var number = 0;
        numbers = numbers.On(part, parts);
        foreach (var row in parts.Elements(part, "row"))
        {
            number = NumberIn(row.GetAttribute("r")) ?? number + 1;
            var isHidden = HiddenCells.IsMarked(row);
            var cells = CellsOf(row, parts, strings, numbers, hidden?.Left);
            var shown = hidden is null ? cells : hidden.Without(cells, isHidden);
            if (hidden is null || !isHidden)
                yield return (number, shown);
        }
    }

    private static List<string> CellsOf(
        XmlReader row,
        SheetXml parts,
        IReadOnlyList<string> strings,
        CellNumbers numbers,
        Omissions? left
    )
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
            var text = TextOf(row, parts, strings, numbers, left);
            while (cells.Count <= column && cells.Count < MostColumns)
                cells.Add("");
            if (column < cells.Count && cells[column].Length == 0)
                cells[column] = text;
            else
                left?.Add(Displaced, text + " ");
        }

        return cells;
    }

    private static string TextOf(
        XmlReader cell,
        SheetXml parts,
        IReadOnlyList<string> strings,
        CellNumbers numbers,
        Omissions? left
    )
    {
        var (type, style) = (cell.GetAttribute("t"), NumberIn(cell.GetAttribute("s")) ?? 0);
        var value = parts.TextIn(cell, type == "inlineStr" ? "t" : "v", left);
        if (value.Length == 0 && parts.HasFormula)
            left?.Add(Uncomputed, "");
        var isNumber = type is null or "n";
        var text = isNumber ? numbers.TextOf(value, style) : Words(type!, value, strings);
        if (numbers.Hides(isNumber ? value : null, style))
            return Hidden(text, Unshown, left);
        return numbers.AreWhite(style) ? Hidden(text, Omissions.WhiteOnWhite, left) : text;
    }

    /// <summary>What is read of a text that is not shown: nothing, where that can be told.</summary>
    private static string Hidden(string text, string what, Omissions? left)
    {
        if (left is null || text.Length == 0)
            return text;
        left.Add(what, text + " ");
        return "";
    }

    private static string Words(string type, string value, IReadOnlyList<string> strings) =>
        type switch
        {
            "s" => NumberIn(value) is { } index && index < strings.Count ? strings[index] : "",
            "inlineStr" => EscapedText.Plain(value),
            "b" => value == "1" ? "TRUE" : "FALSE",
            "d" => CellDates.TextOf(value),
            _ => value,
        };

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
