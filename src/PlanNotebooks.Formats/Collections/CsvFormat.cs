using System.Globalization;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Collections;

/// <summary>Collections of reports as CSV, a report a row; columns for region, year and title are evidence of whose it is.</summary>
public sealed class CsvFormat : IReportFormat
{
    /// <inheritdoc/>
    public string Name => "CSV collections";

    /// <inheritdoc/>
    public IReadOnlyList<string> Endings { get; } = [".csv"];

    /// <inheritdoc/>
    public FormatMatch Match(ReportFile file) => Endings.Contains(file.Ending) ? FormatMatch.Name : FormatMatch.None;

    /// <inheritdoc/>
    public IEnumerable<ReportDocument> Read(ReportFile file, Action<UnreadableReportException> failed)
    {
        using var text = CollectionText.Open(file);
        using var records = CsvRecords.Read(text, file.Path).GetEnumerator();
        if (!records.MoveNext())
            throw new UnreadableReportException(file.Path, "is empty; expected a collection with a report a row");
        foreach (var document in Collection.Documents(file, records.Current, Rows(records), failed))
            yield return document;
    }

    /// <summary>The records below the header; the header is row 1, as a spreadsheet counts.</summary>
    private static IEnumerable<(string Name, IReadOnlyList<string> Cells)> Rows(
        IEnumerator<IReadOnlyList<string>> records
    )
    {
        for (var row = 2; records.MoveNext(); row++)
            yield return (row.ToString(CultureInfo.InvariantCulture), records.Current);
    }
}
