using System.Buffers.Binary;
using System.Text.Json;

namespace PlanNotebooks.Formats.Workers;

/// <summary>What goes through a pipe between the program and a worker: a length, then as many bytes.</summary>
internal static class Frame
{
    private const int Longest = 1 << 30;

    /// <summary>Writes a frame of JSON.</summary>
    public static void Write<T>(Stream stream, T value) => WriteBytes(stream, JsonSerializer.SerializeToUtf8Bytes(value));

    /// <summary>Writes a frame of bytes.</summary>
    public static void WriteBytes(Stream stream, ReadOnlySpan<byte> bytes)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
        stream.Write(length);
        stream.Write(bytes);
        stream.Flush();
    }

    /// <summary>Reads a frame of JSON.</summary>
    /// <exception cref="IOException">The other side has ended, or is no side of this conversation.</exception>
    public static T Read<T>(Stream stream)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(ReadBytes(stream)) ?? throw new IOException("nothing was said");
        }
        catch (JsonException fault)
        {
            throw new IOException("what was said is not understood", fault);
        }
    }

    /// <summary>Reads a frame of bytes.</summary>
    /// <exception cref="IOException">The other side has ended, or is no side of this conversation.</exception>
    public static byte[] ReadBytes(Stream stream)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        stream.ReadExactly(length);
        var count = BinaryPrimitives.ReadInt32LittleEndian(length);
        if (count is < 0 or > Longest)
            throw new IOException("what was said is no frame");
        var bytes = new byte[count];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
