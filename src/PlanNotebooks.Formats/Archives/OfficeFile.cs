using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Archives;

/// <summary>Tells the files of office programs, which are zip archives inside, from other archives.</summary>
internal static class OfficeFile
{
    private static readonly string[] Kinds = ["word", "xl", "ppt"];

    /// <summary>Whether a file is of a kind, by what it holds or by the ending of its name.</summary>
    public static FormatMatch Match(ReportFile file, string kind, IReadOnlyList<string> endings)
    {
        if (file.Head.StartsWith("PK\u0003\u0004"u8) && KindOf(file) == kind)
            return FormatMatch.Content;
        return endings.Contains(file.Ending) ? FormatMatch.Name : FormatMatch.None;
    }

    /// <summary><c>word</c>, <c>xl</c>, <c>ppt</c> or <c>odf</c>; null for an archive of something else, or one that cannot be
    /// opened.</summary>
    public static string? KindOf(ReportFile file)
    {
        try
        {
            using var archive = ZipLimits.Open(file.Open(), file.Path);
            if (archive.GetEntry("[Content_Types].xml") is null)
                return archive.GetEntry("mimetype") is null ? null : "odf";
            return Array.Find(
                Kinds,
                kind => archive.Entries.Any(entry => entry.FullName.StartsWith(kind + "/", StringComparison.OrdinalIgnoreCase))
            );
        }
        catch (UnreadableReportException)
        {
            return null;
        }
    }
}
