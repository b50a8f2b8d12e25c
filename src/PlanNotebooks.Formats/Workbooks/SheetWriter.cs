using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Table = PlanNotebooks.Tables.Table;

namespace PlanNotebooks.Formats.Workbooks;

/// <summary>Writes one sheet, row by row: a frozen heading with filters, typed cells, widths that fit, links.</summary>
internal sealed class SheetWriter(SheetPart part, NumberFormats formats, LinkTargets targets)
{
    /// <summary>The most links that Excel takes on a sheet; cells beyond them are plain.</summary>
    private const int MostLinks = 65_530;

    private readonly List<(string Cell, string Place)> _links = [];
    private readonly Table _table = part.Sheet.Table;
    private readonly IReadOnlyList<int> _columns = part.Sheet.Columns;

    /// <summary>Writes the sheet.</summary>
    /// <param name="worksheet">The part of the file that it goes into.</param>
    /// <param name="selected">Whether it is the one that a reader sees first.</param>
    public void Write(WorksheetPart worksheet, bool selected)
    {
        using var writer = OpenXmlWriter.Create(worksheet);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetDimension { Reference = CellPlace.All(part) });
        writer.WriteElement(ViewOf(selected));
        writer.WriteElement(new SheetFormatProperties { DefaultRowHeight = 15 });
        writer.WriteElement(
            new Columns(
                _columns.Select(
                    (column, i) =>
                        new DocumentFormat.OpenXml.Spreadsheet.Column
                        {
                            Min = (uint)i + 1,
                            Max = (uint)i + 1,
                            Width = ColumnWidth.Of(part, column),
                            CustomWidth = true,
                        }
                )
            )
        );
        writer.WriteStartElement(new SheetData());
        WriteRow(writer, 1, i => TextCell(_table.Columns[_columns[i]].Heading, NumberFormats.HeadingStyle));
        for (var row = 0; row < part.Count; row++)
        {
            var (from, line) = (part.First + row, row + 2);
            WriteRow(writer, line, i => CellOf(from, i, line));
        }

        writer.WriteEndElement();
        writer.WriteElement(new AutoFilter { Reference = CellPlace.All(part) });
        if (_links.Count > 0)
            writer.WriteElement(
                new Hyperlinks(_links.Select(link => new Hyperlink { Reference = link.Cell, Location = link.Place }))
            );
        writer.WriteEndElement();
    }

    private static SheetViews ViewOf(bool selected) =>
        new(
            new SheetView(
                new Pane
                {
                    VerticalSplit = 1,
                    TopLeftCell = "A2",
                    ActivePane = PaneValues.BottomLeft,
                    State = PaneStateValues.Frozen,
                },
                new Selection { Pane = PaneValues.BottomLeft }
            )
            {
                WorkbookViewId = 0,
                TabSelected = selected,
            }
        );

    private void WriteRow(OpenXmlWriter writer, int line, Func<int, Cell?> cellAt)
    {
        writer.WriteStartElement(new Row { RowIndex = (uint)line });
        for (var i = 0; i < _columns.Count; i++)
        {
            if (cellAt(i) is not { } cell)
                continue;
            cell.CellReference = CellPlace.Of(i, line);
            writer.WriteElement(cell);
        }

        writer.WriteEndElement();
    }

    /// <summary>A cell by its type; null where it is empty.</summary>
    private Cell? CellOf(int row, int place, int line) =>
        _table[row, _columns[place]] switch
        {
            null or "" => null,
            string text => LinkOf(place, text) is { } link && _links.Count < MostLinks
                ? LinkCell(text, CellPlace.Of(place, line), link)
                : TextCell(text, NumberFormats.TextStyle),
            bool truth => new Cell
            {
                DataType = CellValues.Boolean,
                StyleIndex = NumberFormats.TextStyle,
                CellValue = new(truth ? "1" : "0"),
            },
            decimal number when (decimal)(double)number == number => NumberCell(number, formats.StyleOf(number)),
            IFormattable number
            and (int or long)
                when Convert.ToInt64(number, CultureInfo.InvariantCulture)
                    is < 1_000_000_000_000_000
                        and > -1_000_000_000_000_000 => NumberCell(number, NumberFormats.WholeStyle),
            var other => TextCell(Tables.CellValue.ForMachines(other), NumberFormats.TextStyle),
        };

    private string? LinkOf(int place, string text)
    {
        var name = _table.Columns[_columns[place]].Name;
        return part.Sheet.Links.FirstOrDefault(link => link.Column == name) is { } link
            ? targets.Find(link, text)
            : null;
    }

    private Cell LinkCell(string text, string cell, string place)
    {
        _links.Add((cell, place));
        return TextCell(text, NumberFormats.LinkStyle);
    }

    private static Cell NumberCell(IFormattable number, uint style) =>
        new() { StyleIndex = style, CellValue = new(number.ToString(null, CultureInfo.InvariantCulture)) };

    private static Cell TextCell(string text, uint style) =>
        new(new InlineString(new Text(SheetText.Of(text)) { Space = SpaceProcessingModeValues.Preserve }))
        {
            DataType = CellValues.InlineString,
            StyleIndex = style,
        };
}
