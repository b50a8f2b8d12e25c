using System.Net;
using System.Net.Sockets;

namespace PlanNotebooks.Kernel.Zmtp;

/// <summary>Accepts peers at an address, and gives each a thread that reads what it sends.</summary>
/// <remarks>
/// Threads of its own, and not those of the pool: cells may keep the whole pool busy, and the kernel has to answer all the same.
/// </remarks>
internal sealed class ZmtpListener : IDisposable
{
    private const int MostPeers = 256;

    private readonly Lock _gate = new();

    /// <summary>The peers, and what each has said, null where it has not greeted: who has said little makes room for whoever
    /// comes.</summary>
    private readonly Dictionary<Socket, ZmtpConnection?> _open = [];
    private readonly Socket _listener;
    private readonly string _name;
    private readonly string? _path;
    private volatile bool _closed;

    /// <summary>Binds to an address, without accepting anybody yet.</summary>
    /// <param name="name">What errors call the socket.</param>
    /// <param name="address">The address.</param>
    /// <exception cref="SocketException">The address is in use, or none of this machine's.</exception>
    public ZmtpListener(string name, EndPoint address)
    {
        _name = name;
        _listener =
            address.AddressFamily == AddressFamily.Unix
                ? new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified)
                : new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            RemoveLeftOver(address);
            _listener.Bind(address);
            _path = address is UnixDomainSocketEndPoint ? address.ToString() : null;
            _listener.Listen(64);
        }
        catch
        {
            _listener.Dispose();
            throw;
        }
    }

    /// <summary>Begins to accept peers.</summary>
    /// <param name="serve">Greets and reads one peer until it goes; may end in an <see cref="IOException"/>.</param>
    public void Start(Action<Socket> serve) => StartThread($"{_name} accept", () => Accept(serve));

    public void Dispose()
    {
        _closed = true;
        _listener.Dispose();
        lock (_gate)
        {
            foreach (var (socket, _) in _open)
                socket.Dispose();
        }

        if (_path is not null)
            File.Delete(_path);
    }

    /// <summary>A kernel that was killed leaves the file of its socket; one at which nobody listens is nobody's.</summary>
    private static void RemoveLeftOver(EndPoint address)
    {
        if (address is not UnixDomainSocketEndPoint || !File.Exists(address.ToString()))
            return;
        using var trial = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        try
        {
            trial.Connect(address);
        }
        catch (SocketException e) when (e.SocketErrorCode == SocketError.ConnectionRefused)
        {
            File.Delete(address.ToString()!);
        }
    }

    private void Accept(Action<Socket> serve)
    {
        while (!_closed)
        {
            try
            {
                var socket = _listener.Accept();
                if (Keep(socket))
                    StartThread($"{_name} peer", () => Serve(serve, socket));
                else
                    socket.Dispose();
            }
            catch (Exception e) when (e is SocketException or ObjectDisposedException)
            {
                // A peer that went before it was accepted, too many open files, or the end: only the last one ends this loop.
                if (!_closed)
                    Thread.Sleep(50);
            }
        }
    }

    private void Serve(Action<Socket> serve, Socket socket)
    {
        try
        {
            serve(socket);
        }
        catch (Exception e)
            when (e is IOException or SocketException or ObjectDisposedException or OutOfMemoryException)
        {
            if (!_closed && e is ZmtpException or OutOfMemoryException)
                Console.Error.WriteLine($"plan kernel: {_name}: dropped a peer: {e.Message}");
        }
        finally
        {
            lock (_gate)
                _open.Remove(socket);
            socket.Dispose();
        }
    }

    /// <summary>Says that a peer has greeted as peers do.</summary>
    public void Welcome(Socket socket, ZmtpConnection peer)
    {
        lock (_gate)
        {
            if (_open.ContainsKey(socket))
                _open[socket] = peer;
        }
    }

    private bool Keep(Socket socket)
    {
        lock (_gate)
        {
            if (_closed)
                return false;
            if (_open.Count >= MostPeers && !MakeRoom())
                return false;
            _open.Add(socket, null);
            return true;
        }
    }

    /// <summary>Sends away one that connected and said nothing, or else one that greeted and has never shown the key: by chance, so that
    /// it is one of whoever holds hundreds of them, who keeps nobody else out. Jupyter's clients connect again.</summary>
    private bool MakeRoom()
    {
        var unknown = _open.Where(peer => peer.Value?.HasKey != true).ToList();
        if (unknown.Count == 0)
            return false;
        var (socket, _) = unknown.Find(peer => peer.Value is null) is { Key: not null } silent
            ? silent
            : unknown[Random.Shared.Next(unknown.Count)];
        _open.Remove(socket);
        socket.Dispose();
        return true;
    }

    private static void StartThread(string name, Action run) =>
        new Thread(() => run()) { IsBackground = true, Name = name }.Start();
}
