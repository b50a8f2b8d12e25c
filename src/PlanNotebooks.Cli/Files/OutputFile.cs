using System.Text;

namespace PlanNotebooks.Cli.Files;

/// <summary>Writes a file so that a reader sees the old one or the whole new one, and never a part.</summary>
/// <remarks>The text is written beside the path, and moved into place when it is complete; otherwise it is deleted.</remarks>
internal sealed class OutputFile : IAsyncDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private readonly string _path;
    private readonly string _temporary;
    private readonly StreamWriter _text;

    private OutputFile(string path, string temporary)
    {
        (_path, _temporary) = (path, temporary);
        _text = new StreamWriter(temporary, append: false, Utf8);
    }

    /// <summary>Begins to write a file, in a folder that is created where it is not there.</summary>
    public static OutputFile Create(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        Directory.CreateDirectory(folder);
        return new OutputFile(path, Path.Combine(folder, $".{Path.GetFileName(path)}.{Path.GetRandomFileName()}.tmp"));
    }

    /// <summary>Writes a whole text.</summary>
    public static async Task WriteAsync(string path, string text, CancellationToken cancellation)
    {
        await using var file = Create(path);
        await file.AppendAsync(text.AsMemory(), cancellation);
        await file.CompleteAsync();
    }

    /// <summary>Writes a whole file of bytes.</summary>
    public static async Task WriteAsync(string path, ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        await using var file = Create(path);
        await file._text.BaseStream.WriteAsync(bytes, cancellation);
        await file.CompleteAsync();
    }

    /// <summary>Writes the next part of the text.</summary>
    public Task AppendAsync(ReadOnlyMemory<char> text, CancellationToken cancellation) => _text.WriteAsync(text, cancellation);

    /// <summary>Moves the text into place.</summary>
    public async Task CompleteAsync()
    {
        await _text.DisposeAsync();
        File.Move(_temporary, _path, overwrite: true);
    }

    /// <summary>Deletes what was written, unless it was completed.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            await _text.DisposeAsync();
        }
        finally
        {
            File.Delete(_temporary);
        }
    }
}
