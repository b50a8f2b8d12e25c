using PlanNotebooks.Corrections;

namespace PlanNotebooks;

/// <summary>Writes a corpus report by report, so that none has to be held; the file is there once all is written.</summary>
internal abstract class CorpusWriter : IDisposable
{
    /// <summary>Writes a report, whose id is no other's.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public abstract void Add(Report report);

    /// <summary>Writes what stands beside the reports, and what is told of all of them, and puts the file in its place.</summary>
    /// <param name="skipped">The files that were passed over.</param>
    /// <param name="corrections">The lines of the corrections, with what became of each.</param>
    /// <param name="statistics">The official figures.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    public abstract void Complete(
        IReadOnlyList<SkippedFile> skipped,
        IReadOnlyList<CorrectionLine> corrections,
        Statistics statistics
    );

    /// <summary>Writes a corpus that is held.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Write(Corpus corpus)
    {
        foreach (var report in corpus.Reports)
            Add(report);
        Complete(corpus.Skipped, corpus.Corrections, corpus.Statistics);
    }

    /// <inheritdoc/>
    public abstract void Dispose();
}
