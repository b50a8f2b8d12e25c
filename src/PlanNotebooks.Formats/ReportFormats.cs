using PlanNotebooks.Formats.Archives;
using PlanNotebooks.Formats.Caching;
using PlanNotebooks.Formats.Collections;
using PlanNotebooks.Formats.Html;
using PlanNotebooks.Formats.Pdf;
using PlanNotebooks.Formats.Word;
using PlanNotebooks.Formats.Workers;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats;

/// <summary>The formats that reports come in: <c>Corpus.Load("reports", ReportFormats.All)</c>.</summary>
public static class ReportFormats
{
    /// <summary>Text, web pages, Word files, PDFs, and zip archives of these; what was read once is kept in the user's cache
    /// (<see cref="DocumentCache.Default"/>).</summary>
    public static IReadOnlyList<IReportFormat> All { get; } =
        DocumentCache.Default is { } cache ? With(cache) : With(null);

    /// <summary>The same formats without a cache.</summary>
    public static IReadOnlyList<IReportFormat> Uncached { get; } = With(null);

    /// <summary>The same formats with a cache.</summary>
    /// <param name="cache">Where to keep what was read; null for nowhere.</param>
    public static IReadOnlyList<IReportFormat> With(DocumentCache? cache)
    {
        IReportFormat[] slow =
        [
            new WorkerFormat(new BoundedFormat(new PdfFormat())),
            new WorkerFormat(new BoundedFormat(new WordFormat())),
            new WorkerFormat(new BoundedFormat(new OldOfficeFormat(new WordFormat()))),
            new BoundedFormat(new HtmlFormat()),
        ];
        var bounded = slow.Select(format => cache is null ? format : new CachedFormat(format, cache));
        IReadOnlyList<IReportFormat> single =
        [
            .. bounded,
            new TextFormat(),
            new CsvFormat(),
            new JsonLinesFormat(),
            new WorkbookFormat(),
        ];
        return [.. single, new ZipFormat(single)];
    }
}
