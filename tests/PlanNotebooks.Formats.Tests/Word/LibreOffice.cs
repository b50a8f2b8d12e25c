namespace PlanNotebooks.Formats.Tests.Word;

/// <summary>The program that reads .doc and .wps files.</summary>
internal static class LibreOffice
{
    /// <summary>Whether soffice is on PATH.</summary>
    public static bool IsInstalled { get; } = ProgramOnPath.Find("soffice") is not null;
}
