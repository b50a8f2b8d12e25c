using System.Text.Json;
using PlanNotebooks.Kernel.Zmtp;
using PlanNotebooks.Notebooks.Model;

namespace PlanNotebooks.Kernel.Protocol;

/// <summary>A message from a client.</summary>
/// <param name="Peer">The connection that it came by.</param>
/// <param name="Route">Frames that stood before it and go before its answer.</param>
/// <param name="Header">Its header as it came, which is the parent header of everything that it brings about.</param>
/// <param name="Type">What it asks for, such as <c>execute_request</c>.</param>
/// <param name="Id">Its id.</param>
/// <param name="Content">What it says.</param>
internal sealed record Request(
    ZmtpConnection Peer,
    IReadOnlyList<byte[]> Route,
    byte[] Header,
    string Type,
    string Id,
    JsonElement Content
)
{
    /// <summary>A field that holds text; null where it is not there.</summary>
    public string? Text(string name) => JsonFields.Text(Content, name);

    /// <summary>A field that holds a whole number.</summary>
    public int? Number(string name) => JsonFields.Integer(Content, name);

    /// <summary>A field that holds true or false.</summary>
    public bool Flag(string name, bool otherwise) =>
        Content.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.True or JsonValueKind.False
            ? value.GetBoolean()
            : otherwise;
}
