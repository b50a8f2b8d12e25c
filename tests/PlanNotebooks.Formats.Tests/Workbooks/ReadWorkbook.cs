using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace PlanNotebooks.Formats.Tests.Workbooks;

/// <summary>A workbook, read back, after it was found to be valid.</summary>
internal sealed class ReadWorkbook : IDisposable
{
    private readonly SpreadsheetDocument _document;

    public ReadWorkbook(string path)
    {
        _document = SpreadsheetDocument.Open(path, isEditable: false);
        Assert.Empty(
            new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2013)
                .Validate(_document)
                .Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}")
        );
    }

    /// <summary>The sheets' names, in order.</summary>
    public IReadOnlyList<string> Names => Sheets.Select(sheet => sheet.Name!.Value!).ToList();

    /// <summary>A sheet by its name.</summary>
    public Worksheet Sheet(string name) =>
        (
            (WorksheetPart)_document.WorkbookPart!.GetPartById(Sheets.Single(sheet => sheet.Name == name).Id!.Value!)
        ).Worksheet;

    /// <summary>A cell, such as B2; null where it is empty.</summary>
    public Cell? Cell(string sheet, string place) =>
        Sheet(sheet).Descendants<Cell>().SingleOrDefault(cell => cell.CellReference == place);

    /// <summary>What stands in a cell.</summary>
    public string Text(string sheet, string place) =>
        Cell(sheet, place) is { } cell ? cell.InlineString?.InnerText ?? cell.CellValue?.Text ?? "" : "";

    /// <summary>The number format of a cell; null where it has one of Excel's own.</summary>
    public string? Format(string sheet, string place)
    {
        var styles = _document.WorkbookPart!.WorkbookStylesPart!.Stylesheet;
        var look = (CellFormat)styles.CellFormats!.ElementAt((int)Cell(sheet, place)!.StyleIndex!.Value);
        return styles
            .NumberingFormats!.Elements<NumberingFormat>()
            .SingleOrDefault(format => format.NumberFormatId! == look.NumberFormatId!)
            ?.FormatCode;
    }

    public void Dispose() => _document.Dispose();

    private IEnumerable<Sheet> Sheets => _document.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>();
}
