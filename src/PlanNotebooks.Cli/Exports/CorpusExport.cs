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
    public sealed override Task WriteAsync(Report report, CancellationToken cancellation) =>
        WriteAsync(() => (_writer ??= Begin(target.File!)).Add(report));

    /// <inheritdoc/>
    public sealed override void Add(SkippedFile file) => _skipped.Add(file);

    /// <inheritdoc/>
    public sealed override void Add(CorrectionLine line) => _corrections.Add(line);

    /// <inheritdoc/>
    public sealed override void Add(Statistics statistics) => _statistics = _statistics.With(statistics);

    /// <inheritdoc/>
    public sealed override Task CompleteAsync(CancellationToken cancellation) =>
        WriteAsync(() => _writer?.Complete(_skipped, _corrections, _statistics));

    /// <inheritdoc/>
    public sealed override ValueTask DisposeAsync()
    {
        _writer?.Dispose();
        return base.DisposeAsync();
    }

    /// <summary>Begins the file.</summary>
    protected abstract CorpusWriter Begin(string path);

    private Task WriteAsync(Action write) =>
        GuardAsync(
            target.File!,
            () =>
            {
                write();
                return Task.CompletedTask;
            }
        );
}
