using PlanNotebooks.Cli.Files;
using PlanNotebooks.Corrections;

namespace PlanNotebooks.Cli.Exports;

/// <summary>A format that holds a whole corpus: targets beside outcomes of several reports, files passed over, corrections.</summary>
/// <param name="target">The file that it goes to.</param>
internal abstract class CorpusExport(ExportTarget target) : Export
{
    private readonly List<Report> _reports = [];
    private readonly List<SkippedFile> _skipped = [];
    private readonly List<CorrectionLine> _corrections = [];
    private Statistics _statistics = Statistics.None;

    /// <inheritdoc/>
    public sealed override Task WriteAsync(Report report, CancellationToken cancellation)
    {
        _reports.Add(report);
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
        if (_reports.Count == 0)
            return Task.CompletedTask;
        try
        {
            Write(Corpus.Of(_reports, _skipped, _corrections, _statistics), target.File!);
        }
        catch (Exception fault) when (Problems.IsExpected(fault))
        {
            throw new CommandException(Problems.Line(target.File!, fault), ExitCodes.Failed);
        }

        return Task.CompletedTask;
    }

    /// <summary>Writes the file.</summary>
    protected abstract void Write(Corpus corpus, string path);
}
