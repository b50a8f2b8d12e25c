using System.Text;

namespace PlanNotebooks.Reading;

/// <summary>Turns a file's bytes into text: UTF-8, UTF-16 or GB18030 (which holds GBK and GB2312), found from the bytes.</summary>
/// <remarks>A byte order mark decides and is no part of the text; else strict UTF-8, else GB18030. Nothing is ever replaced by U+FFFD.</remarks>
internal static class TextDecoding
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    static TextDecoding() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Decodes a whole file.</summary>
    /// <param name="bytes">The file as it stands.</param>
    /// <param name="path">The file's name, for the message.</param>
    /// <exception cref="UnreadableReportException">The bytes are text in none of the encodings; the message says at which byte.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes, string path)
    {
        if (bytes.StartsWith("\uFEFF"u8)) return Strict(StrictUtf8, bytes[3..], path, 3);
        if (bytes.StartsWith<byte>([0xFF, 0xFE])) return Strict(new UnicodeEncoding(false, false, true), bytes[2..], path, 2);
        if (bytes.StartsWith<byte>([0xFE, 0xFF])) return Strict(new UnicodeEncoding(true, false, true), bytes[2..], path, 2);
        if (bytes.Contains((byte)0)) throw new UnreadableReportException(path, $"holds a zero byte at byte {bytes.IndexOf((byte)0)}, so it is no text file; expected a report as text in UTF-8, UTF-16 or GB18030");
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            var gb18030 = Encoding.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
            return Strict(gb18030, bytes, path, 0);
        }
    }

    private static string Strict(Encoding encoding, ReadOnlySpan<byte> bytes, string path, int skipped)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException fault)
        {
            throw new UnreadableReportException(path, $"cannot be decoded at byte {skipped + fault.Index}; expected text in UTF-8, UTF-16 or GB18030", fault);
        }
    }
}
