using System.Text;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Collections;

/// <summary>Reads CSV as RFC 4180 has it, record by record: quoted cells may hold commas, line breaks and doubled quotation marks. Cells
/// may be parted by semicolons, tabs or | too, as spreadsheets of other countries and "Unicode text" have them: by the first of these
/// that stands in the header, or in the first line below a title that has one, or by what a first line sep=; names.</summary>
internal static class CsvRecords
{
    private const int LongestCell = 32 << 20;

    /// <summary>What is longer is no column's name, but a title above them.</summary>
    private const int LongestName = 6;
    private const char Unknown = '\0';
    private const string Named = "sep=";
    private const string Separators = ",;\t|";
    private const string LineEnds = "\n\r";

    /// <summary>The records, each a list of cells; blank lines are passed over.</summary>
    /// <exception cref="UnreadableReportException">A quotation mark is not closed, or a cell is longer than any report.</exception>
    public static IEnumerable<IReadOnlyList<string>> Read(TextReader text, string path)
    {
        var separator = Unknown;
        while (text.Peek() >= 0)
        {
            var isFirst = separator == Unknown;
            var record = Next(text, path, ref separator);
            if (isFirst && record[0] == Named)
                continue;
            if (separator == Unknown && record[0].Length <= LongestName)
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
            if (c == '"' && IsBlank(cell))
                ReadQuoted(text, cell.Clear(), path, separator);
            else if (Parts(c, ref separator))
                Close(cells, cell);
            else if (c is -1 or '\n' || (c == '\r' && text.Peek() != '\n'))
            {
                Close(cells, cell);
                return cells;
            }
            else if (c != '\r')
                Append(cell, (char)c, path);
        }
    }

    private static bool IsBlank(StringBuilder cell)
    {
        for (var i = 0; i < cell.Length; i++)
            if (cell[i] != ' ')
                return false;
        return true;
    }

    private static bool Parts(int c, ref char separator)
    {
        if (separator == Unknown && c >= 0 && Separators.Contains((char)c))
            separator = (char)c;
        return c == separator && separator != Unknown;
    }

    private static void ReadQuoted(TextReader text, StringBuilder cell, string path, char separator)
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
            else if (IsEscaped(cell) && !Ends(text.Peek(), separator))
                cell[^1] = '"';
            else
                return;
        }
    }

    /// <summary>Whether a quotation mark stands behind a backslash, as other programs write one that does not end its cell.</summary>
    private static bool IsEscaped(StringBuilder cell) => cell.Length > 0 && cell[^1] == '\\';

    private static bool Ends(int next, char separator) =>
        next < 0 || (separator == Unknown ? LineEnds + Separators : $"{separator}{LineEnds}").Contains((char)next);

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
