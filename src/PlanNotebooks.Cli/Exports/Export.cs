using PlanNotebooks.Cli.Files;
using PlanNotebooks.Corrections;

namespace PlanNotebooks.Cli.Exports;

/// <summary>Where <c>plan extract</c> writes observations, report by report; a file is there once all are written.</summary>
internal abstract class Export : IAsyncDisposable
{
    /// <summary>Writes a report's observations, or holds them until all are there.</summary>
    /// <exception cref="CommandException">They cannot be written.</exception>
    public abstract Task WriteAsync(Report report, CancellationToken cancellation);

    /// <summary>Tells it of a file that was passed over; most formats do not list them.</summary>
    public virtual void Add(SkippedFile file) { }

    /// <summary>Tells it of a line of the corrections; most formats do not list them.</summary>
    public virtual void Add(CorrectionLine line) { }

    /// <summary>Tells it of the official figures beside the reports; most formats do not hold them.</summary>
    public virtual void Add(Statistics statistics) { }

    /// <summary>Ends the writing; where no report was written, nothing is.</summary>
    /// <exception cref="CommandException">It cannot be written.</exception>
    public abstract Task CompleteAsync(CancellationToken cancellation);

    /// <summary>Writes to a file; a fault of the disk is told with the file's name.</summary>
    /// <exception cref="CommandException">It cannot be written.</exception>
    protected static async Task GuardAsync(string path, Func<Task> write)
    {
        try
        {
            await write();
        }
        catch (Exception fault) when (Problems.IsExpected(fault))
        {
            throw new CommandException(Problems.Line(path, fault), ExitCodes.Failed);
        }
    }

    /// <inheritdoc/>
    public virtual ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
