using PlanNotebooks.Corrections;
using PlanNotebooks.Indicators;
using PlanNotebooks.Reading;

namespace PlanNotebooks;

/// <summary>Finds the files of a corpus and reads them.</summary>
internal static class CorpusFiles
{
    private const string IndicatorsName = "indicators.tsv";
    private const string CorrectionsName = "corrections.tsv";
    private const string TextEnding = ".txt";
    private static readonly string[] OtherReports = [".htm", ".html", ".pdf", ".doc", ".docx", ".zip"];

    /// <summary>Reads a file now, or a folder report by report, saying what it passes over.</summary>
    /// <exception cref="UnreadableReportException">The path does not exist, the named file cannot be read, or (at its end) the folder holds no report.</exception>
    public static IEnumerable<Report> Read(string path, IndicatorTable indicators, Action<SkippedFile> skipped) =>
        Directory.Exists(path) ? ReadFolder(path, indicators, skipped) : [Report.Load(path, indicators)];

    /// <summary>The library's indicators, with those of an indicators.tsv in the folder, or beside the file.</summary>
    /// <exception cref="UnreadableTableException">That file is malformed.</exception>
    public static IndicatorTable Indicators(string path) => Beside(path, IndicatorsName) is { } file ? CorpusIndicators.Read(file) : IndicatorTable.Default;

    /// <summary>The lines of a corrections.tsv in the folder, or beside the file; none where there is no such file.</summary>
    /// <exception cref="UnreadableTableException">That file cannot be read.</exception>
    public static IReadOnlyList<CorrectionLine> Corrections(string path) => Beside(path, CorrectionsName) is { } file ? CorrectionFile.Read(file) : [];

    private static IEnumerable<Report> ReadFolder(string path, IndicatorTable indicators, Action<SkippedFile> skipped)
    {
        var any = false;
        foreach (var file in FilesIn(path))
        {
            if (TryRead(file, indicators, skipped) is not { } report) continue;
            any = true;
            yield return report;
        }

        if (!any) throw new UnreadableReportException(path, "holds no report; expected .txt files with the text of plan reports or work reports");
    }

    private static string? Beside(string path, string name)
    {
        var file = Path.Combine(Directory.Exists(path) ? path : Path.GetDirectoryName(path) ?? "", name);
        return File.Exists(file) ? file : null;
    }

    private static IEnumerable<string> FilesIn(string folder) =>
        Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = false }).Order(StringComparer.Ordinal);

    /// <summary>Reads a file of a folder; one that is no report by its name (.tsv, .md, .json) is not tried.</summary>
    private static Report? TryRead(string file, IndicatorTable indicators, Action<SkippedFile> skipped)
    {
        var ending = Path.GetExtension(file).ToLowerInvariant();
        if (Array.IndexOf(OtherReports, ending) >= 0) skipped(new SkippedFile(file, $"{ending} files are not read; save the report as text (.txt)"));
        if (ending != TextEnding) return null;
        try
        {
            return Report.Load(file, indicators);
        }
        catch (UnreadableReportException fault)
        {
            skipped(new SkippedFile(file, fault.Reason));
            return null;
        }
    }
}
