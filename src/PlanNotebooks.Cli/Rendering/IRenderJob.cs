using PlanNotebooks.Cli.Files;

namespace PlanNotebooks.Cli.Rendering;

/// <summary>Runs notebooks and writes what comes of them.</summary>
internal interface IRenderJob
{
    /// <summary>The line for when all is done; null for none.</summary>
    string? Closing { get; }

    /// <summary>Runs the notebooks; one that fails does not keep the others from being run.</summary>
    /// <returns>Whether every notebook ran to its end and was written.</returns>
    Task<bool> RunAsync(IReadOnlyList<NotebookFile> files, IRenderReport report, CancellationToken cancellation);
}
