using System.Text.Json.Nodes;

namespace PlanNotebooks.Static;

/// <summary>What charts of the usual kinds may ask for that no picture shows as their interactive form does: they are then a
/// table.</summary>
internal static class Undrawn
{
    private const string Overlaying = "overlaying";
    private static readonly string[] NoShapes = ["circle", "path"];

    /// <summary>What traces may ask for, by their kind: the key, and the words under it that are meant; none for any word.</summary>
    private static readonly (string Type, string Key, string[] Words)[] OfTraces =
    [
        ("bar", "base", []),
        ("bar", "offset", []),
        ("box", "q1", []),
        ("box", "median", []),
        ("histogram", "histfunc", ["sum", "avg", "min", "max"]),
        ("histogram", "histnorm", ["density", "probability density"]),
        ("scatter", "fill", ["toself", "tozerox", "tonextx"]),
        ("scatter", "groupnorm", ["fraction", "percent"]),
    ];

    private static readonly string[] Steps = ["hv", "vh", "hvh", "vhv"];

    /// <summary>Whether a chart asks for such a thing.</summary>
    public static bool IsIn(ChartModel model) =>
        model.Traces.Any(IsIn) || IsInTheLayout(model) || ShapeMarks.All(model).Any(shape => Says(shape, "type", NoShapes));

    // Two measures in one plot have an axis at the left and one at the right; a third has no place.
    private static bool IsInTheLayout(ChartModel model)
    {
        var axes = model.Layout.Where(entry => PlotGrid.IsAxisName(entry.Key)).ToList();
        return Says(model.Layout, "barnorm", ["fraction", "percent"])
            || axes.Exists(axis => IsInAnAxis(axis.Value))
            || axes.Count(axis => Says(axis.Value, Overlaying)) > 1
            || axes.Exists(axis => axis.Key[0] == 'x' && Says(axis.Value, Overlaying))
            || (BarMarks.IsStacked(model) && model.Traces.Any(trace => trace.IsBar && HasErrors(trace)));
    }

    private static bool IsInAnAxis(JsonNode? axis) =>
        Says(axis, "type", ["multicategory"])
        || Says(axis, "anchor", ["free"])
        || (Says(axis, "categoryorder") && !Says(axis, "categoryorder", CategoryOrder.Known));

    private static bool IsIn(ChartTrace trace) =>
        HasGroupedWords(trace)
        || OfTraces.Any(one => KindOf(trace) == one.Type && Says(trace.Json, one.Key, one.Words))
        || Says(trace.At("line"), "shape", Steps)
        || Says(trace.At("cumulative"), "enabled", ["true"])
        || (trace.IsLine && trace.IsLying && Says(trace.Json, "stackgroup"));

    private static string KindOf(ChartTrace trace) => trace.IsLine ? "scatter" : trace.Type;

    // Words below words, as Plotly has them for two lists in place of one.
    private static bool HasGroupedWords(ChartTrace trace) =>
        trace.Items("x").FirstOrDefault() is JsonArray || trace.Items("y").FirstOrDefault() is JsonArray;

    private static bool HasErrors(ChartTrace trace) =>
        trace.Json["error_x"] is not null || trace.Json["error_y"] is not null;

    private static bool Says(JsonNode? holder, string key, params IReadOnlyList<string> words)
    {
        var said = ChartTrace.At(holder, key);
        return words.Count == 0
            ? said is not null && ChartTrace.Text(said) is not ("" or "false")
            : words.Contains(ChartTrace.Text(said));
    }
}
