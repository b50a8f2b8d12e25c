using System.Text.Json;
using System.Text.Json.Nodes;
using PlanNotebooks.Display;
using PlanNotebooks.Kernel.Protocol;
using PlanNotebooks.Notebooks.Model;
using PlanNotebooks.Notebooks.Session;

namespace PlanNotebooks.Kernel.Server;

/// <summary>Answers <c>execute_request</c>: runs the cell and then the expressions that the client wants to know.</summary>
internal sealed class ExecuteRequests(
    CellRunner runner,
    IoPub iopub,
    StreamFlusher flusher,
    InputChannel input,
    History history
)
{
    private CellOutputs? _last;

    /// <summary>The number that the last counted cell has.</summary>
    public int Count { get; private set; }

    /// <summary>Runs a cell.</summary>
    /// <returns>The content of the reply.</returns>
    public JsonObject Answer(Request request)
    {
        var code = request.Text("code") ?? "";
        var silent = request.Flag("silent", otherwise: false);
        var stored = !silent && request.Flag("store_history", otherwise: true);
        if (stored)
            Count++;
        var number = Math.Max(Count, 1);
        if (!silent)
            iopub.Publish(
                "execute_input",
                request.Header,
                new JsonObject { ["code"] = code, ["execution_count"] = number }
            );
        var result = runner.Run(code, number, interruption => _last = Outputs(request, interruption));
        if (result.Value is { } value)
            _last!.Publish("execute_result", Server.Outputs.Result(value, number));
        if (result.Error is { } error)
            _last!.Publish("error", Server.Outputs.Error(error));
        _last!.Flush();
        if (stored)
            history.Add(number, code, result.Value?.Data.GetValueOrDefault(MimeBundle.Plain));
        return result.Error is { } failure ? Failed(number, failure) : Finished(request, number);
    }

    /// <summary>The content of the reply to a cell that is not run, since one before it failed.</summary>
    public JsonObject Aborted() => new() { ["status"] = "aborted", ["execution_count"] = Count };

    /// <summary>Shows what went wrong in work that a cell left behind.</summary>
    public void ReportElsewhere(ICellSink? sink, ErrorOutput error) =>
        (sink ?? _last)?.Write(StreamOutput.Error, string.Join('\n', error.Traceback) + "\n");

    /// <summary>The content of the reply to a cell that failed.</summary>
    public static JsonObject Failed(int number, ErrorOutput error)
    {
        var reply = Server.Outputs.Error(error);
        reply["status"] = "error";
        reply["execution_count"] = number;
        reply["payload"] = new JsonArray();
        reply["user_expressions"] = new JsonObject();
        return reply;
    }

    private CellOutputs Outputs(Request request, CancellationToken interruption) =>
        new(request, iopub, flusher, input, interruption);

    private JsonObject Finished(Request request, int number) =>
        new()
        {
            ["status"] = "ok",
            ["execution_count"] = number,
            ["payload"] = new JsonArray(),
            ["user_expressions"] = Expressions(request),
        };

    private JsonObject Expressions(Request request)
    {
        var answers = new JsonObject();
        if (
            !request.Content.TryGetProperty("user_expressions", out var asked)
            || asked.ValueKind != JsonValueKind.Object
        )
            return answers;
        foreach (var expression in asked.EnumerateObject().Where(one => one.Value.ValueKind == JsonValueKind.String))
            answers[expression.Name] = Expression(request, expression.Value.GetString()!);
        return answers;
    }

    private JsonObject Expression(Request request, string code)
    {
        // An expression shows nothing; its value goes into the reply.
        var result = runner.Run(code, 0, interruption => Outputs(request, interruption));
        if (result.Error is { } error)
        {
            var failed = Server.Outputs.Error(error);
            failed["status"] = "error";
            return failed;
        }

        var value = result.Value ?? new MimeBundle(new Dictionary<string, string> { [MimeBundle.Plain] = "null" });
        return new JsonObject
        {
            ["status"] = "ok",
            ["data"] = Server.Outputs.Data(value),
            ["metadata"] = new JsonObject(),
        };
    }
}
