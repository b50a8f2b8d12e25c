namespace PlanNotebooks.Formats.Pdf;

/// <summary>Words that stand close together in one line: a line of prose, or one line of a table's cell.</summary>
internal readonly record struct PdfSegment(double Left, double Right, string Text)
{
    public double Width => Right - Left;

    public double Center => (Left + Right) / 2;
}
