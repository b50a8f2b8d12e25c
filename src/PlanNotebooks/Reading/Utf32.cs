using System.Buffers.Binary;
using System.Text;

namespace PlanNotebooks.Reading;

/// <summary>UTF-32, with a byte order mark or without.</summary>
internal static class Utf32
{
    private const int SampleLength = 4096;
    private const int FewestCharacters = 4;
    private const uint Last = 0x10FFFF;

    /// <summary>Whether bytes are UTF-32, and then whether the highest byte of a character comes first; null where they are not.</summary>
    /// <remarks>Each four bytes are a character there; in UTF-16 or any other encoding of text they are none as soon as one is no
    /// zero.</remarks>
    public static bool? Guess(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length & ~3, SampleLength)];
        if (sample.Length < 4 * FewestCharacters)
            return null;
        foreach (var bigEndian in (bool[])[false, true])
            if (IsText(sample, bigEndian))
                return bigEndian;
        return null;
    }

    /// <summary>The encoding.</summary>
    public static Encoding Encoding(bool bigEndian) => new UTF32Encoding(bigEndian, byteOrderMark: true);

    private static bool IsText(ReadOnlySpan<byte> sample, bool bigEndian)
    {
        for (var i = 0; i < sample.Length; i += 4)
        {
            var c = bigEndian
                ? BinaryPrimitives.ReadUInt32BigEndian(sample[i..])
                : BinaryPrimitives.ReadUInt32LittleEndian(sample[i..]);
            if (c > Last || (c < ' ' && !Utf16.Breaks.Contains((char)c)))
                return false;
        }

        return true;
    }
}
