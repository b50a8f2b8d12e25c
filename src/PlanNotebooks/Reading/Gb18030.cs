using System.Text;

namespace PlanNotebooks.Reading;

/// <summary>GB18030: a first byte 81–FE, then a second byte 40–FE, or a second byte 30–39 and two more of that kind. A lone 80 is the
/// euro sign of Windows' GBK.</summary>
internal static class Gb18030
{
    private const byte EuroByte = 0x80;

    /// <summary>The text of bytes; what breaks the form is U+FFFD, byte by byte.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="encoding">GB18030, or Big5, which has the same form.</param>
    public static string Decode(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        var text = new StringBuilder(bytes.Length);
        var start = 0;
        for (var i = 0; i < bytes.Length;)
        {
            var length = LengthAt(bytes[i..]);
            if (length > 0)
            {
                i += length;
                continue;
            }

            text.Append(encoding.GetString(bytes[start..i])).Append(bytes[i] == EuroByte ? '€' : Damage.Mark);
            start = ++i;
        }

        return text.Append(encoding.GetString(bytes[start..])).ToString();
    }

    private static int LengthAt(ReadOnlySpan<byte> bytes) =>
        bytes switch
        {
            [< 0x80, ..] => 1,
            [0x80 or 0xFF, ..] => 0,
            [_, >= 0x30 and <= 0x39, >= 0x81 and <= 0xFE, >= 0x30 and <= 0x39, ..] => 4,
            [_, (>= 0x40 and <= 0x7E) or (>= 0x80 and <= 0xFE), ..] => 2,
            _ => 0,
        };
}
