using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Reading;

/// <summary>Formats that are not read, and what to do with a report that comes in one.</summary>
internal static class OtherFormats
{
    private const string Report = "report";

    /// <summary>What files of such formats begin with.</summary>
    private static readonly (byte[] Head, string Ending)[] Heads =
    [
        ([.. "{\\rtf"u8], ".rtf"),
        ([.. "Rar!"u8], ".rar"),
        ([.. "7z"u8, 0xBC, 0xAF], ".7z"),
        ([0x1F, 0x8B], ".gz"),
        ([0x89, .. "PNG"u8], ".png"),
        ([0xFF, 0xD8, 0xFF], ".jpg"),
        ([.. "GIF8"u8], ".gif"),
        ([.. "MIME-Version:"u8], ".mht"),
        ([.. "From: <Saved by"u8], ".mht"),
        ([.. "HN"u8, 0, 0], ".caj"),
        ([.. "CAJ"u8], ".caj"),
    ];

    private static readonly Dictionary<string, (bool IsReport, string Advice)> Endings = TsvTable
        .Embedded("other_formats.tsv")
        .Rows.ToDictionary(row => row["ending"], row => (row["meant"] == Report, row["advice"]), StringComparer.Ordinal);

    /// <summary>What to do with a file of an ending; null where nothing is known of it.</summary>
    public static string? AdviceFor(string ending) => Endings.TryGetValue(ending, out var found) ? found.Advice : null;

    /// <summary>Whether a file of an ending is meant to be a report.</summary>
    public static bool IsReport(string ending) => Endings.TryGetValue(ending, out var found) && found.IsReport;

    /// <summary>The ending of the format that a file's first bytes show; null where they show none of these.</summary>
    public static string? ByContent(ReportFile file) => Array.Find(Heads, one => file.Head.StartsWith(one.Head)).Ending;
}
