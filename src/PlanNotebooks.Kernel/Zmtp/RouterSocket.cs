using System.Net;
using System.Net.Sockets;

namespace PlanNotebooks.Kernel.Zmtp;

/// <summary>A ROUTER socket: takes messages from many peers, and answers the one that sent.</summary>
internal sealed class RouterSocket : IDisposable
{
    private static readonly string[] Accepted = ["DEALER", "REQ", "ROUTER"];

    private readonly Lock _gate = new();
    private readonly List<ZmtpConnection> _peers = [];
    private readonly ZmtpListener _listener;

    /// <summary>Binds the socket.</summary>
    /// <exception cref="SocketException">The address is in use, or none of this machine's.</exception>
    public RouterSocket(string name, EndPoint address) => _listener = new ZmtpListener(name, address);

    /// <summary>Begins to take messages.</summary>
    /// <param name="receive">Called for each message with the peer that sent it, on the peer's own thread.</param>
    public void Start(Action<ZmtpConnection, List<byte[]>> receive) =>
        _listener.Start(socket => Serve(socket, receive));

    /// <summary>The peer that gave itself a name, the newest where several did; null where none has.</summary>
    public ZmtpConnection? Find(byte[] identity)
    {
        lock (_gate)
            return _peers.FindLast(peer => peer.Identity.AsSpan().SequenceEqual(identity));
    }

    /// <summary>Sends to a peer; one that has gone is left alone.</summary>
    public static void Send(ZmtpConnection peer, IReadOnlyList<byte[]> frames)
    {
        try
        {
            peer.Write(ZmtpFrames.WriteMessage(frames));
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            // A part of a message may have been written, after which no other can follow.
            peer.Dispose();
        }
    }

    public void Dispose()
    {
        lock (_gate)
            _peers.ForEach(peer => peer.EndWriting());
        _listener.Dispose();
    }

    private void Serve(Socket socket, Action<ZmtpConnection, List<byte[]>> receive)
    {
        using var peer = ZmtpConnection.Open(socket, "ROUTER", Accepted);
        _listener.Welcome(socket, peer);
        lock (_gate)
            _peers.Add(peer);
        try
        {
            while (peer.Read() is { } message)
                receive(peer, message);
        }
        finally
        {
            lock (_gate)
                _peers.Remove(peer);
        }
    }
}
