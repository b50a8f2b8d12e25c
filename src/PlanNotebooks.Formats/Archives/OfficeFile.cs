using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Archives;

/// <summary>Tells the files of office programs, which are zip archives inside, from other archives.</summary>
internal static class OfficeFile
{
    /// <summary><c>word</c>, <c>xl</c>, <c>ppt</c> or <c>odf</c>; null for an archive of something else, or one that cannot be
    /// opened.</summary>
    public static string? KindOf(ReportFile file)
    {
        try
        {
            using var archive = ZipLimits.Open(file.Open(), file.Path);
            if (archive.GetEntry("[Content_Types].xml") is null)
                return archive.GetEntry("mimetype") is null ? null : "odf";
            foreach (var kind in (string[])["word", "xl", "ppt"])
                if (
                    archive.Entries.Any(entry =>
                        entry.FullName.StartsWith(kind + "/", StringComparison.OrdinalIgnoreCase)
                    )
                )
                    return kind;
            return null;
        }
        catch (UnreadableReportException)
        {
            return null;
        }
    }
}
