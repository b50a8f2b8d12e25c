using PlanNotebooks.Figures.Drawing;

namespace PlanNotebooks.Static;

/// <summary>Draws the bars of a plot: side by side, stacked or over each other, as the layout says.</summary>
internal static class BarMarks
{
    private const double Filled = 0.8;
    private const double FilledByHistogram = 0.98;

    /// <summary>The bars of a trace: where each stands along its axis, and how far it reaches.</summary>
    /// <remarks>A histogram's bars count its values.</remarks>
    public static IReadOnlyList<(double Place, double Value, string Tip, int Item)> Bars(
        ChartModel model,
        ChartTrace trace,
        AxisScale along
    )
    {
        if (trace.IsHistogram)
            return HistogramBins.Of(model, trace, along);
        var (places, values) = trace.IsLying
            ? (trace.Items("y"), trace.Items("x"))
            : (trace.Items("x"), trace.Items("y"));
        return
        [
            .. Enumerable
                .Range(0, values.Count)
                .Select(item =>
                    (
                        Place: places.Count == 0 ? item : along.Place(places.ElementAtOrDefault(item)),
                        Value: ChartTrace.Number(values[item]),
                        Item: item
                    )
                )
                .Where(bar => bar is { Place: not null, Value: not null })
                .Select(bar => (bar.Place!.Value, bar.Value!.Value, MarkTips.Of(trace, bar.Item), bar.Item)),
        ];
    }

    /// <summary>Draws the bars of all traces of a plot.</summary>
    public static void Draw(SvgWriter svg, PlotArea area, ChartModel model, IReadOnlyList<ChartTrace> traces)
    {
        var stacked = IsStacked(model);
        var aside = !stacked && ChartTrace.Text(model.Layout["barmode"]) != "overlay";
        var ends = new Dictionary<(double Place, bool Up), double>();
        for (var number = 0; number < traces.Count; number++)
        {
            var trace = traces[number];
            var bars = Bars(model, trace, trace.IsLying ? area.Y : area.X);
            var whole = Spacing(bars.Select(bar => bar.Place)) * (trace.IsHistogram ? FilledByHistogram : Filled);
            var width = aside ? whole / traces.Count : whole;
            foreach (var bar in bars)
            {
                var start = bar.Place - whole / 2 + (aside ? number * width : 0);
                var reach = Reach(ends, bar.Place, bar.Value, stacked);
                svg.OpenMark("bar", bar.Tip);
                Rectangle(
                    svg,
                    area,
                    trace.IsLying,
                    (start, start + width),
                    reach,
                    TraceColours.Of(model, trace, bar.Item)
                );
                Beyond(svg, area, model, trace, bar.Item, start + width / 2, reach);
                svg.CloseMark();
            }
        }
    }

    // What stands at a bar's end: how far it may be off, and its words.
    private static void Beyond(
        SvgWriter svg,
        PlotArea area,
        ChartModel model,
        ChartTrace trace,
        int item,
        double middle,
        (double From, double To) reach
    )
    {
        var (left, top) = area.Reach(trace.IsLying, middle, reach.To);
        ErrorBars.Draw(svg, area, model, trace, item, (left, top));
        if (
            trace.IsHistogram
            || ChartTrace.Text(trace.Json["textposition"]) == "none"
            || MarkTips.TextOf(trace, item) is not { } text
        )
            return;
        var isDown = reach.To < reach.From;
        if (trace.IsLying)
            svg.Text(
                isDown ? left - 4 : left + 4,
                top + 4,
                text,
                TextStyle.Value,
                isDown ? TextAnchor.End : TextAnchor.Start
            );
        else
            svg.Text(
                left,
                isDown ? top + TextStyle.Value.LineHeight : top - 4,
                text,
                TextStyle.Value,
                TextAnchor.Middle
            );
    }

    /// <summary>From where a bar reaches to where: of stacked ones from the end of the one below it.</summary>
    private static (double From, double To) Reach(
        Dictionary<(double Place, bool Up), double> ends,
        double place,
        double value,
        bool stacked
    )
    {
        var from = stacked ? ends.GetValueOrDefault((place, value >= 0)) : 0;
        ends[(place, value >= 0)] = from + value;
        return (from, from + value);
    }

    /// <summary>Whether the bars of one place stand on one another.</summary>
    public static bool IsStacked(ChartModel model) => ChartTrace.Text(model.Layout["barmode"]) is "stack" or "relative";

    /// <summary>The room of a bar along its axis: the least distance of two.</summary>
    public static double Spacing(IEnumerable<double> places)
    {
        var sorted = places.Distinct().Order().ToList();
        return sorted.Count < 2 ? 1 : sorted.Zip(sorted.Skip(1), (from, to) => to - from).Min();
    }

    private static void Rectangle(
        SvgWriter svg,
        PlotArea area,
        bool lying,
        (double From, double To) along,
        (double From, double To) value,
        string colour
    )
    {
        var (x1, y1) = area.Reach(lying, along.From, value.From);
        var (x2, y2) = area.Reach(lying, along.To, value.To);
        svg.Rectangle(Math.Min(x1, x2), Math.Min(y1, y2), Math.Abs(x2 - x1), Math.Abs(y2 - y1), colour);
    }
}
