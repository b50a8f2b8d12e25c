namespace PlanNotebooks.Formats.Tests.Pdf;

/// <summary>A test that runs pdftotext: skipped, with the reason, where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PdfFactAttribute : FactAttribute
{
    public PdfFactAttribute() => Skip = IsInstalled() ? null : "pdftotext is not on PATH (install poppler-utils), so PDFs were not tested.";

    private static bool IsInstalled() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "pdftotext")) || File.Exists(Path.Combine(folder, "pdftotext.exe")));
}
