using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Collections;

/// <summary>Makes the reports of a collection's rows, one after another, so that a collection may be larger than the memory.</summary>
internal static class Collection
{
    private const int FirstRows = 20;

    private const string Headers = "names of columns and the lines above them";

    /// <summary>How many lines of a title may stand above the names of the columns.</summary>
    private const int MostTitles = 5;

    /// <summary>The reports.</summary>
    /// <param name="file">The collection.</param>
    /// <param name="rows">Its rows, each with the name that tells it from the others; the first names the columns, or the first below a
    /// title that does, or none.</param>
    /// <param name="failed">Takes the rows that hold no report's text.</param>
    /// <exception cref="UnreadableReportException">It is not certain which column holds the texts.</exception>
    public static IEnumerable<ReportDocument> Documents(
        ReportFile file,
        IEnumerable<(string Name, IReadOnlyList<string> Cells)> rows,
        Action<UnreadableReportException> failed
    )
    {
        using var all = rows.GetEnumerator();
        var first = new List<(string Name, IReadOnlyList<string> Cells)>();
        while (first.Count < FirstRows && all.MoveNext())
            first.Add(all.Current);
        if (first.Count == 0)
            yield break;
        var left = new Omissions();
        var header = HeaderOf(file.Path, first, left);
        var columns = CollectionColumns.Of(file.Path, header, first);
        foreach (var row in first.Concat(Rest(all)))
        {
            if (!columns.IsEmpty(row.Cells))
            {
                yield return columns.DocumentOf(file.Name, row.Name, row.Cells, left);
                left = new Omissions();
            }
            else
                failed(new UnreadableReportException($"{file.Path}/{row.Name}", "holds no text"));
        }
    }

    /// <summary>The names of the columns, which are taken from the first rows with what stands above them; a row with a report is no
    /// header.</summary>
    private static IReadOnlyList<string> HeaderOf(string path, List<(string Name, IReadOnlyList<string> Cells)> rows, Omissions left)
    {
        var named = rows.FindIndex(0, Math.Min(MostTitles, rows.Count), row => CollectionColumns.NamesTexts(row.Cells));
        var at = Math.Max(0, named);
        if (named < 0 && rows[0].Cells.Any(CollectionColumns.IsReport))
            throw new UnreadableReportException(
                path,
                "has no line that names its columns: the first holds a report; put one above it (地区,年份,正文)"
            );
        var header = rows[at].Cells;
        foreach (var cell in rows[..(at + 1)].SelectMany(row => row.Cells).Where(cell => Omissions.DigitsIn(cell) > 0))
            left.Add(Headers, cell + " ");
        rows.RemoveRange(0, at + 1);
        return header;
    }

    private static IEnumerable<(string Name, IReadOnlyList<string> Cells)> Rest(
        IEnumerator<(string Name, IReadOnlyList<string> Cells)> rows
    )
    {
        while (rows.MoveNext())
            yield return rows.Current;
    }
}
