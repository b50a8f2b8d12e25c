using System.Text.Json.Nodes;

namespace PlanNotebooks.Static;

/// <summary>The axes of a plot, long enough for all that stands on them.</summary>
internal static class AxisValues
{
    /// <summary>The lower axis of a plot.</summary>
    public static AxisScale X(ChartModel model, IReadOnlyList<ChartTrace> traces, string axis) =>
        Axis(model, traces, axis, lying: true);

    /// <summary>The left axis of a plot.</summary>
    public static AxisScale Y(ChartModel model, IReadOnlyList<ChartTrace> traces, string axis) =>
        Axis(model, traces, axis, lying: false);

    private static AxisScale Axis(ChartModel model, IReadOnlyList<ChartTrace> traces, string axis, bool lying)
    {
        var layout = model.Layout[PlotGrid.AxisName(axis)] as JsonObject;
        var values = traces.SelectMany(trace => Values(trace, lying)).ToList();
        var bars = traces.Where(IsBar).ToList();
        var room = bars.Where(trace => trace.IsLying != lying).Select(HalfBar).DefaultIfEmpty(0).Max();
        var counted = bars.Where(trace => trace.IsLying == lying).ToList();
        values.AddRange(Reached(model, counted));
        return AxisScale.Of(values, layout, counted.Count > 0, HeatRoom(traces) ?? room);
    }

    private static bool IsBar(ChartTrace trace) => trace.Type is "bar" or "histogram";

    private static double? HeatRoom(IReadOnlyList<ChartTrace> traces) =>
        traces.Any(trace => trace.Type == "heatmap") ? 0.5 : null;

    // A list that a kind of trace lacks is counted for it: words of boxes, cells of a heat map.
    private static IEnumerable<JsonNode?> Values(ChartTrace trace, bool lying)
    {
        var key = lying ? "x" : "y";
        if (trace.Type == "heatmap")
            return HeatMarks.Places(trace, key);
        if (trace.Type == "histogram")
            return trace.Items("x").Count > 0 == lying ? trace.Items(key) : [];
        if (trace.Type == "box" && trace.IsLying != lying)
            return BoxMarks.Groups(trace).Select(group => (JsonNode?)JsonValue.Create(group.Word));
        return trace.Items(key);
    }

    private static double HalfBar(ChartTrace trace)
    {
        var places =
            trace.Type == "histogram"
                ? []
                : trace.Items(trace.IsLying ? "y" : "x").Select(ChartTrace.Number).OfType<double>();
        return BarMarks.Spacing(places) / 2;
    }

    // What bars reach when they are counted or stacked is no value of theirs.
    private static IEnumerable<JsonNode?> Reached(ChartModel model, IReadOnlyList<ChartTrace> bars)
    {
        foreach (var trace in bars.Where(trace => trace.Type == "histogram"))
        {
            var along = AxisScale.Of(
                [.. trace.Items(trace.Items("x").Count > 0 ? "x" : "y")],
                null,
                withZero: false,
                0
            );
            foreach (var bar in HistogramBins.Of(trace, along))
                yield return JsonValue.Create(bar.Value);
        }

        if (!BarMarks.IsStacked(model))
            yield break;
        var all = bars.SelectMany(trace =>
            trace.Items(trace.IsLying ? "y" : "x").Zip(trace.Items(trace.IsLying ? "x" : "y"))
        );
        foreach (var stack in all.GroupBy(bar => (ChartTrace.Text(bar.First), ChartTrace.Number(bar.Second) >= 0)))
            yield return JsonValue.Create(stack.Sum(bar => ChartTrace.Number(bar.Second) ?? 0));
    }
}
