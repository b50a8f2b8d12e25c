using PlanNotebooks.Corrections;
using PlanNotebooks.Disk;
using PlanNotebooks.Indicators;
using PlanNotebooks.Reading;

namespace PlanNotebooks;

/// <summary>Finds the files of a corpus and reads them.</summary>
internal sealed class CorpusFiles
{
    private const string IndicatorsName = "indicators.tsv";
    private const string CorrectionsName = "corrections.tsv";
    private const string StatisticsName = "statistics.tsv";
    internal const string ReportsName = "reports.tsv";

    private const int MostTold = 3;

    /// <summary>Tables that stand beside the reports, and are none.</summary>
    internal static readonly string[] OwnTables = [IndicatorsName, CorrectionsName, ReportsName, StatisticsName];

    private readonly CorpusOptions _options;
    private readonly FileReading _reading;
    /// <summary>The first of what is wrong with files; of a collection there may be one for each of a million rows.</summary>
    private readonly List<UnreadableReportException> _faults = [];
    private UnreadableReportException? _lastFault;
    private int _faultCount;
    private int _reports;

    private CorpusFiles(string path, IndicatorTable indicators, CorpusOptions options) =>
        (_options, _reading) = (options, new FileReading(indicators, options.Formats) { Settled = Settled(path) });

    /// <summary>Reads a file, or a folder, report by report, saying what it passes over.</summary>
    /// <exception cref="UnreadableReportException">The path does not exist, the named file cannot be read, or (at its end) the folder
    /// holds no report.</exception>
    public static IEnumerable<Report> Read(string path, IndicatorTable indicators, CorpusOptions options)
    {
        var files = new CorpusFiles(path, indicators, options);
        if (options.Shards is { } shards)
            return files.ReadShards(path, shards, indicators);
        return Directory.Exists(path) ? files.ReadFolder(path) : files.ReadNamed(path);
    }

    /// <summary>The library's indicators, with those of an indicators.tsv in the folder, or beside the file.</summary>
    /// <exception cref="UnreadableTableException">That file is malformed.</exception>
    public static IndicatorTable Indicators(string path) =>
        Beside(path, IndicatorsName) is { } file ? CorpusIndicators.Read(file) : IndicatorTable.Default;

    /// <summary>The lines of a corrections.tsv in the folder, or beside the file; none where there is no such file.</summary>
    /// <exception cref="UnreadableTableException">That file cannot be read.</exception>
    public static IReadOnlyList<CorrectionLine> Corrections(string path) =>
        Beside(path, CorrectionsName) is { } file ? CorrectionFile.Read(file) : [];

    /// <summary>The official figures of a statistics.tsv in the folder, or beside the file; none where there is no such file.</summary>
    /// <exception cref="UnreadableTableException">That file cannot be read.</exception>
    public static Statistics Statistics(string path, IndicatorTable indicators) =>
        Beside(path, StatisticsName) is { } file
            ? PlanNotebooks.Statistics.Read(file, indicators)
            : PlanNotebooks.Statistics.None;

    /// <summary>What a reports.tsv in the folder, or beside the file, settles; nothing where there is no such file.</summary>
    /// <exception cref="UnreadableTableException">That file cannot be read, or a cell of it is wrong.</exception>
    internal static SettledReports Settled(string path) =>
        Beside(path, ReportsName) is { } file ? SettledReports.Read(file) : SettledReports.None;

    /// <summary>The tables in a folder, or beside a file, that are read with it.</summary>
    internal static IEnumerable<string> TablesBeside(string path) => OwnTables.Select(name => Beside(path, name)).OfType<string>();

    private static string? Beside(string path, string name)
    {
        var file = Path.Combine(Directory.Exists(path) ? path : Path.GetDirectoryName(path) ?? "", name);
        return FileKind.IsFile(file) ? file : null;
    }

    private IEnumerable<Report> ReadFolder(string path)
    {
        var files = FolderFiles.Of(path, fault => Skip(fault, SkipKind.Failed)).Where(IsExpected).ToList();
        var done = 0;
        foreach (var outcomes in FilesAhead.Read(files, _reading, _options.Jobs))
        {
            _options.Progress(new CorpusProgress(done, files.Count, files[done]));
            foreach (var report in outcomes.Select(Taken).OfType<Report>())
                yield return report;
            done++;
        }

        _options.Progress(new CorpusProgress(files.Count, files.Count, null));
        Close(path);
    }

    /// <summary>Takes what the parts of a folder read, as if it were read here.</summary>
    private IEnumerable<Report> ReadShards(string path, ShardSet shards, IndicatorTable indicators)
    {
        var folder = Enumerable.Range(0, shards.Folders.Count).First(i => shards.Folders[i].Path == path);
        var total = shards.Folders[folder].Count;
        var done = 0;
        var file = -1;
        foreach (var (record, outcome) in shards.Read(folder, indicators, _options.Jobs))
        {
            if (record.IsRead && record.File != file)
            {
                file = record.File;
                _options.Progress(new CorpusProgress(done++, total, record.Path));
            }

            if (Taken(outcome) is { } report)
                yield return report;
        }

        _options.Progress(new CorpusProgress(total, total, null));
        Close(path);
    }

    private void Close(string path)
    {
        if (_reports == 0)
            throw new UnreadableReportException(
                path,
                "holds no report; expected "
                    + $"{string.Join(", ", _options.Formats.SelectMany(format => format.Endings))} files with the text "
                    + $"of plan reports or work reports{WhyNone()}"
            );
    }

    /// <summary>What is wrong with the files that were meant to be reports: of a folder that holds none, it is the first thing to
    /// know.</summary>
    private string WhyNone()
    {
        if (_faults.Count == 0)
            return "";
        var told = string.Join("; ", _faults.Select(fault => $"{fault.Path}: {fault.Reason}"));
        var more = _faultCount - MostTold;
        return more > 0 ? $" ({told}; and {more} more)" : $" ({told})";
    }

    /// <summary>Reads a file that the caller named: what is wrong with it is the caller's to know.</summary>
    private IEnumerable<Report> ReadNamed(string path)
    {
        foreach (var report in _reading.OfNamed(path).Select(Taken).OfType<Report>())
            yield return report;
        if (_reports == 0)
            throw _lastFault ?? new UnreadableReportException(path, "holds no file that is read");
    }

    /// <summary>The report of an outcome, unless it is none or was read before.</summary>
    private Report? Taken(FileOutcome outcome)
    {
        if (outcome.Fault is { } fault)
            Skip(fault, outcome.Kind);
        if (outcome.Report is not { } report)
            return null;
        _reports++;
        if (_options.Known.Add(outcome) is not { } skipped)
            return report;
        _options.Skipped(skipped);
        return null;
    }

    private void Skip(UnreadableReportException fault, SkipKind kind)
    {
        (_lastFault, _faultCount) = (fault, _faultCount + 1);
        if (_faults.Count < MostTold)
            _faults.Add(fault);
        _options.Skipped(SkippedOf(fault, kind));
    }

    /// <summary>What is told of a file that gives no report.</summary>
    public static SkippedFile SkippedOf(UnreadableReportException fault, SkipKind kind = SkipKind.Failed) =>
        new(fault.Path, fault.Reason) { Kind = KindOf(fault, kind) };

    /// <summary>Of what kind a fault is that came at a place of a kind.</summary>
    private static SkipKind KindOf(UnreadableReportException fault, SkipKind kind) =>
        fault switch
        {
            MissingProgramException => SkipKind.NeedsProgram,
            OtherFormatException => SkipKind.NoReport,
            _ => kind,
        };

    /// <summary>Whether a file of a folder is tried: its name or its content is that of a report's; any other is said to be passed
    /// over.</summary>
    private bool IsExpected(string path) =>
        IsExpected(path, _options.Formats, fault => Skip(fault, SkipKind.Failed));

    /// <summary>Whether a file of a folder is tried.</summary>
    /// <param name="path">The file.</param>
    /// <param name="formats">The formats that are read.</param>
    /// <param name="failed">Is told what is wrong with one that is not.</param>
    public static bool IsExpected(
        string path,
        IReadOnlyList<IReportFormat> formats,
        Action<UnreadableReportException> failed
    )
    {
        if (OwnTables.Contains(Path.GetFileName(path)))
            return false;
        if (FormatChoice.IsExpected(Path.GetExtension(path).ToLowerInvariant(), formats))
            return true;
        try
        {
            return FormatChoice.Among(ReportFile.OnDisk(path), formats) is not null;
        }
        catch (UnreadableReportException fault)
        {
            failed(fault);
            return false;
        }
    }
}
