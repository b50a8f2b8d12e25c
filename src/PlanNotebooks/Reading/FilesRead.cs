using System.Security.Cryptography;

namespace PlanNotebooks.Reading;

/// <summary>Keeps which files were read while it listens, so that a page can say what it was made from.</summary>
/// <remarks>It hears what its own flow of execution reads, and the tasks that start from there; others are not heard.</remarks>
public sealed class FilesRead : IDisposable
{
    private static readonly AsyncLocal<FilesRead?> Listening = new();
    private readonly SortedDictionary<string, string> _hashes = new(StringComparer.Ordinal);
    private readonly FilesRead? _before;

    private FilesRead(FilesRead? before) => _before = before;

    /// <summary>The files so far, by path, each with the SHA-256 of the bytes that were read.</summary>
    public IReadOnlyList<ReadFile> Files
    {
        get
        {
            lock (_hashes)
                return [.. _hashes.Select(file => new ReadFile(file.Key, file.Value))];
        }
    }

    /// <summary>Listens until disposed.</summary>
    public static FilesRead Listen()
    {
        var listener = new FilesRead(Listening.Value);
        Listening.Value = listener;
        return listener;
    }

    /// <inheritdoc/>
    public void Dispose() => Listening.Value = _before;

    /// <summary>Tells the listener, where there is one, that a table was read.</summary>
    internal static void Tell(string path, ReadOnlySpan<byte> bytes) =>
        Listening.Value?.Keep(path, SHA256.HashData(bytes));

    /// <summary>Tells the listener, where there is one, that a report's file is read.</summary>
    /// <exception cref="UnreadableReportException">It cannot be opened.</exception>
    internal static void Tell(ReportFile file)
    {
        if (Listening.Value is not { } listener)
            return;
        using var bytes = file.Open();
        listener.Keep(file.Path, SHA256.HashData(bytes));
    }

    private void Keep(string path, byte[] hash)
    {
        lock (_hashes)
            _hashes[Path.GetFullPath(path)] = Convert.ToHexStringLower(hash);
    }
}
