using System.Text.Json.Nodes;

namespace PlanNotebooks.Static;

/// <summary>What is drawn of a chart: its traces and its layout.</summary>
/// <param name="Traces">The traces that are visible.</param>
/// <param name="Layout">The layout, as Plotly has it.</param>
internal sealed record ChartModel(IReadOnlyList<ChartTrace> Traces, JsonObject Layout)
{
    private static readonly HashSet<string> Drawn = new(StringComparer.Ordinal)
    {
        "scatter",
        "scattergl",
        "bar",
        "histogram",
        "box",
        "heatmap",
    };

    /// <summary>The title; null where it has none.</summary>
    public string? Title { get; } =
        ChartTrace.Plain(ChartTrace.Text(ChartTrace.At(Layout, "title", "text")) ?? ChartTrace.Text(Layout["title"]));

    /// <summary>Whether every trace is of a kind that is drawn, and asks for nothing that is not.</summary>
    public bool IsDrawn =>
        Traces.Count > 0 && Traces.All(trace => Drawn.Contains(trace.Type)) && !Undrawn.IsIn(this);

    /// <summary>Reads a figure of Plotly, with <c>data</c> and <c>layout</c>; one without a layout is given an empty one.</summary>
    public static ChartModel Read(JsonObject figure)
    {
        var traces = ((figure["data"] as JsonArray) ?? [])
            .OfType<JsonObject>()
            .Select((trace, place) => new ChartTrace(trace, place));
        return new ChartModel(
            [.. traces.Where(trace => ChartTrace.Text(trace.Json["visible"]) is not ("false" or "legendonly"))],
            Within(figure, "layout")
        );
    }

    /// <summary>The object under a key, put there where there is none.</summary>
    public static JsonObject Within(JsonObject holder, string key)
    {
        if (holder[key] is JsonObject there)
            return there;
        var made = new JsonObject();
        holder[key] = made;
        return made;
    }
}
