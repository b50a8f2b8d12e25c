namespace PlanNotebooks.Formats.Tests;

/// <summary>A seed as other programs would hand it on.</summary>
internal static class SeedText
{
    /// <summary>A report without page breaks inside its words.</summary>
    public static string Name { get; } = Seeds.Names[2];

    /// <summary>The report read from its text file.</summary>
    public static Report Report { get; } = PlanNotebooks.Report.Load(Seeds.File(Name));

    /// <summary>Its cleaned paragraphs.</summary>
    public static IReadOnlyList<string> Paragraphs { get; } =
        Report.Text.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
