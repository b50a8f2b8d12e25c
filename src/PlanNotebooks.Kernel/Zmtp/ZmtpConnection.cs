using System.Net.Sockets;

namespace PlanNotebooks.Kernel.Zmtp;

/// <summary>One peer of a socket: reads whole messages, and writes them from any thread.</summary>
internal sealed class ZmtpConnection : IDisposable
{
    private const int MostFrames = 1024;
    private static readonly TimeSpan HandshakeTime = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan SendTime = TimeSpan.FromSeconds(10);

    private readonly Lock _sending = new();
    private readonly Socket _socket;
    private readonly NetworkStream _stream;
    private readonly BufferedStream _input;

    private ZmtpConnection(Socket socket)
    {
        _socket = socket;
        _stream = new NetworkStream(socket, ownsSocket: true);
        _input = new BufferedStream(_stream, 64 * 1024);
    }

    /// <summary>The name that the peer gave itself, the same on all sockets of a Jupyter client; empty where it gave none.</summary>
    public byte[] Identity { get; private set; } = [];

    /// <summary>Whether a message that it sent was signed with the key.</summary>
    public bool HasKey { get; private set; }

    /// <summary>Says that one was.</summary>
    public void ShowKey() => HasKey = true;

    /// <summary>Greets the peer of an accepted connection, which is disposed where that fails.</summary>
    /// <exception cref="IOException">The peer is none, or takes too long.</exception>
    public static ZmtpConnection Open(Socket socket, string socketType, IReadOnlyList<string> accepted)
    {
        var connection = new ZmtpConnection(socket);
        try
        {
            if (socket.ProtocolType == ProtocolType.Tcp)
                socket.NoDelay = true;
            socket.ReceiveTimeout = (int)HandshakeTime.TotalMilliseconds;
            // A peer that reads nothing for so long is gone, whatever its machine says.
            socket.SendTimeout = (int)SendTime.TotalMilliseconds;
            connection.Identity = ZmtpHandshake.Run(new HandshakeStream(connection), socketType, accepted);
            socket.ReceiveTimeout = 0;
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Waits for the next message; null when the peer has gone.</summary>
    /// <exception cref="IOException">The connection broke, or the bytes are no message.</exception>
    public List<byte[]>? Read()
    {
        var frames = new List<byte[]>();
        var left = ZmtpFrames.Longest;
        while (ZmtpFrames.Read(_input, left) is { } frame)
        {
            if (frame.IsCommand)
            {
                Answer(frame.Body);
                continue;
            }

            left -= frame.Body.Length;
            frames.Add(frame.Body);
            if (!frame.HasMore)
                return frames;
            if (frames.Count == MostFrames)
                throw new ZmtpException($"a message of more than {MostFrames} frames");
        }

        return null;
    }

    /// <summary>Writes bytes that are whole frames.</summary>
    /// <exception cref="IOException">The peer has gone, or has read nothing for too long.</exception>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        lock (_sending)
            _stream.Write(bytes);
    }

    /// <summary>Says that nothing more will be written, and lets the peer read what was.</summary>
    public void EndWriting()
    {
        try
        {
            _socket.Shutdown(SocketShutdown.Send);
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // The peer has gone.
        }
    }

    public void Dispose() => _stream.Dispose();

    // A heartbeat of ZMTP 3.1: PING, two bytes of time to live, up to 16 bytes that the PONG repeats.
    private void Answer(byte[] command)
    {
        if (command.AsSpan().StartsWith("\u0004PING"u8) && command.Length >= 7)
            Write(ZmtpFrames.WriteCommand([4, .. "PONG"u8, .. command.AsSpan(7)]));
    }

    // The handshake reads through the buffer, in which the first message may follow at once.
    private sealed class HandshakeStream(ZmtpConnection connection) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count) => connection._input.Read(buffer, offset, count);

        public override void Write(byte[] buffer, int offset, int count) =>
            connection.Write(buffer.AsSpan(offset, count));

        public override void Flush()
        {
            // Nothing is held back.
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
