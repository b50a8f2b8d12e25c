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
    public sealed override Task WriteAsync(Report report, CancellationToken cancellation)
    {
        Write(report, _part, isFirst: !_begun);
        Flush(cancellation);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public sealed override Task CompleteAsync(CancellationToken cancellation)
    {
        foreach (var line in Ending(_begun))
        {
            _part.Write(line);
            if (_part.GetStringBuilder().Length > MostHeld)
                Flush(cancellation);
        }

        if (_part.GetStringBuilder().Length > 0)
            Flush(cancellation);
        _file?.Complete();
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override ValueTask DisposeAsync()
    {
        _part.Dispose();
        _file?.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Writes a report's observations.</summary>
    protected abstract void Write(Report report, TextWriter part, bool isFirst);

    /// <summary>What stands after the last report, piece by piece.</summary>
    /// <param name="begun">Whether any report was written.</param>
    protected virtual IEnumerable<string> Ending(bool begun) => [];

    /// <summary>Passes the part on: to a file piece by piece, so that no text of its whole length is made; to the console whole, which
    /// passes every piece that it is given on by itself.</summary>
    private void Flush(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        _begun = true;
        var part = _part.GetStringBuilder();
        if (target.File is null)
            target.Print(part.ToString());
        else
            Append(_file ??= OutputFile.Create(Path.GetFullPath(target.File)), part);
        part.Clear();
    }

    /// <summary>The text is there already, and a file takes it at once: nothing is gained by waiting for each piece.</summary>
    private static void Append(OutputFile target, StringBuilder part)
    {
        foreach (var piece in part.GetChunks())
            target.Append(piece.Span);
    }
}
