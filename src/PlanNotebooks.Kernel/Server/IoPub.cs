using System.Text;
using System.Text.Json.Nodes;
using PlanNotebooks.Kernel.Protocol;
using PlanNotebooks.Kernel.Zmtp;

namespace PlanNotebooks.Kernel.Server;

/// <summary>Tells every client what goes on: states, inputs, outputs.</summary>
internal sealed class IoPub(PublisherSocket socket, MessageCodec codec)
{
    /// <summary>Publishes a message.</summary>
    /// <param name="type">What it says, such as <c>stream</c>.</param>
    /// <param name="parent">The header of the request that brought it about; null where none did.</param>
    /// <param name="content">The rest.</param>
    public void Publish(string type, byte[]? parent, JsonObject content) =>
        socket.Publish(codec.Write(type, parent, content, [Encoding.UTF8.GetBytes($"kernel.{codec.Session}.{type}")]));

    /// <summary>Publishes the kernel's state: <c>starting</c>, <c>busy</c> or <c>idle</c>.</summary>
    public void PublishState(string state, byte[]? parent) =>
        Publish("status", parent, new JsonObject { ["execution_state"] = state });

    /// <summary>Waits until what was published has been handed to the network.</summary>
    /// <param name="longest">How long at most: a client that does not read holds up no other.</param>
    public void Drain(TimeSpan longest) => socket.Drain(longest);
}
