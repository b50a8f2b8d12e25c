namespace PlanNotebooks.Static;

/// <summary>Axes of years in the interactive form of a chart: whole years, written as years, as the picture has them.</summary>
internal static class YearAxes
{
    /// <summary>Tells plotly.js which axes of a chart are of years; what the chart itself says of their ticks stays.</summary>
    /// <param name="model">The chart, whose layout is filled in.</param>
    public static void Mark(ChartModel model)
    {
        var traces = model.Traces;
        foreach (var (key, values) in Values(traces, "x").Concat(Values(traces, "y")))
        {
            if (values.Count == 0 || !values.All(AxisScale.IsYear))
                continue;
            var axis = ChartModel.Within(model.Layout, key);
            axis.TryAdd("tickformat", "d");
            if (!axis.ContainsKey("nticks") && !axis.ContainsKey("tickvals"))
                axis.TryAdd("dtick", AxisReader.YearStep((int)values.Min(), (int)values.Max()));
        }
    }

    /// <summary>The numbers on each axis; none where a word is among them.</summary>
    private static IEnumerable<(string Axis, IReadOnlyList<double> Values)> Values(
        IReadOnlyList<ChartTrace> traces,
        string key
    ) =>
        from trace in traces
        where trace.Type is "scatter" or "bar"
        group trace by PlotGrid.AxisName(key == "x" ? trace.Axes.X : trace.Axes.Y) into axis
        let items = axis.SelectMany(trace => trace.Items(key)).ToList()
        where items.All(item => ChartTrace.Number(item) is not null)
        select (axis.Key, (IReadOnlyList<double>)[.. items.Select(ChartTrace.Number).OfType<double>()]);
}
