using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Pdf;

/// <summary>A page: its size in points, and what is printed on it.</summary>
internal sealed record PdfPage(double Width, double Height, IReadOnlyList<PdfWord> Words)
{
    /// <summary>What is printed on it and is no text of it.</summary>
    public Omissions LeftOut { get; init; } = new();

    /// <summary>The straight lines that it draws.</summary>
    public IReadOnlyList<PdfRule> Rules { get; init; } = [];

    /// <summary>Whether it holds a picture, such as a scan.</summary>
    public bool HasPictures { get; init; }
}
