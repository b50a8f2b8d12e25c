using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using PlanNotebooks.Kernel.Protocol;
using PlanNotebooks.Kernel.Zmtp;

namespace PlanNotebooks.Kernel.Server;

/// <summary>Asks the person at the client that sent a request.</summary>
internal sealed class InputChannel(RouterSocket socket, MessageCodec codec)
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(500);
    private readonly BlockingCollection<string> _answers = [];
    private readonly Lock _asking = new();

    /// <summary>Takes an answer.</summary>
    public void Take(Request reply) => _answers.Add(reply.Text("value") ?? "");

    /// <summary>Asks, and waits for the answer.</summary>
    /// <exception cref="InvalidOperationException">The client has no connection for questions, or has gone.</exception>
    /// <exception cref="OperationCanceledException">The cell was interrupted.</exception>
    public string Ask(Request request, string prompt, bool secret, CancellationToken interruption)
    {
        lock (_asking)
        {
            // Answers to questions that an interrupt has ended.
            while (_answers.TryTake(out _)) { }

            RouterSocket.Send(
                Peer(request),
                codec.Write(
                    "input_request",
                    request.Header,
                    new JsonObject { ["prompt"] = prompt, ["password"] = secret },
                    request.Route
                )
            );
            string? answer;
            while (!_answers.TryTake(out answer, (int)Look.TotalMilliseconds, interruption))
                Peer(request);
            return answer;
        }
    }

    // A client gives all its connections the same name.
    private ZmtpConnection Peer(Request request) =>
        socket.Find(request.Peer.Identity)
        ?? throw new InvalidOperationException(
            "The program that shows this notebook cannot be asked: it has no stdin connection."
        );
}
