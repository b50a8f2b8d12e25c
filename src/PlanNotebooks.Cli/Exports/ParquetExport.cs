using PlanNotebooks.Cli.Files;
using PlanNotebooks.Parquet;

namespace PlanNotebooks.Cli.Commands;

/// <summary>Where <c>plan extract --format parquet</c> writes, report by report: a file, which is there once all are written, or a folder
/// by region and year.</summary>
/// <param name="path">The file; a folder where it ends as the name of one does.</param>
internal sealed class ParquetOutput(string path) : IAsyncDisposable
{
    private ParquetFile? _file;

    /// <summary>Writes a report's observations.</summary>
    /// <exception cref="CommandException">They cannot be written.</exception>
    public Task WriteAsync(Report report, CancellationToken cancellation) =>
        GuardAsync(async () =>
        {
            var table = report.ObservationTable;
            if (Path.EndsInDirectorySeparator(path))
            {
                await PartitionedFolder.WriteAsync(path, table, cancellation);
                return;
            }

            _file ??= await ParquetFile.BeginAsync(path, table.Columns, cancellation);
            await _file.AppendAsync(table, cancellation);
        });

    /// <summary>Moves the file into place.</summary>
    /// <exception cref="CommandException">It cannot be written.</exception>
    public Task CompleteAsync(CancellationToken cancellation) =>
        GuardAsync(() => _file?.CompleteAsync(cancellation) ?? Task.CompletedTask);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _file?.DisposeAsync() ?? ValueTask.CompletedTask;

    private async Task GuardAsync(Func<Task> write)
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
}
