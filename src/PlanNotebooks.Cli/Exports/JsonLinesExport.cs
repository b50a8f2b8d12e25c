using System.Buffers;
using System.Text;
using PlanNotebooks.Cli.Files;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Cli.Exports;

/// <summary>JSON Lines: an observation a line. What goes into a file is written as UTF-8 at once, and never is text between.</summary>
internal sealed class JsonLinesExport(ExportTarget target) : Export
{
    private readonly ArrayBufferWriter<byte> _lines = new();
    private OutputFile? _file;

    public static ExportFormat Format { get; } = new("jsonl", target => new JsonLinesExport(target));

    /// <inheritdoc/>
    public override Task WriteAsync(Report report, CancellationToken cancellation)
    {
        TableJsonLines.Write(report.ObservationTable, _lines);
        cancellation.ThrowIfCancellationRequested();
        if (target.File is null)
            target.Print(Encoding.UTF8.GetString(_lines.WrittenSpan));
        else
            (_file ??= OutputFile.Create(Path.GetFullPath(target.File))).Append(_lines.WrittenSpan);
        _lines.ResetWrittenCount();
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override Task CompleteAsync(CancellationToken cancellation)
    {
        _file?.Complete();
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override ValueTask DisposeAsync()
    {
        _file?.Dispose();
        return base.DisposeAsync();
    }
}
