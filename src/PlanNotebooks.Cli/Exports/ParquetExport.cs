using PlanNotebooks.Parquet;

namespace PlanNotebooks.Cli.Exports;

/// <summary>Parquet, report by report: a file, which is there once all are written, or a folder by region and year.</summary>
/// <param name="target">The file; a folder where it ends as the name of one does.</param>
internal sealed class ParquetExport(ExportTarget target) : Export
{
    private readonly string _path = target.File!;
    private ParquetFile? _file;

    public static ExportFormat Format { get; } =
        new("parquet", target => new ParquetExport(target))
        {
            Help = "a file, or a folder by region and year where --out ends with /",
            IsFile = true,
        };

    /// <inheritdoc/>
    public override Task WriteAsync(Report report, CancellationToken cancellation) =>
        GuardAsync(_path, async () =>
        {
            var table = report.ObservationTable;
            if (Path.EndsInDirectorySeparator(_path))
            {
                await PartitionedFolder.WriteAsync(_path, table, cancellation);
                return;
            }

            _file ??= await ParquetFile.BeginAsync(_path, table.Columns, cancellation);
            await _file.AppendAsync(table, cancellation);
        });

    /// <inheritdoc/>
    public override Task CompleteAsync(CancellationToken cancellation) =>
        GuardAsync(_path, () => _file?.CompleteAsync(cancellation) ?? Task.CompletedTask);

    /// <inheritdoc/>
    public override ValueTask DisposeAsync() => _file?.DisposeAsync() ?? ValueTask.CompletedTask;
}
