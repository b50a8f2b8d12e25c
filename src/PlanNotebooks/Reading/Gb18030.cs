namespace PlanNotebooks.Reading;

/// <summary>Where bytes break the form of GB18030: a first byte 81–FE, then a second byte 40–FE, or a second byte 30–39 and two more of that kind.</summary>
internal static class Gb18030
{
    /// <summary>The byte at which the form breaks; null where it does not.</summary>
    public static int? FaultIn(ReadOnlySpan<byte> bytes)
    {
        for (var i = 0; i < bytes.Length;)
        {
            var length = LengthAt(bytes[i..]);
            if (length == 0) return i;
            i += length;
        }

        return null;
    }

    private static int LengthAt(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [< 0x80, ..] => 1,
        [0x80 or 0xFF, ..] => 0,
        [_, >= 0x30 and <= 0x39, >= 0x81 and <= 0xFE, >= 0x30 and <= 0x39, ..] => 4,
        [_, (>= 0x40 and <= 0x7E) or (>= 0x80 and <= 0xFE), ..] => 2,
        _ => 0,
    };
}
