using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace PlanNotebooks.Reading;

/// <summary>Turns a file's bytes into text: UTF-8, UTF-16, UTF-32, GB18030 (which holds GBK and GB2312) or Big5, found from the
/// bytes.</summary>
/// <remarks>
/// A byte order mark decides and is no part of the text; else strict UTF-8; else UTF-16 or UTF-32 without a mark, where half the bytes
/// or more are zero as in ASCII's; else the encoding that the file declares, or of GB18030 and Big5 the one that gives Chinese text.
/// Text that is UTF-8 but for a few bytes is read as UTF-8. A byte that is no character becomes U+FFFD; where more than one character in
/// a thousand is lost the file is refused (<see cref="Damage"/>).
/// </remarks>
public static class TextDecoding
{
    private const int ConvincingUtf8 = 24;

    /// <summary>One byte in so many characters may break UTF-8 before it is taken for another encoding.</summary>
    private const int ShareOfFaults = 12;

    private static readonly OperationStatus[] Broken = [OperationStatus.InvalidData, OperationStatus.NeedMoreData];
    private const char Bom = '\uFEFF';
    private const string Encodings = "UTF-8, UTF-16, UTF-32, GB18030 or Big5";
    private const string Expected = "expected text in " + Encodings;

    static TextDecoding() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Decodes a whole file.</summary>
    /// <param name="bytes">The file as it stands.</param>
    /// <param name="path">The file's name, for the message.</param>
    /// <param name="declared">The encoding that the file declares (<c>gb2312</c>); null where it declares none.</param>
    /// <exception cref="UnreadableReportException">The bytes are text in none of the encodings; the message says at which byte.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes, string path, string? declared = null)
    {
        if (bytes.StartsWith("\uFEFF"u8))
            return Utf8Text(bytes[3..], path, 3);
        if (Utf32.Guess(bytes) is { } utf32)
            return Utf32Text(bytes, utf32, path);
        if (bytes.StartsWith<byte>([0xFF, 0xFE]))
            return Utf16Text(bytes[2..], false, path, 2);
        if (bytes.StartsWith<byte>([0xFE, 0xFF]))
            return Utf16Text(bytes[2..], true, path, 2);
        if (Utf16.Guess(bytes) is { } bigEndian)
            return Utf16Text(bytes, bigEndian, path, 0);
        if (bytes.IndexOf((byte)0) is var zero and >= 0)
            throw new UnreadableReportException(
                path,
                $"holds a zero byte at byte {zero}, so it is no text file; expected a report as text in {Encodings}"
            );
        if (WholeUtf8(bytes) is { } whole)
            return Utf8Text(whole, path, 0);
        return IsUtf8(bytes, path) ? Utf8Text(bytes, path, 0) : Multibyte(bytes, path, declared);
    }

    /// <summary>Whether bytes are UTF-8; else they are of an encoding of another kind that is read.</summary>
    /// <exception cref="UnreadableReportException">They are text in an encoding that is not read.</exception>
    private static bool IsUtf8(ReadOnlySpan<byte> bytes, string path)
    {
        var isUtf8 = Utf8.IsValid(bytes) || LooksLikeUtf8(bytes);
        if ((!isUtf8 || Ascii.IsValid(bytes)) && UnreadEncodings.NameOf(bytes) is { } unread)
            throw UnreadEncodings.Refused(path, unread, bytes);
        return isUtf8;
    }

    /// <summary>The encoding of a long text by its first bytes, where they are neither UTF-8 nor GB18030; null where they are.</summary>
    /// <param name="head">The first bytes.</param>
    /// <param name="path">The file, for the message.</param>
    /// <exception cref="UnreadableReportException">The bytes are text in an encoding that is not read.</exception>
    internal static Encoding? OtherThanUsual(ReadOnlySpan<byte> head, string path)
    {
        if (Utf32.Guess(head) is { } utf32)
            return Utf32.Encoding(utf32);
        if (Utf16.Guess(head) is { } utf16)
            return new UnicodeEncoding(utf16, byteOrderMark: true);
        return !IsUtf8(head, path) && Big5.IsLikely(head) ? Encoding.GetEncoding(Big5.Name) : null;
    }

    private static string Utf32Text(ReadOnlySpan<byte> bytes, bool bigEndian, string path)
    {
        var text = Utf32.Encoding(bigEndian).GetString(bytes);
        return Damage.IsTooMuch(text)
            ? throw Damaged(path, 4 * text.IndexOf(Damage.Mark), "UTF-32")
            : text.TrimStart(Bom);
    }

    private static string Utf8Text(ReadOnlySpan<byte> bytes, string path, int skipped) =>
        Utf8Text(Encoding.UTF8.GetString(bytes), path, skipped);

    /// <summary>The text of bytes that are UTF-8 throughout, and not ASCII alone; else null. Reads them once.</summary>
    private static string? WholeUtf8(ReadOnlySpan<byte> bytes)
    {
        if (Ascii.IsValid(bytes))
            return null;
        var lent = ArrayPool<char>.Shared.Rent(bytes.Length);
        try
        {
            return Utf8.ToUtf16(bytes, lent, out _, out var written, replaceInvalidSequences: false) == OperationStatus.Done
                ? new string(lent, 0, written)
                : null;
        }
        finally
        {
            ArrayPool<char>.Shared.Return(lent);
        }
    }

    private static string Utf8Text(string text, string path, int skipped) =>
        Damage.IsTooMuch(text)
            ? throw Damaged(
                path,
                skipped + Encoding.UTF8.GetByteCount(text.AsSpan(0, text.IndexOf(Damage.Mark))),
                "UTF-8"
            )
            : text;

    private static string Utf16Text(ReadOnlySpan<byte> bytes, bool bigEndian, string path, int skipped)
    {
        var text = new UnicodeEncoding(bigEndian, false, throwOnInvalidBytes: false).GetString(bytes);
        return Damage.IsTooMuch(text) ? throw Damaged(path, skipped + (2 * text.IndexOf(Damage.Mark)), "UTF-16") : text;
    }

    private static string Multibyte(ReadOnlySpan<byte> bytes, string path, string? declared)
    {
        var isBig5 = Big5.IsLikely(bytes) || (declared is Big5.Name && !Big5.IsUnlikely(bytes));
        var name = isBig5 ? Big5.Name : "GB18030";
        var encoding = Encoding.GetEncoding(
            name,
            EncoderFallback.ReplacementFallback,
            new DecoderReplacementFallback("\uFFFD")
        );
        var text = Gb18030.Decode(bytes, encoding).TrimStart(Bom);
        return Damage.IsTooMuch(text)
            ? throw Damaged(path, encoding.GetByteCount(text.AsSpan(0, text.IndexOf(Damage.Mark))), name)
            : text;
    }

    /// <summary>Whether bytes are UTF-8, but for what a text may have lost: bytes of another encoding break its form at every other
    /// character.</summary>
    private static bool LooksLikeUtf8(ReadOnlySpan<byte> bytes)
    {
        var (multibyte, faults, read) = (0, 0, 0);
        while (read < bytes.Length)
        {
            var (valid, characters) = Utf8Prefix(bytes[read..]);
            (multibyte, read) = (multibyte + characters, read + valid);
            if (read == bytes.Length)
                break;
            if (++faults * ShareOfFaults > multibyte + ShareOfFaults)
                return false;
            read++;
        }

        return faults == 0 || multibyte >= ConvincingUtf8;
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
                var status = Utf8.ToUtf16(
                    bytes[read..],
                    buffer,
                    out var consumed,
                    out var written,
                    replaceInvalidSequences: false
                );
                foreach (var c in buffer.AsSpan(0, written))
                    multibyte += c >= 0x80 ? 1 : 0;
                read += consumed;
                if (Broken.Contains(status))
                    break;
            }

            return (read, multibyte);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    private static UnreadableReportException Damaged(string path, int at, string encoding) =>
        new(
            path,
            $"cannot be decoded as {encoding} at byte {at}, and loses more than one character in a thousand; "
                + $"{Expected}, whole and undamaged (of another encoding, convert it: {UnreadEncodings.Advice("ENCODING")})"
        );
}
