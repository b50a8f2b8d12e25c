using PlanNotebooks.Reading;

namespace PlanNotebooks;

/// <summary>Reports one at a time, for corpora that are too large to hold.</summary>
public static class CorpusStream
{
    /// <summary>Reads a file or a folder report by report; each is read when it is asked for, and none is kept.</summary>
    /// <param name="path">A .txt file, or a folder of such files.</param>
    /// <param name="skipped">Takes the files of a folder that are passed over; may be null.</param>
    /// <exception cref="UnreadableReportException">The path does not exist, or the named file cannot be read.</exception>
    public static IEnumerable<Report> Read(string path, Action<SkippedFile>? skipped = null)
    {
        if (!Directory.Exists(path)) return [Report.Load(path)];
        return CorpusFiles.ReadFolder(path, skipped ?? (_ => { }));
    }
}
