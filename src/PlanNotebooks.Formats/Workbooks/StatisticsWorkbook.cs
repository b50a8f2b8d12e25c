using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using PlanNotebooks.Formats.Collections;
using PlanNotebooks.Indicators;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Workbooks;

/// <summary>Reads official figures from a workbook of Excel (.xlsx).</summary>
public static class StatisticsWorkbook
{
    private const string DateColumn = "date";
    private const uint MostLines = 1_048_576;

    /// <summary>Reads the figures of the first sheet, whose first row names the columns; docs/statistics.md has them.</summary>
    /// <example><code>Corpus.Load("reports").With(StatisticsWorkbook.Read("mine.xlsx"))</code></example>
    /// <param name="path">The file.</param>
    /// <param name="indicators">The indicators that its codes are of; the library's where it is null.</param>
    /// <exception cref="UnreadableTableException">The file cannot be read, has no header row, lacks a column, or has one that is not
    /// known.</exception>
    public static Statistics Read(string path, IndicatorTable? indicators = null)
    {
        try
        {
            using var document = SpreadsheetDocument.Open(path, isEditable: false);
            return Statistics.FromText(Path.GetFileName(path), TextOf(document), '\t', indicators);
        }
        catch (Exception fault)
            when (fault
                    is IOException
                        or UnauthorizedAccessException
                        or OpenXmlPackageException
                        or InvalidDataException
                        or FormatException
            )
        {
            throw new UnreadableTableException(
                path,
                null,
                $"cannot be read as a workbook ({fault.Message}); expected a file of Excel, .xlsx",
                fault
            );
        }
    }

    /// <summary>The first sheet as text: a line a row, the cells parted by tabs, at the lines that the sheet shows.</summary>
    private static string TextOf(SpreadsheetDocument document)
    {
        var workbook = document.WorkbookPart;
        if (
            workbook?.Workbook?.Sheets?.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>().FirstOrDefault()?.Id?.Value
            is not { } first
        )
            return "";
        var shared =
            workbook
                .SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>()
                .Select(item => item.InnerText)
                .ToList()
            ?? [];
        var numbers = CellNumbers.Of(document);
        var text = new StringBuilder();
        var (line, date) = (1u, (int?)null);
        foreach (var row in ((WorksheetPart)workbook.GetPartById(first)).Worksheet!.Descendants<Row>())
        {
            var cells = CellsOf(row, shared, numbers);
            date ??= cells.IndexOf(DateColumn);
            // A row that is left empty stands in no file.
            for (; line < (row.RowIndex?.Value ?? line) && line < MostLines; line++)
                text.Append('\n');
            text.AppendJoin('\t', cells.Select((cell, column) => column == date ? DateOf(cell) : cell)).Append('\n');
            line++;
        }

        return text.ToString();
    }

    private static List<string> CellsOf(Row row, List<string> shared, CellNumbers numbers)
    {
        var cells = new List<string>();
        foreach (var cell in row.Elements<Cell>())
        {
            var column = ColumnOf(cell.CellReference?.Value) ?? cells.Count;
            while (cells.Count < column)
                cells.Add("");
            cells.Add(TextOf(cell, shared, numbers).Replace('\t', ' ').ReplaceLineEndings(" "));
        }

        return cells;
    }

    private static string TextOf(Cell cell, List<string> shared, CellNumbers numbers)
    {
        var stored = cell.CellValue?.Text ?? "";
        if (cell.DataType?.Value == CellValues.SharedString)
            return shared.ElementAtOrDefault(int.Parse(stored, CultureInfo.InvariantCulture)) ?? "";
        if (cell.DataType?.Value == CellValues.InlineString)
            return cell.InlineString?.InnerText ?? "";
        return IsNumber(cell) && double.TryParse(stored, CultureInfo.InvariantCulture, out var number)
            ? Plain(numbers.Shown(number, (int)(cell.StyleIndex?.Value ?? 0)))
            : stored;
    }

    private static bool IsNumber(Cell cell) => cell.DataType is null || cell.DataType.Value == CellValues.Number;

    /// <summary>The number that a reader of the sheet sees: to 15 digits, without an exponent.</summary>
    private static string Plain(double number) =>
        Math.Abs(number) < 1e27
            ? ((decimal)number).ToString(CultureInfo.InvariantCulture)
            : number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A date that the sheet keeps as a number of days, as 2021-02-28; a year, or words, as they are.</summary>
    private static string DateOf(string cell) =>
        int.TryParse(cell, CultureInfo.InvariantCulture, out var days) && days > 10_000
            ? DateTime.FromOADate(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : cell;

    /// <summary>The place of a column: 0 of A1, 27 of AB12.</summary>
    private static int? ColumnOf(string? reference)
    {
        if (reference is null)
            return null;
        var column = 0;
        foreach (var letter in reference.TakeWhile(char.IsAsciiLetterUpper))
            column = column * 26 + (letter - 'A' + 1);
        return column - 1;
    }
}
