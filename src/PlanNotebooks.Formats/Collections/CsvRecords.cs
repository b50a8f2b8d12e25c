using System.Text;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Collections;

/// <summary>Reads CSV as RFC 4180 has it, record by record: quoted cells may hold commas, line breaks and doubled quotation marks. Cells
/// may be parted by semicolons or tabs too, as spreadsheets of other countries and "Unicode text" have them: by the first of the three
/// that stands in the header.</summary>
internal static class CsvRecords
{
    private const int LongestCell = 32 << 20;
    private const char Unknown = '\0';

    /// <summary>The records, each a list of cells; blank lines are passed over.</summary>
    /// <exception cref="UnreadableReportException">A quotation mark is not closed, or a cell is longer than any report.</exception>
    public static IEnumerable<IReadOnlyList<string>> Read(TextReader text, string path)
    {
        var separator = Unknown;
        while (text.Peek() >= 0)
        {
            var record = Next(text, path, ref separator);
            if (separator == Unknown)
                separator = ',';
            if (record.Count > 1 || record[0].Length > 0)
                yield return record;
        }
    }

    private static List<string> Next(TextReader text, string path, ref char separator)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        while (true)
        {
            var c = text.Read();
            if (c == '"' && cell.Length == 0)
                ReadQuoted(text, cell, path);
            else if (Parts(c, ref separator))
                Close(cells, cell);
            else if (c is -1 or '\n')
            {
                Close(cells, cell);
                return cells;
            }
            else if (c != '\r' || text.Peek() != '\n')
                Append(cell, (char)c, path);
        }
    }

    private static bool Parts(int c, ref char separator)
    {
        if (separator == Unknown && (c is ',' or ';' or '\t'))
            separator = (char)c;
        return c == separator && separator != Unknown;
    }

    private static void ReadQuoted(TextReader text, StringBuilder cell, string path)
    {
        while (true)
        {
            var c = text.Read();
            if (c < 0)
                throw new UnreadableReportException(
                    path,
                    "ends within a quoted cell, so its rows cannot be told apart; save it again as CSV"
                );
            if (c != '"')
                Append(cell, (char)c, path);
            else if (text.Peek() == '"')
                Append(cell, (char)text.Read(), path);
            else
                return;
        }
    }

    private static void Append(StringBuilder cell, char c, string path)
    {
        if (cell.Length >= LongestCell)
            throw new UnreadableReportException(
                path,
                "holds a cell that is longer than any report, so its rows cannot be told apart; save it again as CSV"
            );
        cell.Append(c);
    }

    private static void Close(List<string> cells, StringBuilder cell)
    {
        cells.Add(cell.ToString());
        cell.Clear();
    }
}
