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
    /// <remarks>A table of figures below its title is one report, the annex of a plan.</remarks>
    public IEnumerable<ReportDocument> Read(ReportFile file, Action<UnreadableReportException> failed)
    {
        using var text = CollectionText.Open(file);
        using var records = CsvRecords.Read(text, file.Path).GetEnumerator();
        if (!records.MoveNext())
            throw new UnreadableReportException(file.Path, "is empty; expected a collection with a report a row");
        using var documents = Collection.Documents(file, Rows(records), failed).GetEnumerator();
        if (Annex(file, documents, out var isCollection) is { } annex)
            yield return annex;
        for (var more = isCollection; more; more = documents.MoveNext())
            yield return documents.Current;
    }

    /// <summary>Moves to the first of a collection's reports; of a file that is none, the one report that its table is.</summary>
    private static ReportDocument? Annex(ReportFile file, IEnumerator<ReportDocument> documents, out bool isCollection)
    {
        isCollection = false;
        try
        {
            isCollection = documents.MoveNext();
            return null;
        }
        catch (UnreadableReportException)
        {
            using var text = CollectionText.Open(file);
            if (SheetReport.Of(file.Name, CsvRecords.Read(text, file.Path)) is { } annex)
                return annex;
            throw;
        }
    }

    /// <summary>The records, counted from 1, as a spreadsheet does.</summary>
    private static IEnumerable<(string Name, IReadOnlyList<string> Cells)> Rows(
        IEnumerator<IReadOnlyList<string>> records
    )
    {
        var row = 1;
        do yield return (row++.ToString(CultureInfo.InvariantCulture), records.Current);
        while (records.MoveNext());
    }
}
