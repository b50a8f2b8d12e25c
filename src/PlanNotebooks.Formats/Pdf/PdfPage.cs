namespace PlanNotebooks.Formats.Pdf;

/// <summary>A page: its size in points, and what is printed on it.</summary>
internal sealed record PdfPage(double Width, double Height, IReadOnlyList<PdfWord> Words);
