namespace PlanNotebooks.Formats.Tests.Word;

/// <summary>A test that needs LibreOffice (soffice on PATH), which reads .doc and .wps files.</summary>
internal sealed class LibreOfficeFactAttribute : FactAttribute
{
    public LibreOfficeFactAttribute()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        if (!folders.Any(folder => File.Exists(Path.Combine(folder, "soffice"))))
            Skip = "LibreOffice is not installed: apt-get install libreoffice-writer";
    }
}
