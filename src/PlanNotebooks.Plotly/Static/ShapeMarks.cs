using System.Text.Json.Nodes;
using PlanNotebooks.Figures.Drawing;

namespace PlanNotebooks.Static;

/// <summary>Lines and rectangles that a chart draws into a plot, such as the line of a target.</summary>
internal static class ShapeMarks
{
    /// <summary>The shapes of a chart.</summary>
    public static IEnumerable<JsonObject> All(ChartModel model) =>
        ((model.Layout["shapes"] as JsonArray) ?? []).OfType<JsonObject>();

    /// <summary>The numbers that shapes reach on an axis.</summary>
    public static IEnumerable<JsonNode?> Ends(ChartModel model, string axis)
    {
        var key = axis[..1];
        return All(model)
            .Where(shape => (ChartTrace.Text(shape[key + "ref"]) ?? key) == axis)
            .SelectMany(shape => (JsonNode?[])[shape[key + "0"], shape[key + "1"]])
            .Where(end => ChartTrace.Number(end) is not null);
    }

    /// <summary>Draws the shapes of a plot.</summary>
    public static void Draw(SvgWriter svg, PlotArea area, ChartModel model, (string X, string Y) axes)
    {
        foreach (var shape in All(model).Where(shape => IsOf(shape, axes)))
        {
            if (
                PlotReference.Place(shape, "x0", area.X, axes.X) is not { } x0
                || PlotReference.Place(shape, "x1", area.X, axes.X) is not { } x1
                || PlotReference.Place(shape, "y0", area.Y, axes.Y) is not { } y0
                || PlotReference.Place(shape, "y1", area.Y, axes.Y) is not { } y1
            )
                continue;
            var (left, top, right, bottom) = (area.AtX(x0), area.AtY(y1), area.AtX(x1), area.AtY(y0));
            if (ChartTrace.Text(shape["type"]) == "line")
                Line(svg, shape, (left, bottom), (right, top));
            else
                Rectangle(svg, shape, (left, top), (right, bottom));
        }
    }

    // One that stands on the whole paper is drawn once, in the first plot.
    private static bool IsOf(JsonObject shape, (string X, string Y) axes) =>
        PlotReference.IsOnPaper(shape) ? axes == ("x", "y") : PlotReference.IsIn(shape, axes);

    private static void Line(SvgWriter svg, JsonObject shape, (double X, double Y) from, (double X, double Y) to) =>
        svg.Line(
            from.X,
            from.Y,
            to.X,
            to.Y,
            ChartTrace.Text(ChartTrace.At(shape, "line", "color")) ?? Palette.Ink,
            ChartTrace.Number(ChartTrace.At(shape, "line", "width")) ?? 2,
            LineDash.Of(ChartTrace.At(shape, "line", "dash"))
        );

    private static void Rectangle(SvgWriter svg, JsonObject shape, (double X, double Y) one, (double X, double Y) other) =>
        svg.Element(
            "rect",
            ("x", SvgWriter.Number(Math.Min(one.X, other.X))),
            ("y", SvgWriter.Number(Math.Min(one.Y, other.Y))),
            ("width", SvgWriter.Number(Math.Abs(other.X - one.X))),
            ("height", SvgWriter.Number(Math.Abs(other.Y - one.Y))),
            ("fill", ChartTrace.Text(shape["fillcolor"]) ?? "none"),
            ("fill-opacity", SvgWriter.Number(ChartTrace.Number(shape["opacity"]) ?? 1)),
            ("stroke", ChartTrace.Text(ChartTrace.At(shape, "line", "color")) ?? Palette.Ink),
            ("stroke-width", SvgWriter.Number(ChartTrace.Number(ChartTrace.At(shape, "line", "width")) ?? 2))
        );
}
