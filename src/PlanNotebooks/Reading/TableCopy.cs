namespace PlanNotebooks.Reading;

/// <summary>Copies a table into the cleaned text: a row a line, a space between the cells, no spaces inside Chinese text.</summary>
internal static class TableCopy
{
    /// <summary>Appends a table of the document.</summary>
    public static CleanTable Append(ReportDocument document, DocumentTable table, MappedText result)
    {
        var start = result.Length;
        var cells = new List<CleanCell>();
        var rows = new List<int>();
        foreach (var cell in table.Cells)
        {
            while (rows.Count <= cell.Row)
            {
                if (rows.Count > 0 && result.Length > rows[^1])
                    result.Add('\n', result.OffsetOf(result.Length - 1));
                rows.Add(result.Length);
            }

            cells.Add(Append(document.Text, cell, rows[^1], result));
        }

        if (result.Characters[start..] is [.., not '\n'])
            result.Add('\n', result.OffsetOf(result.Length - 1));
        rows.Add(result.Length);
        return new CleanTable(start, result.Length, cells, rows);
    }

    /// <summary>Whether a space between two characters parts words: between Chinese ones it does not.</summary>
    private static bool AreWords(char before, char behind) =>
        char.IsAsciiLetterOrDigit(before) && char.IsAsciiLetterOrDigit(behind);

    private static CleanCell Append(string raw, DocumentCell cell, int rowStart, MappedText result)
    {
        var from = cell.End - raw.AsSpan(cell.Start, cell.End - cell.Start).TrimStart().Length;
        if (from < cell.End && result.Length > rowStart)
            result.Add(' ', Math.Max(0, from - 1));
        var (start, space) = (result.Length, false);
        for (var i = from; i < cell.End; i++)
        {
            if (char.IsWhiteSpace(raw[i]))
            {
                space = true;
                continue;
            }

            if (space && result.Length > start && AreWords(result[result.Length - 1], raw[i]))
                result.Add(' ', i - 1);
            space = false;
            result.Add(Radicals.Plain(raw[i]), i);
        }

        return new CleanCell(
            cell.Row,
            cell.Column,
            cell.RowSpan,
            cell.ColumnSpan,
            start,
            result.Length,
            from > cell.Start
        );
    }
}
