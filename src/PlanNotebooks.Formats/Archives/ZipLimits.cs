using System.IO.Compression;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Archives;

/// <summary>How much a zip archive may unpack to: what it says of its own sizes is never believed.</summary>
internal static class ZipLimits
{
    /// <summary>How many entries an archive may have.</summary>
    public const int MostEntries = 20_000;

    /// <summary>How many bytes one entry may unpack to.</summary>
    public const long LongestEntry = 256L << 20;

    /// <summary>How many times an archive's own bytes its entries may take: a damaged size is no reason to refuse the others.</summary>
    private const int MostOverlap = 2;

    private const int BufferSize = 1 << 16;

    /// <summary>Unpacks an entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="path">The entry as messages name it.</param>
    /// <param name="limit">How many bytes it may unpack to.</param>
    /// <exception cref="UnreadableReportException">It is longer, encrypted or damaged.</exception>
    public static byte[] Unpack(ZipArchiveEntry entry, string path, long limit)
    {
        var total = 0L;
        return Unpack(entry, path, limit, ref total);
    }

    /// <summary>Unpacks an entry, and counts what is unpacked, of an entry that fails too.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="path">The entry as messages name it.</param>
    /// <param name="limit">How many bytes it may unpack to.</param>
    /// <param name="total">Rises by every byte that is unpacked.</param>
    /// <exception cref="UnreadableReportException">It is longer, encrypted or damaged.</exception>
    public static byte[] Unpack(ZipArchiveEntry entry, string path, long limit, ref long total)
    {
        if (entry.IsEncrypted)
            throw new UnreadableReportException(path, "is locked by a password; unpack it with the password, and read the files");
        try
        {
            using var stream = entry.Open();
            using var bytes = new MemoryStream();
            var buffer = new byte[BufferSize];
            for (int read; (read = stream.Read(buffer)) > 0;)
            {
                total += read;
                if (bytes.Length + read > limit)
                    throw new UnreadableReportException(
                        path,
                        $"unpacks to more than {limit >> 20} MB, so it is no report; it was not unpacked further"
                    );
                bytes.Write(buffer, 0, read);
            }

            return bytes.ToArray();
        }
        catch (Exception fault) when (DamagedFile.IsSaidBy(fault))
        {
            throw new UnreadableReportException(
                path,
                $"cannot be unpacked ({fault.Message.ReplaceLineEndings(" ")}); it is damaged or locked by a password",
                fault
            );
        }
    }

    /// <summary>Opens an archive.</summary>
    /// <exception cref="UnreadableReportException">It is damaged, has more entries than any folder of reports, or entries that share their
    /// bytes.</exception>
    public static ZipArchive Open(Stream stream, string path)
    {
        try
        {
            var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: false, EntryNameEncoding.Instance);
            if (FaultOf(archive, stream.Length) is not { } fault)
                return archive;
            archive.Dispose();
            throw new UnreadableReportException(path, fault);
        }
        catch (Exception fault) when (DamagedFile.IsSaidBy(fault))
        {
            throw new UnreadableReportException(
                path,
                $"is a damaged archive ({fault.Message.ReplaceLineEndings(" ")}); get it again",
                fault
            );
        }
    }

    /// <summary>Why an archive is not read; null where it is.</summary>
    private static string? FaultOf(ZipArchive archive, long length)
    {
        if (archive.Entries.Count > MostEntries)
            return $"holds more than {MostEntries} files; unpack it and read the folder";
        return archive.Entries.Sum(entry => (decimal)entry.CompressedLength) > MostOverlap * length
            ? "holds files that lie over one another, as no program packs them; get it again"
            : null;
    }
}
