using System.Text.Json.Nodes;

namespace PlanNotebooks.Static;

/// <summary>The axes of a plot, long enough for all that stands on them, in whichever plot it does.</summary>
internal static class AxisValues
{
    /// <summary>The lower axis of a plot.</summary>
    public static AxisScale X(ChartModel model, string axis) =>
        Axis(model, [.. model.Traces.Where(trace => trace.Axes.X == axis)], axis, lying: true);

    /// <summary>The left axis of a plot, or the right one of two.</summary>
    public static AxisScale Y(ChartModel model, string axis) =>
        Axis(model, [.. model.Traces.Where(trace => trace.Axes.Y == axis)], axis, lying: false);

    private static AxisScale Axis(ChartModel model, IReadOnlyList<ChartTrace> traces, string axis, bool lying)
    {
        var layout = model.Layout[PlotGrid.AxisName(axis)] as JsonObject;
        var values = traces.SelectMany(trace => Values(model, trace, lying)).ToList();
        var bars = traces.Where(trace => trace.IsBar).ToList();
        var room = bars.Where(trace => trace.IsLying != lying).Select(HalfBar).DefaultIfEmpty(0).Max();
        var counted = bars.Where(trace => trace.IsLying == lying).ToList();
        values.AddRange(Reached(model, counted));
        values.AddRange(ShapeMarks.Ends(model, axis));
        var sorted = CategoryOrder.Of(values, traces, layout, lying);
        return AxisReader.Read(sorted, layout, counted.Count > 0, HeatRoom(traces) ?? room);
    }

    private static double? HeatRoom(IReadOnlyList<ChartTrace> traces) =>
        traces.Any(trace => trace.IsHeatMap) ? 0.5 : null;

    // A list that a kind of trace lacks is counted for it: words of boxes, cells of a heat map.
    private static IEnumerable<JsonNode?> Values(ChartModel model, ChartTrace trace, bool lying)
    {
        var key = lying ? "x" : "y";
        if (trace.IsHeatMap)
            return HeatMarks.Places(trace, key);
        if (trace.IsHistogram)
            return trace.Counted == key ? trace.Items(key) : [];
        if (trace.Type == "box" && trace.IsLying != lying)
            return BoxMarks.Groups(trace).Select(group => (JsonNode?)JsonValue.Create(group.Word));
        var beyond = ErrorBars.AllEnds(trace, key);
        if (!lying)
            beyond = beyond.Concat(AreaMarks.Reached(model, trace));
        return trace.Items(key).Concat(beyond.Select(end => (JsonNode?)JsonValue.Create(end)));
    }

    private static double HalfBar(ChartTrace trace)
    {
        var places = trace.IsHistogram
            ? []
            : trace
                .Items(trace.IsLying ? "y" : "x")
                .Select(value => ChartTrace.Number(value) ?? DateMarks.Day(value))
                .OfType<double>();
        return BarMarks.Spacing(places) / 2;
    }

    // What bars reach when they are counted or stacked is no value of theirs.
    private static IEnumerable<JsonNode?> Reached(ChartModel model, IReadOnlyList<ChartTrace> bars)
    {
        var counts = bars.Where(trace => trace.IsHistogram).ToList();
        if (counts.Count > 0)
        {
            var along = AxisReader.Read([.. counts.SelectMany(trace => trace.Items(trace.Counted))], null, false, 0);
            foreach (var bar in counts.SelectMany(trace => HistogramBins.Of(model, trace, along)))
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
