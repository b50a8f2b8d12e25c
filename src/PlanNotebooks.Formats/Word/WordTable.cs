using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using PlanNotebooks.Formats.Html;

namespace PlanNotebooks.Formats.Word;

/// <summary>The cells of a Word table in its grid, merged cells once.</summary>
internal static class WordTable
{
    private const int MostRows = 2000;
    private const int MostColumns = 60;

    /// <summary>The cells; null where the table holds another one, is larger than any table of figures, or has cells whose place in it
    /// is not known, or words in no paragraph.</summary>
    /// <param name="table">The table.</param>
    /// <param name="textOf">The text of a cell.</param>
    /// <param name="covered">Takes the text of cells that others are drawn over.</param>
    public static List<Reading.TableCell>? CellsOf(Table table, Func<TableCell, string> textOf, Action<string> covered)
    {
        var rows = table.Descendants<TableRow>().ToList();
        if (rows.Count > MostRows || table.Descendants<Table>().Any() || table.Descendants().Any(IsOther))
            return null;
        var cells = new List<Reading.TableCell>();
        var open = new Dictionary<int, int>();
        for (var row = 0; row < rows.Count; row++)
        {
            var column = CountOf(rows[row].TableRowProperties?.GetFirstChild<GridBefore>()?.Val, otherwise: 0);
            foreach (var cell in rows[row].Descendants<TableCell>())
            {
                var across = Math.Max(1, CountOf(cell.TableCellProperties?.GridSpan?.Val, otherwise: 1));
                if (column + across > MostColumns)
                    return null;
                if (!GoesOnAcross(cell, row, column, across, cells, textOf))
                    Place(cell, row, column, across, cells, open, textOf, covered);
                column += across;
            }
        }

        return cells;
    }

    /// <summary>Whether an element holds words beside the paragraphs of the cells that the SDK has a class for.</summary>
    private static bool IsOther(OpenXmlElement element) =>
        element is AltChunk or OpenXmlUnknownElement { LocalName: "tc" or "p" or "oMathPara" } or { LocalName: "r", Parent: TableCell };

    /// <summary>Whether an element is a cell, also within a tag that the SDK has no class for, where a cell has none either.</summary>
    public static bool IsCell(OpenXmlElement element) => element is TableCell or OpenXmlUnknownElement { LocalName: "tc" };

    /// <summary>A number of columns; what is no number counts as not said, as Word takes it.</summary>
    private static int CountOf(Int32Value? said, int otherwise) =>
        int.TryParse(said?.InnerText, CultureInfo.InvariantCulture, out var count)
            ? Math.Clamp(count, 0, MostColumns)
            : otherwise;

    /// <summary>Whether a cell is one with that to its left, as Word of before 2000 marks it.</summary>
    private static bool GoesOnAcross(
        TableCell cell,
        int row,
        int column,
        int across,
        List<Reading.TableCell> cells,
        Func<TableCell, string> textOf
    )
    {
        if (cell.TableCellProperties?.HorizontalMerge is not { } merge || merge.Val?.InnerText == "restart")
            return false;
        var left = cells.FindLastIndex(one => (one.Row, one.Column + one.ColumnSpan) == (row, column));
        if (left < 0)
            return false;
        cells[left] = cells[left] with
        {
            ColumnSpan = cells[left].ColumnSpan + across,
            Text = HtmlTable.Squeezed($"{cells[left].Text} {textOf(cell)}"),
        };
        return true;
    }

    private static void Place(
        TableCell cell,
        int row,
        int column,
        int across,
        List<Reading.TableCell> cells,
        Dictionary<int, int> open,
        Func<TableCell, string> textOf,
        Action<string> covered
    )
    {
        var merge = cell.TableCellProperties?.VerticalMerge;
        var goesOn = merge is not null && merge.Val?.InnerText != "restart";
        if (goesOn && open.TryGetValue(column, out var above) && cells[above].Row + cells[above].RowSpan == row)
        {
            cells[above] = cells[above] with { RowSpan = cells[above].RowSpan + 1 };
            if (Words.In(cell) is { Length: > 0 } text)
                covered(text);
            return;
        }

        open[column] = cells.Count;
        cells.Add(new Reading.TableCell(row, column, 1, across, HtmlTable.Squeezed(textOf(cell))));
    }
}
