namespace PlanNotebooks.Formats.Tests.Word;

/// <summary>A test that needs LibreOffice.</summary>
internal sealed class LibreOfficeFactAttribute : FactAttribute
{
    public LibreOfficeFactAttribute()
    {
        if (!LibreOffice.IsInstalled)
            Skip = "LibreOffice is not installed: apt-get install libreoffice-writer";
    }
}
