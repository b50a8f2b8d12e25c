using PlanNotebooks.Corrections;
using PlanNotebooks.Reading;

namespace PlanNotebooks;

/// <summary>Reports one at a time, for corpora that are too large to hold.</summary>
public static class CorpusStream
{
    /// <summary>Reads a file or a folder report by report; each is read when it is asked for, and none is kept.</summary>
    /// <remarks>An indicators.tsv and a corrections.tsv in the folder, or beside the file, are used as in <see cref="Corpus.Load"/>.</remarks>
    /// <param name="path">A .txt file, or a folder of such files.</param>
    /// <param name="skipped">Takes the files of a folder that are passed over; may be null.</param>
    /// <param name="corrections">Takes every line of the corrections.tsv with what became of it, once all reports were read; may be null.</param>
    /// <exception cref="UnreadableReportException">The path does not exist, or the named file cannot be read.</exception>
    /// <exception cref="UnreadableTableException">The indicators.tsv is malformed, or the corrections.tsv cannot be read as a whole.</exception>
    public static IEnumerable<Report> Read(string path, Action<SkippedFile>? skipped = null, Action<CorrectionLine>? corrections = null)
    {
        var indicators = CorpusFiles.Indicators(path);
        var corrector = new Corrector(CorpusFiles.Corrections(path), indicators);
        var reports = Directory.Exists(path) ? CorpusFiles.ReadFolder(path, indicators, skipped ?? (_ => { })) : [Report.Load(path, indicators)];
        return Corrected(reports, corrector, Directory.Exists(path), corrections ?? (_ => { }));
    }

    private static IEnumerable<Report> Corrected(IEnumerable<Report> reports, Corrector corrector, bool isFolder, Action<CorrectionLine> corrections)
    {
        foreach (var report in reports) yield return report.CorrectedBy(corrector);
        foreach (var line in corrector.Close(isFolder)) corrections(line);
    }
}
