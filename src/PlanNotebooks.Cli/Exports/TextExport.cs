using System.Text;
using PlanNotebooks.Cli.Files;

namespace PlanNotebooks.Cli.Exports;

/// <summary>A format of text, which goes out as it comes.</summary>
/// <param name="target">Where it goes.</param>
internal abstract class TextExport(ExportTarget target) : Export
{
    private const int MostHeld = 1 << 20;
    private readonly StringWriter _part = new() { NewLine = "\n" };
    private OutputFile? _file;
    private bool _begun;

    /// <inheritdoc/>
    public sealed override async Task WriteAsync(Report report, CancellationToken cancellation)
    {
        Write(report, _part, isFirst: !_begun);
        await FlushAsync(cancellation);
    }

    /// <inheritdoc/>
    public sealed override async Task CompleteAsync(CancellationToken cancellation)
    {
        foreach (var line in Ending(_begun))
        {
            await _part.WriteAsync(line);
            if (_part.GetStringBuilder().Length > MostHeld)
                await FlushAsync(cancellation);
        }

        if (_part.GetStringBuilder().Length > 0)
            await FlushAsync(cancellation);
        if (_file is not null)
            await _file.CompleteAsync();
    }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        await _part.DisposeAsync();
        if (_file is not null)
            await _file.DisposeAsync();
    }

    /// <summary>Writes a report's observations.</summary>
    protected abstract void Write(Report report, TextWriter part, bool isFirst);

    /// <summary>What stands after the last report, piece by piece.</summary>
    /// <param name="begun">Whether any report was written.</param>
    protected virtual IEnumerable<string> Ending(bool begun) => [];

    /// <summary>Passes the part on: to a file piece by piece, so that no text of its whole length is made; to the console whole, which
    /// passes every piece that it is given on by itself.</summary>
    private async Task FlushAsync(CancellationToken cancellation)
    {
        _begun = true;
        var part = _part.GetStringBuilder();
        if (target.File is null)
            await target.Output.WriteAsync(part.ToString().AsMemory(), cancellation);
        else
            await AppendAsync(_file ??= OutputFile.Create(Path.GetFullPath(target.File)), part, cancellation);
        part.Clear();
    }

    private static async Task AppendAsync(OutputFile target, StringBuilder part, CancellationToken cancellation)
    {
        foreach (var piece in part.GetChunks())
            await target.AppendAsync(piece, cancellation);
    }
}
