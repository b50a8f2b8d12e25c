namespace PlanNotebooks.Formats.Pdf;

/// <summary>Cells or columns of prose beside one another, told by the order in which the file prints them: one to its end, and then from
/// its top the one to its right.</summary>
/// <param name="Rows">The lines of the page that they take.</param>
/// <param name="Cells">Their words, in reading order.</param>
/// <param name="IsOneText">Whether one text runs on from each to the next.</param>
internal sealed record PrintedProse(Range Rows, IReadOnlyList<IReadOnlyList<PdfWord>> Cells, bool IsOneText)
{
    /// <summary>Finds them among the lines of a page, from the top down.</summary>
    public static List<PrintedProse> Find(IReadOnlyList<PdfRow> rows)
    {
        var found = new List<(Range Rows, PrintedBeside Beside)>();
        var page = new PageRows(rows);
        var lines = PrintedLine.Of(rows.SelectMany(row => row.Words));
        var taken = 0;
        for (var i = 1; i < lines.Count; i++)
        {
            if (!PrintedBeside.MayBeBeside(lines[i - 1], lines[i]) || PrintedBeside.At(lines, i, taken) is not { } beside)
                continue;
            if (page.Of(beside.Cells.SelectMany(WordsOf)) is { } range)
            {
                found.Add((range, beside));
                taken = beside.End;
            }

            i = beside.End - 1;
        }

        var isAlone = found.Count == 1;
        return
        [
            .. found
                .OrderBy(prose => prose.Rows.Start.Value)
                .Select(prose => new PrintedProse(
                    prose.Rows,
                    [.. prose.Beside.Cells.Select(WordsOf)],
                    prose.Beside.AreColumns || (isAlone && prose.Beside.BreaksOff)
                )),
        ];
    }

    private static IReadOnlyList<PdfWord> WordsOf(IReadOnlyList<PrintedLine> cell) => [.. cell.SelectMany(line => line.Words)];
}
