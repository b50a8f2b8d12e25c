using PlanNotebooks.Figures.Drawing;

namespace PlanNotebooks.Static;

/// <summary>Draws lines and points.</summary>
internal static class ScatterMarks
{
    private const int MostMarkers = 20;
    private const double Radius = 4.5;

    private static readonly Dictionary<string, MarkShape> Shapes = new(StringComparer.Ordinal)
    {
        ["square"] = MarkShape.Square,
        ["diamond"] = MarkShape.Diamond,
        ["triangle"] = MarkShape.Triangle,
        ["line"] = MarkShape.Tick,
    };

    /// <summary>Draws a trace.</summary>
    public static void Draw(SvgWriter svg, PlotArea area, ChartModel model, ChartTrace trace)
    {
        var bases = AreaMarks.Bases(model, trace);
        var points = Points(area, trace, bases);
        AreaMarks.Draw(svg, area, model, trace, points, bases, Before(area, model, trace));
        var mode =
            ChartTrace.Text(trace.Json["mode"])
            ?? (points.Count < MostMarkers && bases is null ? "lines+markers" : "lines");
        if (mode.Contains("lines", StringComparison.Ordinal))
            Lines(svg, area, model, trace, points);
        foreach (var (item, point) in points.Index())
        {
            if (point is { } there)
                Point(svg, area, model, trace, item, there, mode);
        }
    }

    /// <summary>The points of the line before a trace, where the trace's area reaches to it; else none.</summary>
    private static IReadOnlyList<(double X, double Y)?> Before(PlotArea area, ChartModel model, ChartTrace trace) =>
        AreaMarks.IsToTheLineBefore(trace)
        && model.Traces.LastOrDefault(other =>
            other.Place < trace.Place && other.Axes == trace.Axes && other.IsLine
        )
            is { } before
            ? Points(area, before, AreaMarks.Bases(model, before))
            : [];

    /// <summary>Where the items of a trace stand; null where one has no place.</summary>
    private static IReadOnlyList<(double X, double Y)?> Points(
        PlotArea area,
        ChartTrace trace,
        IReadOnlyList<double>? bases
    )
    {
        var (xs, ys) = (trace.Items("x"), trace.Items("y"));
        return
        [
            .. ys.Select(
                (value, item) =>
                {
                    var x = xs.Count == 0 ? item : area.X.Place(xs.ElementAtOrDefault(item));
                    var y = bases is null ? area.Y.Place(value) : Stacked(area, bases, item, value);
                    return x is { } across && y is { } up ? (across, up) : ((double X, double Y)?)null;
                }
            ),
        ];
    }

    private static double? Stacked(
        PlotArea area,
        IReadOnlyList<double> bases,
        int item,
        System.Text.Json.Nodes.JsonNode? value
    ) => ChartTrace.Number(value) is { } number ? area.Y.Reach(bases.ElementAtOrDefault(item) + number) : null;

    private static void Lines(
        SvgWriter svg,
        PlotArea area,
        ChartModel model,
        ChartTrace trace,
        IReadOnlyList<(double X, double Y)?> points
    )
    {
        var width = ChartTrace.Number(trace.At("line", "width")) ?? 2;
        var dash = LineDash.Of(trace.At("line", "dash"));
        var colour = TraceColours.OfLine(model, trace);
        foreach (var (from, to) in points.Zip(points.Skip(1)))
        {
            if (from is { } one && to is { } next)
                svg.Line(area.AtX(one.X), area.AtY(one.Y), area.AtX(next.X), area.AtY(next.Y), colour, width, dash);
        }
    }

    private static void Point(
        SvgWriter svg,
        PlotArea area,
        ChartModel model,
        ChartTrace trace,
        int item,
        (double X, double Y) at,
        string mode
    )
    {
        var (left, top) = (area.AtX(at.X), area.AtY(at.Y));
        svg.OpenMark("point", MarkTips.Of(trace, item));
        ErrorBars.Draw(svg, area, model, trace, item, (left, top));
        if (mode.Contains("markers", StringComparison.Ordinal))
        {
            var symbol = ChartTrace.Text(trace.At("marker", "symbol")) ?? "circle";
            MarkPainter.Draw(
                svg,
                new MarkStyle(
                    Shape(symbol),
                    TraceColours.Of(model, trace, item),
                    symbol.EndsWith("-open", StringComparison.Ordinal)
                ),
                left,
                top,
                MarkerSize.Radius(trace, item) ?? Radius
            );
        }

        if (mode.Contains("text", StringComparison.Ordinal) && MarkTips.TextOf(trace, item) is { } text)
            svg.Text(left, top - Radius - 4, text, TextStyle.Value, TextAnchor.Middle);
        svg.CloseMark();
    }

    private static MarkShape Shape(string symbol) => Shapes.GetValueOrDefault(symbol.Split('-')[0], MarkShape.Circle);
}
