namespace PlanNotebooks.Figures.Drawing;

/// <summary>Draws the shapes of marks.</summary>
internal static class MarkPainter
{
    /// <summary>Draws a mark around a point.</summary>
    public static void Draw(SvgWriter svg, MarkStyle style, double x, double y, double radius)
    {
        if (style.Shape == MarkShape.Tick)
            svg.Line(x, y - radius, x, y + radius, style.Colour, 3);
        else
            svg.Element(
                "path",
                ("d", Path(style.Shape, x, y, radius)),
                ("fill", style.Open ? Palette.Card : style.Colour),
                ("stroke", style.Open ? style.Colour : Palette.Card),
                ("stroke-width", style.Open ? "2" : "1")
            );
    }

    /// <summary>The corners of a mark around a point, on a plane whose heights grow downwards; none of a circle.</summary>
    public static (double X, double Y)[] Corners(MarkShape shape, double x, double y, double r) =>
        shape switch
        {
            MarkShape.Square =>
            [
                (x - r * 0.9, y - r * 0.9),
                (x + r * 0.9, y - r * 0.9),
                (x + r * 0.9, y + r * 0.9),
                (x - r * 0.9, y + r * 0.9),
            ],
            MarkShape.Triangle => [(x, y - r * 1.15), (x + r * 1.1, y + r * 0.85), (x - r * 1.1, y + r * 0.85)],
            MarkShape.Diamond => [(x, y - r * 1.25), (x + r * 1.25, y), (x, y + r * 1.25), (x - r * 1.25, y)],
            _ => [],
        };

    private static string Path(MarkShape shape, double x, double y, double r) =>
        Corners(shape, x, y, r) is { Length: > 0 } corners ? Polygon(corners) : Circle(x, y, r);

    private static string Polygon(IEnumerable<(double X, double Y)> points) =>
        "M"
        + string.Join("L", points.Select(point => $"{SvgWriter.Number(point.X)} {SvgWriter.Number(point.Y)}"))
        + "Z";

    private static string Circle(double x, double y, double r)
    {
        var (radius, level) = (SvgWriter.Number(r), SvgWriter.Number(y));
        return $"M{SvgWriter.Number(x - r)} {level}A{radius} {radius} 0 1 1 {SvgWriter.Number(x + r)} "
            + $"{level}A{radius} {radius} 0 1 1 {SvgWriter.Number(x - r)} {level}Z";
    }
}
