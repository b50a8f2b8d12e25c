using System.Text;
using PlanNotebooks.Disk;

namespace PlanNotebooks.Cli.Files;

/// <summary>Writes a file so that a reader sees the old one or the whole new one, and never a part; pipes and devices are written
/// through as the text comes.</summary>
internal sealed class OutputFile : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>How many characters are gathered before a file is written to: far more than for a pipe, whose reader waits.</summary>
    private const int Gathered = 1 << 15;

    private readonly ReplacedFile? _file;
    private readonly StreamWriter _text;
    private bool _closed;

    private OutputFile(ReplacedFile? file, Stream stream)
    {
        _file = file;
        _text = new StreamWriter(stream, Utf8, file is null ? -1 : Gathered, leaveOpen: file is not null);
    }

    /// <summary>Begins to write a file, in a folder that is created where it is not there.</summary>
    /// <exception cref="IOException">The path is a folder, or cannot be written to.</exception>
    public static OutputFile Create(string path)
    {
        if (FileKind.IsSpecial(path))
            return new OutputFile(null, new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite));
        var file = ReplacedFile.Begin(path);
        return new OutputFile(file, file.Stream);
    }

    /// <summary>Writes a whole text.</summary>
    public static Task WriteAsync(string path, string text, CancellationToken cancellation)
    {
        using var file = Create(path);
        cancellation.ThrowIfCancellationRequested();
        file.Append(text);
        file.Complete();
        return Task.CompletedTask;
    }

    /// <summary>Writes a whole file of bytes.</summary>
    public static async Task WriteAsync(string path, ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        using var file = Create(path);
        await file._text.BaseStream.WriteAsync(bytes, cancellation);
        file.Complete();
    }

    /// <summary>Writes the next part of the text.</summary>
    /// <remarks>At once: what is written to a pipe in turn at once and later may change places on the way.</remarks>
    public void Append(ReadOnlySpan<char> text) => _text.Write(text);

    /// <summary>Writes the next part of a text that is UTF-8 already.</summary>
    public void Append(ReadOnlySpan<byte> text)
    {
        _text.Flush();
        _text.BaseStream.Write(text);
    }

    /// <summary>Moves the text into place.</summary>
    public void Complete()
    {
        _closed = true;
        _text.Dispose();
        _file?.Complete();
    }

    /// <summary>Deletes what was written, unless it was completed.</summary>
    public void Dispose()
    {
        try
        {
            if (!_closed)
                _text.Dispose();
        }
        catch (Exception fault) when (fault is IOException or ArgumentOutOfRangeException)
        {
            // What was not completed is wanted no more; why it was not has been said.
        }
        finally
        {
            _file?.Dispose();
        }
    }
}
