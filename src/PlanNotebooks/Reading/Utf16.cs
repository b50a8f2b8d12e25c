using System.Text;
using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Reading;

/// <summary>UTF-16 without a byte order mark.</summary>
internal static class Utf16
{
    /// <summary>The control characters that a text may hold.</summary>
    public const string Breaks = "\t\n\r\f";

    private const int SampleLength = 4096;

    /// <summary>Western letters, punctuation of both kinds, and what is as wide as a Chinese character.</summary>
    private static readonly (char First, char Last)[] Known =
    [
        ('\0', '\u00FF'),
        ('\u2000', '\u206F'),
        ('\u3000', '\u303F'),
        ('\uFF00', '\uFFEF'),
    ];

    /// <summary>Whether bytes are UTF-16, and then whether the higher byte of a character comes first; null where they are not.</summary>
    /// <remarks>A report has digits, line breaks and spaces, whose higher byte is zero, and Chinese characters and punctuation beside
    /// them; no other encoding of text has zero bytes.</remarks>
    public static bool? Guess(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length & ~1, SampleLength)];
        if (sample.Length < 4 || !sample.Contains((byte)0))
            return null;
        foreach (var bigEndian in (bool[])[false, true])
            if (IsText(sample, bigEndian))
                return bigEndian;
        return null;
    }

    /// <summary>Chinese text and ASCII are nine characters in ten, and none is a control character.</summary>
    private static bool IsText(ReadOnlySpan<byte> sample, bool bigEndian)
    {
        var text = new UnicodeEncoding(bigEndian, byteOrderMark: false).GetString(sample);
        return !text.Any(c => c < ' ' && !Breaks.Contains(c)) && text.Count(IsKnown) * 10 >= text.Length * 9;
    }

    private static bool IsKnown(char c) => Han.Is(c) || Array.Exists(Known, range => c.IsWithin(range.First, range.Last));
}
