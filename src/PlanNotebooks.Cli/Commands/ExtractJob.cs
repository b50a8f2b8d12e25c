using PlanNotebooks.Cli.Exports;
using PlanNotebooks.Formats;
using PlanNotebooks.Languages;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Cli.Commands;

/// <summary>One run of <c>plan extract</c>: reads what the paths name, report by report, and writes each before the next is read.</summary>
/// <param name="output">Where observations go.</param>
/// <param name="remarks">Where it says what could not be read.</param>
internal sealed class ExtractJob(Export output, ExtractRemarks remarks)
{
    private readonly UniqueIds _ids = new();
    private readonly KnownReports _known = new();
    private readonly ExtractSummary _summary = new();
    private bool _failed;
    private bool _anyFolder;
    private string _reading = "";

    /// <summary>Whether what was read before is taken from the cache.</summary>
    public bool UseCache { get; init; } = true;

    /// <summary>Whether a file passed over in a folder fails the run.</summary>
    public bool Strict { get; init; }

    /// <summary>How many files are read at once.</summary>
    public int Jobs { get; init; } = Environment.ProcessorCount;

    /// <summary>The parts that were read elsewhere, which are taken instead of the files; null where these are read.</summary>
    public ShardSet? Shards { get; init; }

    /// <summary>The table at the end; null where only single files were named, or nothing was read.</summary>
    public ExtractSummary? Summary => _anyFolder && _summary.HasRead ? _summary : null;

    /// <summary>Whether a path could not be read, or with <see cref="Strict"/> a file in a folder.</summary>
    public bool Failed => _failed || (Strict && _summary.HasFailed);

    /// <summary>Reads the paths.</summary>
    public async Task RunAsync(
        IReadOnlyList<string> paths,
        Action<CorpusProgress> progress,
        CancellationToken cancellation
    )
    {
        foreach (var path in paths)
        {
            cancellation.ThrowIfCancellationRequested();
            await ReadAsync(path, progress, cancellation);
        }

        await output.CompleteAsync(cancellation);
    }

    private async Task ReadAsync(string path, Action<CorpusProgress> progress, CancellationToken cancellation)
    {
        _anyFolder |= Shards is not null || Directory.Exists(path);
        remarks.Begin();
        _reading = path;
        try
        {
            foreach (var report in CorpusStream.Read(path, OptionsOf(progress, cancellation)))
            {
                cancellation.ThrowIfCancellationRequested();
                remarks.Tell();
                remarks.Add(report, _reading);
                _summary.AddReport(report);
                await output.WriteAsync(_ids.Of(report), cancellation);
            }

            remarks.Tell();
        }
        catch (Exception fault) when (fault is UnreadableReportException or UnreadableTableException)
        {
            _failed = true;
            var reason = (fault as UnreadableReportException)?.Reason;
            remarks.Fail(path, reason ?? fault.Message, Told(path, reason) ?? fault.Message);
        }
    }

    /// <summary>What is wrong with a path, where it is told in Chinese.</summary>
    private static string? Told(string path, string? reason) =>
        Speech.IsChinese && reason is not null
            ? Texts.Say("said.remark", ("path", path), ("remark", SkippedFile.InWords(reason)))
            : null;

    private CorpusOptions OptionsOf(Action<CorpusProgress> progress, CancellationToken cancellation) =>
        new()
        {
            Formats = UseCache ? ReportFormats.All : ReportFormats.Uncached,
            Known = _known,
            Jobs = Jobs,
            Shards = Shards,
            Skipped = skipped =>
            {
                _summary.Add(skipped);
                remarks.Add(skipped);
                output.Add(skipped);
            },
            Corrections = line =>
            {
                remarks.Add(line);
                output.Add(line);
            },
            Statistics = statistics =>
            {
                foreach (var row in statistics.Refused)
                    remarks.Add(row);
                output.Add(statistics);
            },
            Progress = step =>
            {
                cancellation.ThrowIfCancellationRequested();
                _reading = step.File ?? _reading;
                progress(step);
            },
        };
}
