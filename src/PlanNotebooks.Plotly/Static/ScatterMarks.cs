using PlanNotebooks.Figures.Drawing;

namespace PlanNotebooks.Static;

/// <summary>Draws lines and points.</summary>
internal static class ScatterMarks
{
    private const int MostMarkers = 20;
    private const double Radius = 4.5;

    /// <summary>Draws a trace.</summary>
    public static void Draw(SvgWriter svg, PlotArea area, ChartModel model, ChartTrace trace)
    {
        var (xs, ys) = (trace.Items("x"), trace.Items("y"));
        var count = ys.Count;
        var points = Enumerable
            .Range(0, count)
            .Select(item =>
                (
                    Item: item,
                    X: xs.Count == 0 ? item : area.X.Place(xs.ElementAtOrDefault(item)),
                    Y: area.Y.Place(ys[item])
                )
            )
            .ToList();
        var mode = ChartTrace.Text(trace.Json["mode"]) ?? (count < MostMarkers ? "lines+markers" : "lines");
        if (mode.Contains("lines", StringComparison.Ordinal))
            Lines(svg, area, model, trace, [.. points.Select(point => (point.X, point.Y))]);
        foreach (var (item, x, y) in points)
        {
            if (x is { } px && y is { } py)
                Point(svg, area, model, trace, item, px, py, mode);
        }
    }

    private static void Lines(
        SvgWriter svg,
        PlotArea area,
        ChartModel model,
        ChartTrace trace,
        IReadOnlyList<(double? X, double? Y)> points
    )
    {
        var width = ChartTrace.Number(trace.At("line", "width")) ?? 2;
        var dash = ChartTrace.Text(trace.At("line", "dash")) switch
        {
            "dash" or "longdash" => "6 4",
            "dot" => "2 3",
            "dashdot" => "6 3 2 3",
            _ => null,
        };
        var colour = ChartTrace.Text(trace.At("line", "color")) ?? TraceColours.Of(model, trace);
        foreach (var (from, to) in points.Zip(points.Skip(1)))
        {
            if (from is ({ } x1, { } y1) && to is ({ } x2, { } y2))
                svg.Line(area.AtX(x1), area.AtY(y1), area.AtX(x2), area.AtY(y2), colour, width, dash);
        }
    }

    private static void Point(
        SvgWriter svg,
        PlotArea area,
        ChartModel model,
        ChartTrace trace,
        int item,
        double x,
        double y,
        string mode
    )
    {
        var (left, top) = (area.AtX(x), area.AtY(y));
        svg.OpenMark("point", MarkTips.Of(trace, item));
        if (mode.Contains("markers", StringComparison.Ordinal))
        {
            var symbol = ChartTrace.Text(trace.At("marker", "symbol")) ?? "circle";
            var size = ChartTrace.Number(trace.At("marker", "size")) is { } across ? across / 2 : Radius;
            MarkPainter.Draw(
                svg,
                new MarkStyle(
                    Shape(symbol),
                    TraceColours.Of(model, trace, item),
                    symbol.EndsWith("-open", StringComparison.Ordinal)
                ),
                left,
                top,
                size
            );
        }

        if (mode.Contains("text", StringComparison.Ordinal) && MarkTips.TextOf(trace, item) is { } text)
            svg.Text(left, top - Radius - 4, text, TextStyle.Value, TextAnchor.Middle);
        svg.CloseMark();
    }

    private static MarkShape Shape(string symbol) =>
        symbol.Split('-')[0] switch
        {
            "square" => MarkShape.Square,
            "diamond" => MarkShape.Diamond,
            "triangle" => MarkShape.Triangle,
            "line" => MarkShape.Tick,
            _ => MarkShape.Circle,
        };
}
