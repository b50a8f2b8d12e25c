using PlanNotebooks.Corrections;
using PlanNotebooks.Indicators;
using PlanNotebooks.Reading;

namespace PlanNotebooks;

/// <summary>Reports one at a time, for corpora that are too large to hold.</summary>
public static class CorpusStream
{
    /// <summary>Reads a file or a folder report by report; each is read when it is asked for, and none is kept.</summary>
    /// <remarks>The reports are those of <see cref="Corpus.Load(string)"/>, under the same ids. An indicators.tsv and a corrections.tsv
    /// in the folder, or beside the file, are used as there.</remarks>
    /// <param name="path">A .txt file, or a folder of such files.</param>
    /// <param name="skipped">Takes the files of a folder that are passed over; may be null.</param>
    /// <param name="corrections">Takes every line of the corrections.tsv with what became of it, once all reports were read; may be
    /// null.</param>
    /// <exception cref="UnreadableReportException">The path does not exist, the named file cannot be read, or (once all files were
    /// tried) the folder holds no report.</exception>
    /// <exception cref="UnreadableTableException">The indicators.tsv is malformed, or the corrections.tsv cannot be read as a
    /// whole.</exception>
    public static IEnumerable<Report> Read(
        string path,
        Action<SkippedFile>? skipped = null,
        Action<CorrectionLine>? corrections = null
    ) => Read(path, new CorpusOptions { Skipped = skipped ?? (_ => { }), Corrections = corrections ?? (_ => { }) });

    /// <summary>Reads a file, an archive or a folder report by report; each is read when it is asked for, and none is kept.</summary>
    /// <param name="path">A file of one of the formats, or a folder of such files.</param>
    /// <param name="options">The formats, and who is told what.</param>
    /// <exception cref="UnreadableReportException">The path does not exist, the named file cannot be read, or (once all files were
    /// tried) the folder holds no report.</exception>
    /// <exception cref="UnreadableTableException">The indicators.tsv is malformed, or the corrections.tsv cannot be read as a
    /// whole.</exception>
    public static IEnumerable<Report> Read(string path, CorpusOptions options) =>
        Read(path, CorpusFiles.Indicators(path), options);

    internal static IEnumerable<Report> Read(string path, IndicatorTable indicators, CorpusOptions options)
    {
        options.Statistics(CorpusFiles.Statistics(path, indicators));
        var corrector = new Corrector(CorpusFiles.Corrections(path), indicators);
        return Corrected(
            CorpusFiles.Read(path, indicators, options).Select(new UniqueIds().Of),
            corrector,
            options.Shards is not null || Directory.Exists(path),
            options.Corrections
        );
    }

    private static IEnumerable<Report> Corrected(
        IEnumerable<Report> reports,
        Corrector corrector,
        bool isFolder,
        Action<CorrectionLine> corrections
    )
    {
        foreach (var report in reports)
            yield return report.CorrectedBy(corrector);
        foreach (var line in corrector.Close(isFolder))
            corrections(line);
    }
}
