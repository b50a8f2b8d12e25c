using PlanNotebooks.Formats.Archives;
using PlanNotebooks.Formats.Html;
using PlanNotebooks.Formats.Pdf;
using PlanNotebooks.Formats.Word;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats;

/// <summary>The formats that reports come in: <c>Corpus.Load("reports", ReportFormats.All)</c>.</summary>
public static class ReportFormats
{
    private static readonly IReadOnlyList<IReportFormat> Single = [new PdfFormat(), new WordFormat(), new HtmlFormat(), new TextFormat()];

    /// <summary>Text, web pages, Word files, PDFs, and zip archives of these.</summary>
    public static IReadOnlyList<IReportFormat> All { get; } = [.. Single, new ZipFormat(Single)];
}
