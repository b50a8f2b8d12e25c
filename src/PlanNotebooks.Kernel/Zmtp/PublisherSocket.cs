using System.Net;
using System.Net.Sockets;

namespace PlanNotebooks.Kernel.Zmtp;

/// <summary>A PUB socket: sends each message to every peer that has subscribed to its topic.</summary>
/// <remarks>
/// Unlike libzmq's it drops nothing: whoever publishes faster than the slowest subscriber reads waits for it. A subscriber that reads
/// nothing at all for ten seconds is taken for gone.
/// </remarks>
internal sealed class PublisherSocket : IDisposable
{
    private static readonly string[] Accepted = ["SUB", "XSUB"];

    private readonly Lock _gate = new();
    private readonly List<Subscriber> _subscribers = [];
    private readonly ZmtpListener _listener;

    /// <summary>Binds the socket.</summary>
    /// <exception cref="SocketException">The address is in use, or none of this machine's.</exception>
    public PublisherSocket(string name, EndPoint address) => _listener = new ZmtpListener(name, address);

    /// <summary>Begins to take subscribers.</summary>
    public void Start() => _listener.Start(Serve);

    /// <summary>Sends a message, whose first frame is its topic.</summary>
    public void Publish(IReadOnlyList<byte[]> frames)
    {
        List<Subscriber> wanting;
        lock (_gate)
            wanting = _subscribers.FindAll(subscriber => subscriber.Wants(frames[0]));
        if (wanting.Count == 0)
            return;
        var bytes = ZmtpFrames.WriteMessage(frames);
        foreach (var subscriber in wanting)
            subscriber.Enqueue(bytes);
    }

    /// <summary>Waits until every subscriber's messages have been handed to the network.</summary>
    /// <param name="longest">How long at most.</param>
    public void Drain(TimeSpan longest)
    {
        var end = DateTime.UtcNow + longest;
        List<Subscriber> all;
        lock (_gate)
            all = [.. _subscribers];
        foreach (var subscriber in all)
            subscriber.Drain(end);
    }

    public void Dispose()
    {
        lock (_gate)
            _subscribers.ForEach(subscriber => subscriber.Peer.EndWriting());
        _listener.Dispose();
    }

    private void Serve(Socket socket)
    {
        using var peer = ZmtpConnection.Open(socket, "PUB", Accepted);
        _listener.Welcome(socket, peer);
        using var subscriber = new Subscriber(peer);
        lock (_gate)
            _subscribers.Add(subscriber);
        try
        {
            while (peer.Read() is { } message)
                subscriber.Take(message[0]);
        }
        finally
        {
            lock (_gate)
                _subscribers.Remove(subscriber);
        }
    }
}
