using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using PlanNotebooks.Kernel.Zmtp;

namespace PlanNotebooks.Kernel.Protocol;

/// <summary>Messages of Jupyter's protocol as frames: a delimiter, the signature, header, parent header, metadata, content.</summary>
internal sealed class MessageCodec(MessageSigner signer)
{
    /// <summary>The version of the protocol that is spoken.</summary>
    public const string Version = "5.3";

    private const int Parts = 4;

    /// <summary>As many as Jupyter's own kernels remember.</summary>
    private const int Remembered = 65_536;

    private static readonly byte[] Delimiter = "<IDS|MSG>"u8.ToArray();
    private static readonly byte[] Empty = "{}"u8.ToArray();
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Lock _gate = new();
    private readonly Queue<string> _order = [];
    private readonly HashSet<string> _seen = [];

    /// <summary>The name of this run of the kernel in its messages' headers.</summary>
    public string Session { get; } = Guid.NewGuid().ToString();

    /// <summary>Reads a client's message.</summary>
    /// <param name="peer">The connection that it came by.</param>
    /// <param name="frames">Its frames.</param>
    /// <param name="request">The message.</param>
    /// <param name="problem">Why it is none: it is cut short, its signature is wrong or has been seen, or it is no JSON.</param>
    public bool TryRead(
        ZmtpConnection peer,
        List<byte[]> frames,
        [NotNullWhen(true)] out Request? request,
        [NotNullWhen(false)] out string? problem
    )
    {
        request = null;
        var start = frames.FindIndex(frame => frame.AsSpan().SequenceEqual(Delimiter)) + 1;
        if (start == 0 || frames.Count < start + 1 + Parts)
        {
            problem = "no message of Jupyter's protocol";
            return false;
        }

        var parts = frames.GetRange(start + 1, Parts);
        problem = CheckSignature(frames[start], parts);
        if (problem is not null)
            return false;
        try
        {
            using var header = JsonDocument.Parse(parts[0]);
            using var content = JsonDocument.Parse(parts[3]);
            var type = header.RootElement.GetProperty("msg_type").GetString() ?? "";
            var id = header.RootElement.GetProperty("msg_id").GetString() ?? "";
            if (content.RootElement.ValueKind != JsonValueKind.Object)
                problem = "a message whose content is no object";
            else
                request = new Request(
                    peer,
                    frames.GetRange(0, start - 1),
                    parts[0],
                    type,
                    id,
                    content.RootElement.Clone()
                );
        }
        catch (Exception e)
            when (e is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            problem = $"a message that is no JSON of Jupyter's protocol ({e.Message})";
        }

        return request is not null;
    }

    /// <summary>The frames of an answer, which follow those of the way back.</summary>
    public List<byte[]> Write(string type, byte[]? parent, JsonObject content, IEnumerable<byte[]> before)
    {
        var header = Bytes(
            new JsonObject
            {
                ["msg_id"] = Guid.NewGuid().ToString(),
                ["session"] = Session,
                ["username"] = "kernel",
                ["date"] = DateTime.UtcNow.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture),
                ["msg_type"] = type,
                ["version"] = Version,
            }
        );
        byte[][] parts = [header, parent ?? Empty, Empty, Bytes(content)];
        return [.. before, Delimiter, signer.Sign(parts), .. parts];
    }

    private string? CheckSignature(byte[] signature, List<byte[]> parts)
    {
        if (!signer.IsValid(signature, parts))
            return "a message whose signature is not that of the connection file's key";
        if (signature.Length == 0)
            return null;
        lock (_gate)
        {
            // A message that is sent again, by somebody who has read it, must not run again.
            if (!_seen.Add(Encoding.ASCII.GetString(signature)))
                return "a message that has come before";
            _order.Enqueue(Encoding.ASCII.GetString(signature));
            if (_order.Count > Remembered)
                _seen.Remove(_order.Dequeue());
            return null;
        }
    }

    private static byte[] Bytes(JsonObject json)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
            json.WriteTo(writer);
        return buffer.WrittenSpan.ToArray();
    }
}
