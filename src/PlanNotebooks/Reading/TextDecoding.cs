using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace PlanNotebooks.Reading;

/// <summary>Turns a file's bytes into text: UTF-8, UTF-16 or GB18030 (which holds GBK and GB2312), found from the bytes.</summary>
/// <remarks>
/// A byte order mark decides and is no part of the text; else strict UTF-8; else UTF-16 without a mark, where half the bytes are those of
/// ASCII's; else the encoding that the file declares, or GB18030. Text that begins as UTF-8 and breaks off or breaks down is at fault at that
/// byte, and never read as something else. Nothing is ever replaced by U+FFFD, nor is a text read that holds one.
/// </remarks>
public static class TextDecoding
{
    private const int ConvincingUtf8 = 24;
    private const string Expected = "expected text in UTF-8, UTF-16 or GB18030";
    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    static TextDecoding() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Decodes a whole file.</summary>
    /// <param name="bytes">The file as it stands.</param>
    /// <param name="path">The file's name, for the message.</param>
    /// <param name="declared">The encoding that the file declares (<c>gb2312</c>); null where it declares none.</param>
    /// <exception cref="UnreadableReportException">The bytes are text in none of the encodings; the message says at which byte.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes, string path, string? declared = null)
    {
        if (bytes.StartsWith("\uFEFF"u8)) return Utf8Text(bytes[3..], path, 3);
        if (bytes.StartsWith<byte>([0xFF, 0xFE])) return Utf16Text(bytes[2..], false, path, 2);
        if (bytes.StartsWith<byte>([0xFE, 0xFF])) return Utf16Text(bytes[2..], true, path, 2);
        if (Utf16.Guess(bytes) is { } bigEndian) return Utf16Text(bytes, bigEndian, path, 0);
        if (bytes.IndexOf((byte)0) is var zero and >= 0)
            throw new UnreadableReportException(path, $"holds a zero byte at byte {zero}, so it is no text file; expected a report as text in UTF-8, UTF-16 or GB18030");
        var (valid, multibyte) = Utf8Prefix(bytes);
        if (valid == bytes.Length || multibyte >= ConvincingUtf8) return Utf8Text(bytes, path, 0);
        return Multibyte(bytes, path, declared);
    }

    private static string Utf8Text(ReadOnlySpan<byte> bytes, string path, int skipped)
    {
        var (valid, _) = Utf8Prefix(bytes);
        if (valid < bytes.Length) throw Undecodable(path, skipped + valid, "UTF-8");
        if (bytes.IndexOf("\uFFFD"u8) is var lost and >= 0) throw Lost(path, skipped + lost);
        return StrictUtf8.GetString(bytes);
    }

    private static string Utf16Text(ReadOnlySpan<byte> bytes, bool bigEndian, string path, int skipped)
    {
        if (Utf16.FaultIn(bytes, bigEndian) is { } fault) throw Undecodable(path, skipped + fault, "UTF-16");
        var text = new UnicodeEncoding(bigEndian, false, true).GetString(bytes);
        if (text.IndexOf('\uFFFD', StringComparison.Ordinal) is var lost and >= 0) throw Lost(path, skipped + (2 * lost));
        return text;
    }

    private static string Multibyte(ReadOnlySpan<byte> bytes, string path, string? declared)
    {
        if (Gb18030.FaultIn(bytes) is { } fault && declared is not "big5") throw Undecodable(path, fault, "GB18030");
        var encoding = Encoding.GetEncoding(declared is "big5" ? declared : "GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        try
        {
            var text = encoding.GetString(bytes);
            return text.Contains('\uFFFD', StringComparison.Ordinal) ? throw Lost(path, encoding.GetByteCount(text.AsSpan(0, text.IndexOf('\uFFFD', StringComparison.Ordinal)))) : text;
        }
        catch (DecoderFallbackException unmapped)
        {
            throw Undecodable(path, Math.Max(0, unmapped.Index), declared ?? "GB18030", unmapped);
        }
    }

    /// <summary>How many bytes are UTF-8 from the beginning, and how many characters of several bytes they hold.</summary>
    private static (int Valid, int Multibyte) Utf8Prefix(ReadOnlySpan<byte> bytes)
    {
        var buffer = ArrayPool<char>.Shared.Rent(4096);
        try
        {
            var (read, multibyte) = (0, 0);
            while (read < bytes.Length)
            {
                var status = Utf8.ToUtf16(bytes[read..], buffer, out var consumed, out var written, replaceInvalidSequences: false);
                foreach (var c in buffer.AsSpan(0, written)) multibyte += c >= 0x80 ? 1 : 0;
                read += consumed;
                if (status is OperationStatus.InvalidData or OperationStatus.NeedMoreData) break;
            }

            return (read, multibyte);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    private static UnreadableReportException Undecodable(string path, int at, string encoding, Exception? inner = null) =>
        new(path, $"cannot be decoded as {encoding} at byte {at}; {Expected}, whole and undamaged", inner);

    private static UnreadableReportException Lost(string path, int at) =>
        new(path, $"holds the sign of a lost character (U+FFFD) at byte {at}: it was damaged when it was converted before; get the original");
}
