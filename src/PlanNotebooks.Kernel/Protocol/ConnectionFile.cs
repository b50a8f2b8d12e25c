using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace PlanNotebooks.Kernel.Protocol;

/// <summary>What a Jupyter client tells a kernel that it starts: where to listen, and the key to sign with.</summary>
/// <param name="Transport"><c>tcp</c> or <c>ipc</c>.</param>
/// <param name="Ip">The address to bind to; for <c>ipc</c> the beginning of the sockets' paths.</param>
/// <param name="Ports">The port of each socket, by its name.</param>
/// <param name="Key">The key of signatures; empty where messages are not signed.</param>
/// <param name="Scheme">How messages are signed, such as <c>hmac-sha256</c>.</param>
internal sealed record ConnectionFile(
    string Transport,
    string Ip,
    IReadOnlyDictionary<string, int> Ports,
    byte[] Key,
    string Scheme
)
{
    /// <summary>The sockets of a kernel.</summary>
    public static IReadOnlyList<string> Sockets { get; } = ["shell", "control", "iopub", "stdin", "hb"];

    /// <summary>Reads a connection file.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="InvalidDataException">It is none, or asks for what this kernel cannot do.</exception>
    public static ConnectionFile Read(string path)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllText(path));
            var root = document.RootElement;
            var file = new ConnectionFile(
                Text(root, "transport") ?? "tcp",
                Text(root, "ip") ?? "127.0.0.1",
                Sockets.ToDictionary(socket => socket, socket => root.GetProperty(socket + "_port").GetInt32()),
                Encoding.UTF8.GetBytes(Text(root, "key") ?? ""),
                Text(root, "signature_scheme") is { Length: > 0 } scheme ? scheme : MessageSigner.DefaultScheme
            );
            return file.Transport is "tcp" or "ipc"
                ? file
                : throw new InvalidDataException(
                    $"{path}: transport \"{file.Transport}\"; this kernel knows tcp and ipc"
                );
        }
        catch (Exception e)
            when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new InvalidDataException($"{path}: no connection file of Jupyter: {e.Message}", e);
        }
    }

    /// <summary>Where a socket is to listen.</summary>
    /// <exception cref="InvalidDataException">The address is none.</exception>
    public EndPoint Address(string socket)
    {
        var port = Ports[socket];
        if (Transport == "ipc")
            return SocketAt(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Ip}-{port}"));
        if (port is <= IPEndPoint.MinPort or > IPEndPoint.MaxPort)
            throw new InvalidDataException($"no port {port} for {socket}; the client has to name one that it knows");
        return new IPEndPoint(FindAddress(), port);
    }

    /// <exception cref="InvalidDataException">The path is longer than the system takes.</exception>
    private static UnixDomainSocketEndPoint SocketAt(string path)
    {
        try
        {
            return new UnixDomainSocketEndPoint(path);
        }
        catch (ArgumentException e)
        {
            throw new InvalidDataException($"{path}: too long a path for a socket; give a shorter ip", e);
        }
    }

    private IPAddress FindAddress()
    {
        // An address that is left empty was not meant to be every address.
        if (Ip is "")
            return IPAddress.Loopback;
        if (Ip is "*")
            return IPAddress.Any;
        if (IPAddress.TryParse(Ip, out var address))
            return address;
        try
        {
            return Dns.GetHostAddresses(Ip)
                .OrderBy(found => found.AddressFamily == AddressFamily.InterNetwork ? 0 : 1)
                .First();
        }
        catch (SocketException e)
        {
            throw new InvalidDataException($"\"{Ip}\" is no address of this machine: {e.Message}", e);
        }
    }

    private static string? Text(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) ? value.GetString() : null;
}
