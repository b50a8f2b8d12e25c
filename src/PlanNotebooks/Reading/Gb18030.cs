using System.Buffers;
using System.Text;

namespace PlanNotebooks.Reading;

/// <summary>GB18030: a first byte 81–FE, then a second byte 40–FE, or a second byte 30–39 and two more of that kind. A lone 80 is the
/// euro sign of Windows' GBK.</summary>
internal static class Gb18030
{
    private const byte EuroByte = 0x80;
    private const byte LastByte = 0xFF;
    private static readonly SearchValues<byte> Digits = SearchValues.Create("0123456789"u8);

    /// <summary>40–7E and 80–FE.</summary>
    private static readonly SearchValues<byte> Seconds = SearchValues.Create(
        [.. Enumerable.Range(0x40, LastByte - 0x40).Where(value => value != 0x7F).Select(value => (byte)value)]
    );

    /// <summary>The text of bytes; what breaks the form is U+FFFD, byte by byte.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="encoding">GB18030, or Big5, which has the same form.</param>
    public static string Decode(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        var text = new StringBuilder();
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

        var rest = encoding.GetString(bytes[start..]);
        return start == 0 ? rest : text.Append(rest).ToString();
    }

    private static int LengthAt(ReadOnlySpan<byte> bytes) =>
        bytes switch
        {
            [< EuroByte, ..] => 1,
            [EuroByte or LastByte, ..] => 0,
            [_, var second, ..] when Seconds.Contains(second) => 2,
            [_, _, > EuroByte and < LastByte, _, ..] when Digits.Contains(bytes[1]) && Digits.Contains(bytes[3]) => 4,
            _ => 0,
        };
}
