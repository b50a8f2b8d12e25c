using System.IO.Enumeration;
using System.Text.Json.Nodes;
using PlanNotebooks.Kernel.Protocol;

namespace PlanNotebooks.Kernel.Server;

/// <summary>The inputs of this run of the kernel, and what each returned as text.</summary>
internal sealed class History
{
    private const int Session = 1;
    private readonly List<(int Line, string Input, string? Output)> _entries = [];

    /// <summary>Keeps an input.</summary>
    public void Add(int line, string input, string? output) => _entries.Add((line, input, output));

    /// <summary>Answers a <c>history_request</c>: the last ones, a range, or those that a pattern fits.</summary>
    public JsonObject Answer(Request request)
    {
        var found = request.Text("hist_access_type") switch
        {
            "tail" => _entries.TakeLast(Count(request)),
            "range" => Range(request),
            "search" => Search(request),
            _ => [],
        };
        var withOutput = request.Flag("output", otherwise: false);
        return new JsonObject
        {
            ["status"] = "ok",
            ["history"] = new JsonArray([.. found.Select(entry => Entry(entry, withOutput))]),
        };
    }

    // Sessions are counted from 1; 0 is this one, and -1 the one before, of which nothing is kept.
    private IEnumerable<(int Line, string Input, string? Output)> Range(Request request)
    {
        if ((request.Number("session") ?? 0) is not (0 or Session))
            return [];
        var start = request.Number("start") ?? 0;
        var stop = request.Number("stop") ?? int.MaxValue;
        return _entries.Where(entry => entry.Line >= start && entry.Line < stop);
    }

    private IEnumerable<(int Line, string Input, string? Output)> Search(Request request)
    {
        var pattern = request.Text("pattern") is { Length: > 0 } text ? text : "*";
        var found = _entries.Where(entry =>
            FileSystemName.MatchesSimpleExpression(pattern, entry.Input, ignoreCase: false)
        );
        if (request.Flag("unique", otherwise: false))
            found = found.Reverse().DistinctBy(entry => entry.Input).Reverse();
        return found.TakeLast(Count(request));
    }

    private static int Count(Request request) => Math.Max(0, request.Number("n") ?? int.MaxValue);

    private static JsonArray Entry((int Line, string Input, string? Output) entry, bool withOutput) =>
        [Session, entry.Line, withOutput ? new JsonArray(entry.Input, entry.Output) : entry.Input];
}
