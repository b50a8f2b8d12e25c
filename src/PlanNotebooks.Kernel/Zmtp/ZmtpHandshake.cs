using System.Buffers.Binary;
using System.Text;

namespace PlanNotebooks.Kernel.Zmtp;

/// <summary>How a connection begins: both sides greet, then say what kind of socket they are.</summary>
/// <remarks>
/// Version 3.0 with the mechanism NULL (RFC 23/ZMTP). A peer of 3.1, as libzmq is, takes the lower version of the two, so that
/// subscriptions come as messages.
/// </remarks>
internal static class ZmtpHandshake
{
    private const int GreetingLength = 64;
    private const int MechanismStart = 12;
    private const int MechanismLength = 20;
    private const string Ready = "READY";

    /// <summary>Greets, and reads who is there.</summary>
    /// <param name="stream">The connection.</param>
    /// <param name="socketType">What kind of socket this side is.</param>
    /// <param name="accepted">The kinds that the other side may be.</param>
    /// <returns>The name that the peer gave itself; empty where it gave none.</returns>
    /// <exception cref="IOException">The peer does not answer in ZMTP 3, or is of another kind.</exception>
    public static byte[] Run(Stream stream, string socketType, IReadOnlyList<string> accepted)
    {
        stream.Write(Greeting());
        CheckGreeting(stream);
        stream.Write(ZmtpFrames.WriteCommand(ReadyCommand(socketType)));
        if (ZmtpFrames.Read(stream) is not { IsCommand: true } frame)
            throw new ZmtpException("no READY after the greeting");
        var properties = ReadProperties(frame.Body);
        var type = Encoding.ASCII.GetString(properties.GetValueOrDefault("socket-type", []));
        if (!accepted.Contains(type, StringComparer.Ordinal))
            throw new ZmtpException($"a socket of type \"{type}\" connected; expected {string.Join(" or ", accepted)}");
        return properties.GetValueOrDefault("identity", []);
    }

    private static byte[] Greeting()
    {
        var greeting = new byte[GreetingLength];
        greeting[0] = 0xFF;
        greeting[9] = 0x7F;
        greeting[10] = 3;
        Encoding.ASCII.GetBytes("NULL", greeting.AsSpan(MechanismStart));
        return greeting;
    }

    private static void CheckGreeting(Stream stream)
    {
        var greeting = new byte[GreetingLength];
        // The signature first: what is no peer at all may never send as much as a greeting.
        stream.ReadExactly(greeting, 0, 11);
        if (greeting[0] != 0xFF || (greeting[9] & 1) == 0 || greeting[10] < 3)
            throw new ZmtpException("no greeting of ZMTP 3");
        stream.ReadExactly(greeting, 11, GreetingLength - 11);
        var mechanism = Encoding.ASCII.GetString(greeting, MechanismStart, MechanismLength).TrimEnd('\0');
        if (mechanism != "NULL")
            throw new ZmtpException($"mechanism \"{mechanism}\"; expected NULL");
    }

    private static byte[] ReadyCommand(string socketType)
    {
        using var bytes = new MemoryStream();
        bytes.WriteByte((byte)Ready.Length);
        bytes.Write(Encoding.ASCII.GetBytes(Ready));
        WriteProperty(bytes, "Socket-Type", Encoding.ASCII.GetBytes(socketType));
        WriteProperty(bytes, "Identity", []);
        return bytes.ToArray();
    }

    private static void WriteProperty(MemoryStream bytes, string name, byte[] value)
    {
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, value.Length);
        bytes.WriteByte((byte)name.Length);
        bytes.Write(Encoding.ASCII.GetBytes(name));
        bytes.Write(length);
        bytes.Write(value);
    }

    private static Dictionary<string, byte[]> ReadProperties(ReadOnlySpan<byte> command)
    {
        var properties = new Dictionary<string, byte[]>(StringComparer.OrdinalIgnoreCase);
        try
        {
            var name = command.Slice(1, command[0]);
            if (!name.SequenceEqual("READY"u8))
                throw new ZmtpException("no READY after the greeting");
            for (var rest = command[(1 + name.Length)..]; rest.Length > 0;)
            {
                var key = rest.Slice(1, rest[0]);
                var length = BinaryPrimitives.ReadInt32BigEndian(rest.Slice(1 + key.Length, 4));
                properties[Encoding.ASCII.GetString(key)] = rest.Slice(5 + key.Length, length).ToArray();
                rest = rest[(5 + key.Length + length)..];
            }
        }
        catch (Exception e) when (e is ArgumentOutOfRangeException or IndexOutOfRangeException)
        {
            throw new ZmtpException("a READY that is cut short");
        }

        return properties;
    }
}
