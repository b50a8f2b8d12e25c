using System.Buffers;
using PlanNotebooks.Disk;

namespace PlanNotebooks.Reading;

/// <summary>A file that may hold a report: one on disk, or one in an archive.</summary>
public sealed class ReportFile
{
    private const int HeadLength = 8192;
    private readonly Func<Stream> _open;
    private readonly Lazy<byte[]> _head;

    /// <summary>The name by which a caller asks for what comes through standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>How many bytes a pipe may give.</summary>
    private const long LongestStream = 512L << 20;

    private ReportFile(string path, string name, long length, string? diskPath, Func<Stream> open)
    {
        (Path, Name, Length, DiskPath, _open) = (path, name, length, diskPath, open);
        _head = new Lazy<byte[]>(ReadHead);
    }

    /// <summary>The file as messages name it: as the caller did.</summary>
    public string Path { get; }

    /// <summary>The name that observations carry.</summary>
    public string Name { get; }

    /// <summary>Its length in bytes.</summary>
    public long Length { get; }

    /// <summary>Where it stands on disk; null for a file in an archive.</summary>
    public string? DiskPath { get; }

    /// <summary>The end of its name, in small letters with the dot.</summary>
    public string Ending => System.IO.Path.GetExtension(Name).ToLowerInvariant();

    /// <summary>Its first bytes, some thousands at most.</summary>
    /// <exception cref="UnreadableReportException">It cannot be read.</exception>
    public ReadOnlySpan<byte> Head => _head.Value;

    /// <summary>A file on disk.</summary>
    /// <exception cref="UnreadableReportException">It does not exist, or is a folder or a device.</exception>
    public static ReportFile OnDisk(string path)
    {
        if (path == StandardInput)
            return Streamed(path, "standard-input", Console.OpenStandardInput);
        if (FileKind.IsPipe(path))
            return Streamed(
                path,
                System.IO.Path.GetFileName(path),
                () => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite)
            );
        if (FileKind.IsSpecial(path))
            throw new UnreadableReportException(path, "is a device; expected a report's file");
        var info = new FileInfo(path);
        if (Directory.Exists(path))
            throw new UnreadableReportException(path, "is a folder; expected a report's file");
        if (!info.Exists)
            throw Absent(path);
        return new ReportFile(
            path,
            info.Name,
            info.Length,
            info.FullName,
            () => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete)
        );
    }

    /// <summary>What comes through a pipe, which can be read but once: to its end, or until the cell that reads it is
    /// interrupted.</summary>
    private static ReportFile Streamed(string path, string name, Func<Stream> open)
    {
        var piped = new ReportFile(path, name, 0, null, open);
        var bytes = Task.Run(() => piped.ReadAll(LongestStream)).WaitAsync(StopRequest.Token).GetAwaiter().GetResult();
        return InMemory(path, name, bytes);
    }

    /// <summary>Why a file is not seen: it is not there, or stands in a folder that may not be entered.</summary>
    private static UnreadableReportException Absent(string path)
    {
        if (FileNames.IsLost(path))
            return new(path, FileNames.NoUtf8);
        try
        {
            File.GetAttributes(path);
        }
        catch (UnauthorizedAccessException fault)
        {
            return new(
                path,
                $"cannot be read ({fault.Message.ReplaceLineEndings(" ")}); check that you may enter its folder",
                fault
            );
        }
        catch (IOException)
        {
            // It is not there, which is said below.
        }

        return new(path, "does not exist; expected a report's file or a folder of reports");
    }

    /// <summary>A file whose bytes are at hand.</summary>
    /// <param name="path">How messages name it.</param>
    /// <param name="name">The name that observations carry.</param>
    /// <param name="bytes">What it holds.</param>
    public static ReportFile InMemory(string path, string name, byte[] bytes) =>
        new(path, name, bytes.Length, null, () => new MemoryStream(bytes, writable: false));

    /// <summary>Its bytes from the beginning.</summary>
    /// <exception cref="UnreadableReportException">It cannot be opened.</exception>
    public Stream Open()
    {
        try
        {
            return _open();
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            throw Unreadable(fault);
        }
    }

    /// <summary>All its bytes.</summary>
    /// <param name="limit">How many it may have.</param>
    /// <exception cref="UnreadableReportException">It cannot be read, or is longer than that.</exception>
    public byte[] ReadAll(long limit) => Read(limit, ReadWhole, static bytes => bytes);

    /// <summary>Its text; the bytes are not kept.</summary>
    /// <param name="limit">How many bytes it may have.</param>
    /// <exception cref="UnreadableReportException">It cannot be read, is longer than that, or is no text.</exception>
    internal string ReadText(long limit) => Read(limit, Decoded, bytes => TextDecoding.Decode(bytes, Path));

    /// <summary>What its bytes are read as: those of a file of known length, or those that a stream gave.</summary>
    private T Read<T>(long limit, Func<Stream, T> ofFile, Func<byte[], T> ofBytes)
    {
        if (Length > limit)
            throw TooLong(limit);
        try
        {
            using var stream = Open();
            return stream.CanSeek && stream.Length <= limit
                ? ofFile(stream)
                : ofBytes(BoundedBytes.Of(stream, limit) ?? throw TooLong(limit));
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            throw Unreadable(fault);
        }
    }

    private static byte[] ReadWhole(Stream stream)
    {
        var bytes = new byte[stream.Length];
        var read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return read == bytes.Length ? bytes : bytes[..read];
    }

    private string Decoded(Stream stream)
    {
        var length = (int)stream.Length;
        var lent = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            var read = stream.ReadAtLeast(lent.AsSpan(0, length), length, throwOnEndOfStream: false);
            return TextDecoding.Decode(lent.AsSpan(0, read), Path);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(lent);
        }
    }

    private byte[] ReadHead()
    {
        try
        {
            using var stream = Open();
            var head = new byte[(int)Math.Min(HeadLength, Math.Max(Length, 0))];
            var read = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
            return read == head.Length ? head : head[..read];
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            throw Unreadable(fault);
        }
    }

    private UnreadableReportException Unreadable(Exception fault) =>
        new(
            Path,
            $"cannot be read ({fault.Message.ReplaceLineEndings(" ")}); check that it is a file and that you may read it",
            fault
        );

    private UnreadableReportException TooLong(long limit) =>
        new(
            Path,
            $"is longer than {limit >> 20} MB, so it is no report; expected the text of one plan report or work report in a file"
        );
}
