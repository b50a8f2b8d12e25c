using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Collections;

/// <summary>Makes the reports of a collection's rows, one after another, so that a collection may be larger than the memory.</summary>
internal static class Collection
{
    private const int FirstRows = 20;

    /// <summary>The reports.</summary>
    /// <param name="file">The collection.</param>
    /// <param name="header">The names of its columns.</param>
    /// <param name="rows">Its rows, each with the name that tells it from the others.</param>
    /// <param name="failed">Takes the rows that hold no report's text.</param>
    /// <exception cref="UnreadableReportException">It is not certain which column holds the texts.</exception>
    public static IEnumerable<ReportDocument> Documents(
        ReportFile file,
        IReadOnlyList<string> header,
        IEnumerable<(string Name, IReadOnlyList<string> Cells)> rows,
        Action<UnreadableReportException> failed
    )
    {
        using var all = rows.GetEnumerator();
        var first = new List<(string Name, IReadOnlyList<string> Cells)>();
        while (first.Count < FirstRows && all.MoveNext())
            first.Add(all.Current);
        var columns = CollectionColumns.Of(file.Path, header, first);
        foreach (var row in first.Concat(Rest(all)))
        {
            if (!columns.IsEmpty(row.Cells))
                yield return columns.DocumentOf(file.Name, row.Name, row.Cells);
            else
                failed(new UnreadableReportException($"{file.Path}/{row.Name}", "holds no text"));
        }
    }

    private static IEnumerable<(string Name, IReadOnlyList<string> Cells)> Rest(
        IEnumerator<(string Name, IReadOnlyList<string> Cells)> rows
    )
    {
        while (rows.MoveNext())
            yield return rows.Current;
    }
}
