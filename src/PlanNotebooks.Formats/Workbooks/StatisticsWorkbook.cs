using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using PlanNotebooks.Formats.Collections;
using PlanNotebooks.Indicators;
using PlanNotebooks.Official;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Workbooks;

/// <summary>Reads official figures from a workbook of Excel (.xlsx).</summary>
public static class StatisticsWorkbook
{
    private const string DateColumn = "date";
    private const uint MostLines = 1_048_576;

    /// <summary>Numbers of days from 1927 to 2119: what stands for a year is smaller, and what for 2021-02 larger.</summary>
    private const int FirstDay = 10_000;
    private const int LastDay = 80_000;

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
            var name = Path.GetFileName(path);
            return Statistics.FromText(name, TextOf(document), '\t', indicators).With(OtherSheets(document, name));
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
        if (SheetsOf(document).FirstOrDefault().Sheet is not { } first)
            return "";
        var workbook = document.WorkbookPart!;
        var shared =
            workbook
                .SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>()
                .Select(WordsOf)
                .ToList()
            ?? [];
        var numbers = CellNumbers.Of(document);
        var text = new StringBuilder();
        var (line, date) = (1u, (int?)null);
        foreach (var row in first.Descendants<Row>())
        {
            var cells = CellsOf(row, shared, numbers);
            date ??= cells.IndexOf(DateColumn);
            // A row that is left empty stands in no file.
            for (var own = Math.Min(row.RowIndex?.Value ?? line, MostLines); line < own; line++)
                text.Append('\n');
            text.AppendJoin('\t', cells.Select((cell, column) => Written(column == date ? DateOf(cell, numbers) : cell))).Append('\n');
            line++;
        }

        return text.ToString();
    }

    private static IEnumerable<(string Name, Worksheet Sheet)> SheetsOf(SpreadsheetDocument document) =>
        from sheet in document.WorkbookPart?.Workbook?.Sheets?.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>() ?? []
        let part = sheet.Id?.Value is { } id ? document.WorkbookPart!.GetPartById(id) as WorksheetPart : null
        where part?.Worksheet is not null
        select (sheet.Name?.Value ?? "", part.Worksheet);

    /// <summary>The sheets behind the first that hold anything, which are not read.</summary>
    private static IEnumerable<RefusedRow> OtherSheets(SpreadsheetDocument document, string file) =>
        from other in SheetsOf(document).Skip(1)
        let rows = other.Sheet.Descendants<Row>().Count(row => row.Elements<Cell>().Any(cell => cell.InnerText.Length > 0))
        where rows > 0
        select new RefusedRow(file, 1, "", $"the sheet {other.Name} holds {rows} rows that are not read; put them on the first sheet");

    private static List<string> CellsOf(Row row, List<string> shared, CellNumbers numbers)
    {
        var cells = new List<string>();
        foreach (var cell in row.Elements<Cell>())
        {
            var column = ColumnOf(cell.CellReference?.Value) ?? cells.Count;
            cells.AddRange(Enumerable.Repeat("", Math.Max(0, column - cells.Count)));
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
            return WordsOf(cell.InlineString);
        if (cell.DataType?.Value == CellValues.Boolean)
            return stored == "1" ? "TRUE" : "FALSE";
        return IsNumber(cell) && double.TryParse(stored, CultureInfo.InvariantCulture, out var number)
            ? Plain(numbers.Shown(number, (int)(cell.StyleIndex?.Value ?? 0)))
            : stored;
    }

    /// <summary>The text without the readings (ruby) that stand over characters.</summary>
    private static string WordsOf(OpenXmlElement? text)
    {
        var parts = text?.Descendants<Text>().Where(part => part.Parent is not PhoneticRun) ?? [];
        return EscapedText.Plain(string.Concat(parts.Select(part => part.Text)));
    }

    /// <summary>A cell as text with tabs holds it: quotes that it begins with are its own.</summary>
    private static string Written(string cell) =>
        cell.StartsWith('"') ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;

    private static bool IsNumber(Cell cell) => cell.DataType is null || cell.DataType.Value == CellValues.Number;

    /// <summary>The number that a reader of the sheet sees: to 15 digits, without an exponent.</summary>
    private static string Plain(double number) => ((decimal)Math.Clamp(number, -1e27, 1e27)).ToString(CultureInfo.InvariantCulture);

    /// <summary>A date that the sheet keeps as a number of days, as 2021-02-28; a year, words, or the digits of a date (20210228), as they
    /// are.</summary>
    private static string DateOf(string cell, CellNumbers numbers) =>
        int.TryParse(cell, CultureInfo.InvariantCulture, out var days) && days is > FirstDay and < LastDay
            ? CellDates.DayOf(days, numbers.StartsLater).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : cell;

    /// <summary>The place of a column: 0 of A1, 27 of AB12.</summary>
    private static int? ColumnOf(string? reference) =>
        reference?.TakeWhile(char.IsAsciiLetterUpper).Aggregate(0, (column, letter) => (column * 26) + letter - 'A' + 1) - 1;
}
