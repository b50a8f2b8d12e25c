namespace PlanNotebooks.Formats.Tests.Pdf;

/// <summary>A theory that runs pdftotext: skipped, with the reason, where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PdfTheoryAttribute : TheoryAttribute
{
    public PdfTheoryAttribute() => Skip = new PdfFactAttribute().Skip;
}
