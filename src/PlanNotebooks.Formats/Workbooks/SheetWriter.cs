using System.Globalization;
using System.Text;
using System.Xml;
using PlanNotebooks.Languages;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Formats.Workbooks;

/// <summary>Writes one sheet, row by row: a frozen heading with filters, typed cells, widths that fit, links.</summary>
internal sealed class SheetWriter : IDisposable
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const long MostDigits = 1_000_000_000_000_000;

    private readonly SheetPart _part;
    private readonly NumberFormats _formats;
    private readonly LinkTargets _targets;
    private readonly XmlWriter _xml;
    private readonly List<(string Cell, string Place)> _links = [];

    /// <summary>Begins a sheet.</summary>
    /// <param name="stream">The part of the file that it goes into.</param>
    /// <param name="part">Its rows.</param>
    /// <param name="formats">Takes the formats of its numbers.</param>
    /// <param name="targets">Where its cells lead to.</param>
    public SheetWriter(Stream stream, SheetPart part, NumberFormats formats, LinkTargets targets)
    {
        (_part, _formats, _targets) = (part, formats, targets);
        _xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), CheckCharacters = false });
    }

    /// <inheritdoc/>
    public void Dispose() => _xml.Dispose();

    /// <summary>Writes the sheet.</summary>
    /// <param name="selected">Whether it is the one that a reader sees first.</param>
    public void Write(bool selected)
    {
        _xml.WriteStartElement("worksheet", Main);
        Element("dimension", ("ref", CellPlace.All(_part)));
        WriteView(selected);
        Element("sheetFormatPr", ("defaultRowHeight", "15"));
        WriteWidths();
        _xml.WriteStartElement("sheetData", Main);
        WriteRows();
        _xml.WriteEndElement();
        Element("autoFilter", ("ref", CellPlace.All(_part)));
        WriteLinks();
        _xml.WriteEndElement();
    }

    private void WriteView(bool selected)
    {
        _xml.WriteStartElement("sheetViews", Main);
        _xml.WriteStartElement("sheetView", Main);
        _xml.WriteAttributeString("tabSelected", selected ? "1" : "0");
        _xml.WriteAttributeString("workbookViewId", "0");
        Element("pane", ("ySplit", "1"), ("topLeftCell", "A2"), ("activePane", "bottomLeft"), ("state", "frozen"));
        Element("selection", ("pane", "bottomLeft"));
        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    private void WriteWidths()
    {
        var widths = ColumnWidth.Of(_part);
        _xml.WriteStartElement("cols", Main);
        for (var i = 0; i < widths.Length; i++)
        {
            var number = (i + 1).ToString(CultureInfo.InvariantCulture);
            var width = widths[i].ToString(CultureInfo.InvariantCulture);
            Element("col", ("min", number), ("max", number), ("width", width), ("customWidth", "1"));
        }

        _xml.WriteEndElement();
    }

    private void WriteRows()
    {
        var columns = _part.Sheet.Rows.Columns;
        var line = 1;
        var headings = _part.Sheet.Rows.Headings();
        BeginRow(line);
        for (var i = 0; i < columns.Count; i++)
            WriteText(CellPlace.Of(i, line), headings[i], NumberFormats.HeadingStyle);
        _xml.WriteEndElement();
        foreach (var cells in _part.Sheet.Rows.Read(_part.First, _part.Count))
        {
            BeginRow(++line);
            for (var i = 0; i < cells.Count; i++)
                if (cells[i] is { } value and not "")
                    WriteCell(columns[i], CellPlace.Of(i, line), InWords(columns[i], value));
            _xml.WriteEndElement();
        }
    }

    private void BeginRow(int line)
    {
        _xml.WriteStartElement("row", Main);
        _xml.WriteAttributeString("r", line.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>A word of a column that has few of them in Chinese, where that is spoken: 增速 for growth.</summary>
    private static object InWords(Column column, object value) =>
        column.Type.IsEnum && Speech.IsChinese ? Terms.Of(CellValue.ForMachines(value)) : value;

    /// <summary>A cell by its type.</summary>
    private void WriteCell(Column column, string place, object value)
    {
        switch (value)
        {
            case string text:
                WriteText(place, text, IsLink(column, place, text) ? NumberFormats.LinkStyle : NumberFormats.TextStyle);
                break;
            case bool truth:
                WriteValue(place, truth ? "1" : "0", NumberFormats.TextStyle, "b");
                break;
            case decimal number when (decimal)(double)number == number:
                WriteValue(place, CellValue.ForMachines(number), _formats.StyleOf(number));
                break;
            case int or long
                when Convert.ToInt64(value, CultureInfo.InvariantCulture) is < MostDigits and > -MostDigits:
                WriteValue(place, CellValue.ForMachines(value), NumberFormats.WholeStyle);
                break;
            default:
                WriteText(place, CellValue.ForMachines(value), NumberFormats.TextStyle);
                break;
        }
    }

    private bool IsLink(Column column, string cell, string text)
    {
        if (_links.Count == LinkTargets.Most || _targets.Find(column.Name, text) is not { } place)
            return false;
        _links.Add((cell, place));
        return true;
    }

    private void WriteLinks()
    {
        if (_links.Count == 0)
            return;
        _xml.WriteStartElement("hyperlinks", Main);
        foreach (var (cell, place) in _links)
            Element("hyperlink", ("ref", cell), ("location", place));
        _xml.WriteEndElement();
    }

    private void BeginCell(string place, uint style, string? type)
    {
        _xml.WriteStartElement("c", Main);
        _xml.WriteAttributeString("r", place);
        _xml.WriteAttributeString("s", style.ToString(CultureInfo.InvariantCulture));
        if (type is not null)
            _xml.WriteAttributeString("t", type);
    }

    private void WriteValue(string place, string value, uint style, string? type = null)
    {
        BeginCell(place, style, type);
        _xml.WriteElementString("v", Main, value);
        _xml.WriteEndElement();
    }

    private void WriteText(string place, string text, uint style)
    {
        BeginCell(place, style, "inlineStr");
        _xml.WriteStartElement("is", Main);
        _xml.WriteStartElement("t", Main);
        _xml.WriteAttributeString("xml", "space", null, "preserve");
        _xml.WriteString(SheetText.Of(text));
        _xml.WriteEndElement();
        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    private void Element(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        _xml.WriteStartElement(name, Main);
        foreach (var (attribute, value) in attributes)
            _xml.WriteAttributeString(attribute, value);
        _xml.WriteEndElement();
    }
}
