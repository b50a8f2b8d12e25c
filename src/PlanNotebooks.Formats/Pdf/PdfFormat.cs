using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Pdf;

/// <summary>PDFs, read by poppler's pdftotext: page numbers, headers and footers are taken out, paragraphs mended, two columns read one after the other, tables found.</summary>
public sealed class PdfFormat : IReportFormat
{
    private const int MarkReach = 1024;

    /// <inheritdoc/>
    public string Name => "PDFs";

    /// <inheritdoc/>
    public IReadOnlyList<string> Endings { get; } = [".pdf"];

    /// <inheritdoc/>
    public FormatMatch Match(ReportFile file)
    {
        if (file.Head[..Math.Min(MarkReach, file.Head.Length)].IndexOf("%PDF-"u8) >= 0) return FormatMatch.Content;
        return Endings.Contains(file.Ending) ? FormatMatch.Name : FormatMatch.None;
    }

    /// <inheritdoc/>
    public IEnumerable<ReportDocument> Read(ReportFile file, Action<UnreadableReportException> failed)
    {
        if (file.Length == 0) throw new UnreadableReportException(file.Path, "is empty; expected the PDF of a plan report or a work report");
        if (Match(file) != FormatMatch.Content) throw new UnreadableReportException(file.Path, "is no PDF, whatever its name says; get it again");
        var pages = PdfToText.Read(file);
        if (pages.TrueForAll(page => page.Words.Count == 0))
            throw new UnreadableReportException(file.Path, "holds pictures of pages and no text; run text recognition (OCR) on it first");
        return [PdfText.Of(pages, file.Name)];
    }
}
