using System.Buffers.Binary;

namespace PlanNotebooks.Kernel.Zmtp;

/// <summary>Frames on the wire: a byte of flags, the length in one byte or eight, the body.</summary>
internal static class ZmtpFrames
{
    private const byte More = 1;
    private const byte Long = 2;
    private const byte Command = 4;

    // A length on the wire is a claim: memory is taken as the bytes come.
    private const int FirstPart = 1 << 20;

    /// <summary>The longest message that is taken, in bytes: a notebook's cell with all its text is far shorter.</summary>
    public const long Longest = 64L << 20;

    /// <summary>Reads a frame; null at the end of the stream.</summary>
    /// <param name="stream">What the peer sends.</param>
    /// <param name="longest">How many bytes its body may have.</param>
    /// <exception cref="ZmtpException">The bytes are no frame.</exception>
    /// <exception cref="IOException">The stream ends within the frame.</exception>
    public static ZmtpFrame? Read(Stream stream, long longest = Longest)
    {
        var flags = stream.ReadByte();
        if (flags < 0)
            return null;
        if (flags > (More | Long | Command))
            throw new ZmtpException($"no frame starts with byte {flags}");
        var body = ReadBody(stream, ReadLength(stream, (flags & Long) != 0, longest));
        return new ZmtpFrame(body, (flags & More) != 0, (flags & Command) != 0);
    }

    /// <summary>The bytes of a message of several frames.</summary>
    public static byte[] WriteMessage(IReadOnlyList<byte[]> frames)
    {
        using var bytes = new MemoryStream(frames.Sum(frame => frame.Length + 9));
        for (var i = 0; i < frames.Count; i++)
            Write(bytes, frames[i], i < frames.Count - 1 ? More : (byte)0);
        return bytes.ToArray();
    }

    /// <summary>The bytes of a command.</summary>
    public static byte[] WriteCommand(byte[] body)
    {
        using var bytes = new MemoryStream(body.Length + 9);
        Write(bytes, body, Command);
        return bytes.ToArray();
    }

    private static void Write(MemoryStream bytes, byte[] body, byte flags)
    {
        if (body.Length <= byte.MaxValue)
        {
            bytes.WriteByte(flags);
            bytes.WriteByte((byte)body.Length);
        }
        else
        {
            Span<byte> length = stackalloc byte[8];
            BinaryPrimitives.WriteInt64BigEndian(length, body.Length);
            bytes.WriteByte((byte)(flags | Long));
            bytes.Write(length);
        }

        bytes.Write(body);
    }

    private static long ReadLength(Stream stream, bool isLong, long longest)
    {
        Span<byte> bytes = stackalloc byte[8];
        var length = bytes[..(isLong ? 8 : 1)];
        stream.ReadExactly(length);
        var value = isLong ? BinaryPrimitives.ReadInt64BigEndian(length) : length[0];
        return value >= 0 && value <= longest
            ? value
            : throw new ZmtpException($"a frame of {value} bytes, where a message may have {Longest}");
    }

    private static byte[] ReadBody(Stream stream, long length)
    {
        var body = new byte[Math.Min(length, FirstPart)];
        using var claim = LargeFrames.Claim(length - body.Length);
        for (var read = 0; ;)
        {
            stream.ReadExactly(body, read, body.Length - read);
            if (body.Length == length)
                return body;
            read = body.Length;
            Array.Resize(ref body, (int)Math.Min(length, 4L * body.Length));
        }
    }
}
