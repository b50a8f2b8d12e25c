using System.Text.Json.Nodes;
using PlanNotebooks.Figures.Drawing;

namespace PlanNotebooks.Static;

/// <summary>The bars that say how far a value may be off.</summary>
internal static class ErrorBars
{
    private const double HalfCap = 4;

    /// <summary>What all bars of a trace reach along an axis.</summary>
    /// <param name="trace">The trace.</param>
    /// <param name="key">x or y.</param>
    public static IEnumerable<double> AllEnds(ChartTrace trace, string key) =>
        Enumerable
            .Range(0, trace.Items(key).Count)
            .Select(item => Ends(trace, key, item))
            .OfType<(double Low, double High)>()
            .SelectMany(ends => (double[])[ends.Low, ends.High]);

    // Where the bar of an item begins and ends; null where it has none.
    private static (double Low, double High)? Ends(ChartTrace trace, string key, int item)
    {
        if (
            trace.Json["error_" + key] is not JsonObject bars
            || ChartTrace.Text(bars["visible"]) == "false"
            || ChartTrace.Number(trace.Items(key).ElementAtOrDefault(item)) is not { } value
        )
            return null;
        var up = Size(bars, "", item, value);
        var isEven = ChartTrace.Text(bars["symmetric"]) == "true" || !HasMinus(bars);
        var down = isEven ? up : Size(bars, "minus", item, value);
        return up is null && down is null ? null : (value - (down ?? 0), value + (up ?? 0));
    }

    /// <summary>Draws the bars of a point, or of a bar's end.</summary>
    /// <param name="svg">What is written to.</param>
    /// <param name="area">The part of the picture.</param>
    /// <param name="model">The chart.</param>
    /// <param name="trace">The trace.</param>
    /// <param name="item">The point's place in the trace's lists.</param>
    /// <param name="at">Where it lies in the picture.</param>
    public static void Draw(
        SvgWriter svg,
        PlotArea area,
        ChartModel model,
        ChartTrace trace,
        int item,
        (double X, double Y) at
    )
    {
        if (Ends(trace, "y", item) is var (low, high))
            Bar(
                svg,
                Colour(model, trace, "error_y"),
                at.X,
                area.AtY(area.Y.Reach(low)),
                area.AtY(area.Y.Reach(high)),
                upright: true
            );
        if (Ends(trace, "x", item) is var (from, to))
            Bar(
                svg,
                Colour(model, trace, "error_x"),
                at.Y,
                area.AtX(area.X.Reach(from)),
                area.AtX(area.X.Reach(to)),
                upright: false
            );
    }

    private static string Colour(ChartModel model, ChartTrace trace, string key) =>
        ChartTrace.Text(trace.At(key, "color")) ?? (trace.IsBar ? Palette.Ink : TraceColours.Of(model, trace));

    private static void Bar(SvgWriter svg, string colour, double at, double from, double to, bool upright)
    {
        Line(svg, colour, (at, from), (at, to), upright);
        foreach (var end in (double[])[from, to])
            Line(svg, colour, (at - HalfCap, end), (at + HalfCap, end), upright);
    }

    private static void Line(
        SvgWriter svg,
        string colour,
        (double Across, double Along) from,
        (double Across, double Along) to,
        bool upright
    )
    {
        if (upright)
            svg.Line(from.Across, from.Along, to.Across, to.Along, colour, 1.5);
        else
            svg.Line(from.Along, from.Across, to.Along, to.Across, colour, 1.5);
    }

    private static bool HasMinus(JsonObject bars) => bars["arrayminus"] is not null || bars["valueminus"] is not null;

    private static double? Size(JsonObject bars, string side, int item, double value) =>
        ChartTrace.Text(bars["type"]) switch
        {
            "percent" => Math.Abs(value) * ChartTrace.Number(bars["value" + side]) / 100,
            "constant" => ChartTrace.Number(bars["value" + side]),
            "sqrt" => Math.Sqrt(Math.Abs(value)),
            _ => ChartTrace.Number((bars["array" + side] as JsonArray)?.ElementAtOrDefault(item)),
        };
}
