using PlanNotebooks.Cli.Files;
using PlanNotebooks.Corrections;

namespace PlanNotebooks.Cli.Exports;

/// <summary>A format that has a whole corpus: targets beside outcomes of several reports, files passed over, corrections. It is written
/// report by report, and what is of all reports behind them.</summary>
/// <param name="target">The file that it goes to.</param>
internal abstract class CorpusExport(ExportTarget target) : Export
{
    private readonly List<SkippedFile> _skipped = [];
    private readonly List<CorrectionLine> _corrections = [];
    private Statistics _statistics = Statistics.None;
    private CorpusWriter? _writer;

    /// <inheritdoc/>
    public sealed override Task WriteAsync(Report report, CancellationToken cancellation)
    {
        Guard(() => (_writer ??= Begin(target.File!)).Add(report));
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public sealed override void Add(SkippedFile file) => _skipped.Add(file);

    /// <inheritdoc/>
    public sealed override void Add(CorrectionLine line) => _corrections.Add(line);

    /// <inheritdoc/>
    public sealed override void Add(Statistics statistics) => _statistics = _statistics.With(statistics);

    /// <inheritdoc/>
    public sealed override Task CompleteAsync(CancellationToken cancellation)
    {
        Guard(() => _writer?.Complete(_skipped, _corrections, _statistics));
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public sealed override ValueTask DisposeAsync()
    {
        _writer?.Dispose();
        return base.DisposeAsync();
    }

    /// <summary>Begins the file.</summary>
    protected abstract CorpusWriter Begin(string path);

    private void Guard(Action write)
    {
        try
        {
            write();
        }
        catch (Exception fault) when (Problems.IsExpected(fault))
        {
            throw new CommandException(Problems.Line(target.File!, fault), ExitCodes.Failed);
        }
    }
}
