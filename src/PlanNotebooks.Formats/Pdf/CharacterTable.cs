using System.Globalization;

namespace PlanNotebooks.Formats.Pdf;

/// <summary>The table by which a font of a PDF tells its characters. It is read before the parser reads it, which makes an entry for each
/// character of each range: one damaged sign (<c>&lt;DF00&gt; &lt;DFFFE0FF&gt;</c>) asks for four thousand million.</summary>
internal static class CharacterTable
{
    private const int LongestCode = 4;

    /// <summary>How many characters a stream's ranges list; 0 where it is no such table.</summary>
    public static long Count(ReadOnlySpan<byte> stream)
    {
        if (stream.IndexOf("begincmap"u8) < 0)
            return 0;
        var count = 0L;
        for (var at = stream.IndexOf("beginbfrange"u8); at >= 0; at = stream.IndexOf("beginbfrange"u8))
        {
            stream = stream[(at + "beginbfrange"u8.Length)..];
            while (TryReadRange(ref stream, out var own))
                count += own;
        }

        return count;
    }

    /// <summary>Reads the first and the last code of a range, and passes over what they stand for: a code or a list of them.</summary>
    private static bool TryReadRange(ref ReadOnlySpan<byte> rest, out long count)
    {
        count = 0;
        if (!TryReadCode(ref rest, out var first, out var length) || !TryReadCode(ref rest, out var last, out var lastLength))
            return false;
        // Codes of two lengths never meet: the parser would count on without end.
        count = length == lastLength ? Math.Max(1, last - first + 1) : long.MaxValue >> 8;
        SkipSpace(ref rest);
        if (rest.StartsWith("["u8))
        {
            // A list names each character by itself.
            count = 1;
            rest = rest[Math.Max(1, rest.IndexOf((byte)']') + 1)..];
            return true;
        }

        return TryReadCode(ref rest, out _, out _);
    }

    private static bool TryReadCode(ref ReadOnlySpan<byte> rest, out long code, out int length)
    {
        (code, length) = (0, 0);
        SkipSpace(ref rest);
        if (rest.Length == 0 || rest[0] != '<' || rest.IndexOf((byte)'>') is var end && end < 0)
            return false;
        var digits = 0;
        foreach (var sign in rest[1..end])
        {
            if (!char.IsAsciiHexDigit((char)sign))
                continue;
            code = (code << 4) + int.Parse([(char)sign], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            if (++digits > 2 * LongestCode)
                code &= uint.MaxValue;
        }

        length = (digits + 1) / 2;
        rest = rest[(end + 1)..];
        return true;
    }

    private static void SkipSpace(ref ReadOnlySpan<byte> rest)
    {
        rest = rest.TrimStart(" \t\r\n\f\0"u8);
        while (rest.StartsWith("%"u8))
        {
            var end = rest.IndexOfAny("\r\n"u8);
            rest = end < 0 ? [] : rest[end..].TrimStart(" \t\r\n\f\0"u8);
        }
    }
}
