namespace PlanNotebooks.Kernel.Zmtp;

/// <summary>One peer of a <see cref="PublisherSocket"/>: its topics, and the messages that wait to be sent to it.</summary>
internal sealed class Subscriber : IDisposable
{
    // What may wait before publishers do; one longer message may always wait.
    private const long MostWaiting = 32 << 20;

    private readonly object _gate = new();
    private readonly List<byte[]> _topics = [];
    private readonly Queue<byte[]> _waiting = [];
    private long _bytes;
    private bool _sending;
    private bool _gone;

    public Subscriber(ZmtpConnection peer)
    {
        Peer = peer;
        new Thread(Send) { IsBackground = true, Name = "iopub send" }.Start();
    }

    /// <summary>The peer.</summary>
    public ZmtpConnection Peer { get; }

    /// <summary>Takes what a peer sends: 1 and a topic to subscribe to, 0 and a topic to leave.</summary>
    public void Take(byte[] message)
    {
        lock (_gate)
        {
            if (message is [1, .. var topic])
                _topics.Add(topic);
            else if (
                message is [0, .. var left]
                && _topics.FindIndex(one => one.AsSpan().SequenceEqual(left)) is >= 0 and var index
            )
                _topics.RemoveAt(index);
        }
    }

    /// <summary>Whether the peer has subscribed to a topic, or to what it begins with.</summary>
    public bool Wants(byte[] topic)
    {
        lock (_gate)
            return !_gone && _topics.Exists(start => topic.AsSpan().StartsWith(start));
    }

    /// <summary>Puts a message behind those that wait, and waits itself while there are too many.</summary>
    public void Enqueue(byte[] message)
    {
        lock (_gate)
        {
            while (!_gone && _bytes > MostWaiting)
                Monitor.Wait(_gate);
            _waiting.Enqueue(message);
            _bytes += message.Length;
            Monitor.PulseAll(_gate);
        }
    }

    /// <summary>Waits until nothing waits to be sent.</summary>
    public void Drain(DateTime end)
    {
        lock (_gate)
        {
            while (!_gone && (_sending || _waiting.Count > 0) && end > DateTime.UtcNow)
                Monitor.Wait(_gate, TimeSpan.FromMilliseconds(50));
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _gone = true;
            _waiting.Clear();
            Monitor.PulseAll(_gate);
        }
    }

    private void Send()
    {
        try
        {
            while (Next() is { } message)
                Peer.Write(message);
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            Dispose();
            Peer.Dispose();
        }
    }

    private byte[]? Next()
    {
        lock (_gate)
        {
            _sending = false;
            Monitor.PulseAll(_gate);
            while (!_gone && _waiting.Count == 0)
                Monitor.Wait(_gate);
            if (_gone)
                return null;
            _sending = true;
            var message = _waiting.Dequeue();
            _bytes -= message.Length;
            return message;
        }
    }
}
