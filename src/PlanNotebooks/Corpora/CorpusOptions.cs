using PlanNotebooks.Corrections;
using PlanNotebooks.Reading;

namespace PlanNotebooks;

/// <summary>How a folder of reports is read, and who is told what on the way.</summary>
public sealed record CorpusOptions
{
    /// <summary>The formats that are read: text alone, unless <c>ReportFormats.All</c> of PlanNotebooks.Formats is given.</summary>
    public IReadOnlyList<IReportFormat> Formats { get; init; } = TextFormat.Only;

    /// <summary>Takes what is passed over in a folder or an archive, with the reason.</summary>
    public Action<SkippedFile> Skipped { get; init; } = static _ => { };

    /// <summary>Takes every line of the corrections.tsv with what became of it, once all reports were read.</summary>
    public Action<CorrectionLine> Corrections { get; init; } = static _ => { };

    /// <summary>Takes the official figures beside the reports, before the first of these is read; see docs/statistics.md.</summary>
    public Action<Statistics> Statistics { get; init; } = static _ => { };

    /// <summary>The reports that were read before, so that none counts twice; one object may be shared by several readings.</summary>
    public KnownReports Known { get; init; } = new();

    /// <summary>How many files of a folder are read at once; what comes of them, and its order, is the same with any number.</summary>
    public int Jobs { get; init; } = Environment.ProcessorCount;

    /// <summary>The parts that were read elsewhere, which are taken instead of the files; null where these are read.</summary>
    internal ShardSet? Shards { get; init; }

    /// <summary>Is told, before each file of a folder, how many are done of how many.</summary>
    public Action<CorpusProgress> Progress { get; init; } = static _ => { };
}
