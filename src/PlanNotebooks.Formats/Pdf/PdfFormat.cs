using System.Globalization;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Pdf;

/// <summary>PDFs: page numbers, headers and footers are taken out, paragraphs mended, two columns read one after the other, tables
/// found.</summary>
public sealed class PdfFormat : IReportFormat
{
    private const int MarkReach = 1024;
    private const int ShortestText = 300;
    private const int FewLines = 40;

    /// <inheritdoc/>
    public string Name => "PDFs";

    /// <inheritdoc/>
    public IReadOnlyList<string> Endings { get; } = [".pdf"];

    /// <inheritdoc/>
    public FormatMatch Match(ReportFile file)
    {
        var isArchive = file.Head.StartsWith("PK\u0003\u0004"u8);
        if (!isArchive && file.Head[..Math.Min(MarkReach, file.Head.Length)].IndexOf("%PDF-"u8) >= 0)
            return FormatMatch.Content;
        return Endings.Contains(file.Ending) ? FormatMatch.Name : FormatMatch.None;
    }

    /// <inheritdoc/>
    public IEnumerable<ReportDocument> Read(ReportFile file, Action<UnreadableReportException> failed)
    {
        if (file.Length == 0)
            throw new UnreadableReportException(
                file.Path,
                "is empty; expected the PDF of a plan report or a work report"
            );
        if (Match(file) != FormatMatch.Content)
            throw new UnreadableReportException(file.Path, "is no PDF, whatever its name says; get it again");
        var pages = PdfReader.Read(file);
        if (pages.TrueForAll(page => page.Words.Count == 0) && pages.Exists(page => page.HasPictures))
            throw new UnreadableReportException(
                file.Path,
                "holds pictures of pages and no text; run text recognition (OCR) on it first"
            );
        if (pages.TrueForAll(page => page.Words.Count == 0))
            throw new UnreadableReportException(
                file.Path,
                "holds no text that can be read: its characters are drawn, or set in a font that does not tell them; "
                    + "print it to a new PDF, or run text recognition (OCR) on it"
            );
        var document = PdfText.Of(pages, file.Name);
        if (Damage.IsTooMuch(document.Text) || IsOfUnknownCharacters(document.Text))
            throw new UnreadableReportException(
                file.Path,
                "is set in a font that does not tell which characters it prints; print it to a new PDF with its fonts embedded, "
                    + "or run text recognition (OCR) on it"
            );
        return [document with { LeftOut = [.. document.LeftOut, .. Scans(pages)] }];
    }

    /// <summary>Whether numbers of glyphs were taken for characters: a text of a report's length names no year, or a few lines hold none
    /// of the commonest characters.</summary>
    private static bool IsOfUnknownCharacters(string text) =>
        (text.Length >= ShortestText && !text.Contains('年'))
        || (text.Count(c => !char.IsAscii(c)) >= FewLines && !text.AsSpan().ContainsAny(UnreadEncodings.Common));

    /// <summary>The pages that are pictures in a file that holds text on others.</summary>
    private static IEnumerable<LeftOut> Scans(List<PdfPage> pages)
    {
        var numbers = Enumerable
            .Range(0, pages.Count)
            .Where(i => pages[i].Words.Count == 0 && pages[i].HasPictures)
            .Select(i => (i + 1).ToString(CultureInfo.InvariantCulture))
            .ToList();
        if (numbers.Count > 0)
            yield return new LeftOut(
                $"what stands on pictures of pages ({string.Join(", ", numbers)}), which hold no text; run text recognition (OCR) on them",
                0,
                ""
            );
    }
}
