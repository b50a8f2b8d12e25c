using System.Text.Json.Nodes;
using PlanNotebooks.Kernel.Language;
using PlanNotebooks.Kernel.Protocol;
using PlanNotebooks.Kernel.Zmtp;

namespace PlanNotebooks.Kernel.Server;

/// <summary>Answers one request at a time, between the states busy and idle.</summary>
internal sealed class RequestDispatcher(
    MessageCodec codec,
    IoPub iopub,
    CellRunner runner,
    ExecuteRequests executes,
    History history,
    CodeAssistant assistant,
    Action abortWaiting,
    Action stop
)
{
    private const string RequestEnd = "_request";
    private const string ReplyEnd = "_reply";
    private static readonly TimeSpan LongestBeforeReply = TimeSpan.FromMilliseconds(200);
    private readonly Lock _gate = new();
    private Request? _executing;

    /// <summary>Answers a request that came on the shell socket.</summary>
    /// <param name="request">The request.</param>
    /// <param name="aborted">Whether a cell is not to be run, since one before it failed.</param>
    public void Shell(Request request, bool aborted) =>
        Between(
            request,
            () =>
                request.Type switch
                {
                    "execute_request" when aborted => executes.Aborted(),
                    "execute_request" => Execute(request),
                    "complete_request" => assistant.Complete(request),
                    "inspect_request" => assistant.Inspect(request),
                    "is_complete_request" => assistant.IsComplete(request),
                    "history_request" => history.Answer(request),
                    "comm_open" => RefuseComm(request),
                    _ => Common(request),
                }
        );

    /// <summary>Answers a request that came on the control socket, also while a cell runs.</summary>
    public void Control(Request request) =>
        Between(
            request,
            () =>
                request.Type switch
                {
                    "interrupt_request" => Interrupt(),
                    _ => Common(request),
                }
        );

    /// <summary>Answers the request whose cell runs, since the cell is ending the process.</summary>
    public void EndExecuting(Notebooks.Model.ErrorOutput error)
    {
        Request? request;
        lock (_gate)
            request = _executing;
        if (request is null)
            return;
        iopub.Publish("error", request.Header, Outputs.Error(error));
        Reply(request, ExecuteRequests.Failed(executes.Count, error));
        iopub.PublishState("idle", request.Header);
    }

    private JsonObject? Common(Request request) =>
        request.Type switch
        {
            "kernel_info_request" => KernelInfo.Answer(),
            "comm_info_request" => new JsonObject { ["status"] = "ok", ["comms"] = new JsonObject() },
            "shutdown_request" => Shutdown(request),
            _ when request.Type.EndsWith(RequestEnd, StringComparison.Ordinal) => Error(
                "NotSupported",
                $"this kernel does not know {request.Type}"
            ),
            _ => null,
        };

    private void Between(Request request, Func<JsonObject?> answer)
    {
        iopub.PublishState("busy", request.Header);
        try
        {
            if (answer() is not { } content)
                return;
            // Some clients wait for outputs only briefly once they have the reply.
            iopub.Drain(LongestBeforeReply);
            Reply(request, content);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // A fault of the kernel itself: the client must not wait for ever.
            Console.Error.WriteLine($"plan kernel: {request.Type}: {e}");
            Reply(request, Error(e.GetType().Name, e.Message));
        }
        finally
        {
            iopub.PublishState("idle", request.Header);
            if (request.Type == "shutdown_request")
                stop();
        }
    }

    private JsonObject Execute(Request request)
    {
        lock (_gate)
            _executing = request;
        try
        {
            var reply = executes.Answer(request);
            // Before the reply is sent: what a client sends when it has read it is to be run.
            if (reply["status"]!.GetValue<string>() != "ok" && request.Flag("stop_on_error", otherwise: true))
                abortWaiting();
            return reply;
        }
        finally
        {
            lock (_gate)
                _executing = null;
        }
    }

    private JsonObject Interrupt()
    {
        runner.Interrupt();
        return new JsonObject { ["status"] = "ok" };
    }

    private JsonObject Shutdown(Request request)
    {
        var content = new JsonObject { ["status"] = "ok", ["restart"] = request.Flag("restart", otherwise: false) };
        iopub.Publish("shutdown_reply", request.Header, (JsonObject)content.DeepClone());
        return content;
    }

    // Widgets have no other side here; the client is told at once instead of waiting.
    private JsonObject? RefuseComm(Request request)
    {
        iopub.Publish(
            "comm_close",
            request.Header,
            new JsonObject { ["comm_id"] = request.Text("comm_id"), ["data"] = new JsonObject() }
        );
        return null;
    }

    private void Reply(Request request, JsonObject content)
    {
        var type = request.Type.EndsWith(RequestEnd, StringComparison.Ordinal)
            ? request.Type[..^RequestEnd.Length] + ReplyEnd
            : request.Type + ReplyEnd;
        RouterSocket.Send(request.Peer, codec.Write(type, request.Header, content, request.Route));
    }

    private static JsonObject Error(string name, string message) =>
        new()
        {
            ["status"] = "error",
            ["ename"] = name,
            ["evalue"] = message,
            ["traceback"] = new JsonArray(),
        };
}
