using PlanNotebooks.Frames;
using PlanNotebooks.Observations;
using PlanNotebooks.Reading;

namespace PlanNotebooks;

/// <summary>What came of one document, as the file of a part keeps it: a report, or why there is none.</summary>
/// <param name="Folder">Which of the folders it is in, from 0.</param>
/// <param name="File">Which of the folder's files, from 0, in the order in which one process reads them; -1 for what is said of the
/// folder before its files are looked at.</param>
/// <param name="IsRead">Whether the file was read; else it was passed over by its name or its beginning.</param>
/// <param name="Path">The file.</param>
/// <param name="Name">The document, as messages name it.</param>
internal sealed record ShardRecord(int Folder, int File, bool IsRead, string Path, string Name)
{
    /// <summary>Why there is no report; null where there is one.</summary>
    public string? Reason { get; init; }

    /// <summary>Of what kind the reason is.</summary>
    public SkipKind Kind { get; init; }

    /// <summary>The text of the report.</summary>
    public ReportDocument? Document { get; init; }

    /// <summary>What it states; without <see cref="Observation.LabelParts"/>, which stand beside.</summary>
    public IReadOnlyList<Observation>? Observations { get; init; }

    /// <summary>The parts of the observations' labels, as text.</summary>
    public IReadOnlyList<string>? LabelParts { get; init; }

    /// <summary>Every number that it prints.</summary>
    public IReadOnlyList<PrintedNumber>? Numbers { get; init; }

    /// <summary>The frame of each observation's number, by its place in the file.</summary>
    public IReadOnlyDictionary<int, TimeFrame>? Frames { get; init; }

    /// <summary>By which the report is known again.</summary>
    public ulong[]? Sketch { get; init; }

    /// <summary>Where one process comes to it: the folders one after another, of each first what is passed over unread.</summary>
    public (int Folder, bool IsRead, int File) Place => (Folder, IsRead, File);

    /// <summary>A report, or the fault, of a file that was read.</summary>
    public static ShardRecord Of(int folder, int file, string path, FileOutcome outcome) =>
        outcome.Report is { } report
            ? new ShardRecord(folder, file, true, path, outcome.Name)
            {
                Document = report.Text.Document,
                Observations = [.. report.Observations.Select(one => one with { LabelParts = PlanNotebooks.Observations.LabelParts.None })],
                LabelParts = [.. report.Observations.Select(one => one.LabelParts.ToString())],
                Numbers = report.Numbers,
                Frames = report.Frames,
                Sketch = outcome.Sketch,
            }
            : Passed(folder, file, true, path, CorpusFiles.SkippedOf(outcome.Fault!, outcome.Kind));

    /// <summary>A file that was passed over.</summary>
    public static ShardRecord Passed(int folder, int file, bool isRead, string path, SkippedFile skipped) =>
        new(folder, file, isRead, path, skipped.Path) { Reason = skipped.Reason, Kind = skipped.Kind };
}
