using System.Text.Json.Nodes;
using PlanNotebooks.Figures.Drawing;

namespace PlanNotebooks.Figures.Plotly;

/// <summary>Draws the keys of a legend, in pixels from the top left corner of the plot.</summary>
internal static class PlotlyKey
{
    private const double Radius = 5.5;

    public static void Draw(JsonArray shapes, MarkStyle mark, double x, double y)
    {
        if (mark.Line)
            shapes.Add((JsonNode)Shape("line", (x, y), (x + 28, y), mark, 2, mark.Open ? "dash" : "solid"));
        var (middle, r) = (x + (mark.Line ? 14 : 8), Radius);
        var corners = MarkPainter.Corners(mark.Shape, middle, y, r);
        shapes.Add(
            (JsonNode)(
                mark.Shape switch
                {
                    MarkShape.Tick => Shape("line", (middle, y - r), (middle, y + r), mark, 3),
                    MarkShape.Square => Shape("rect", corners[0], corners[2], mark, 2),
                    MarkShape.Diamond or MarkShape.Triangle => Polygon(mark, corners),
                    _ => Shape("circle", (middle - r, y - r), (middle + r, y + r), mark, 2),
                }
            )
        );
    }

    private static JsonObject Shape(
        string type,
        (double X, double Y) from,
        (double X, double Y) to,
        MarkStyle mark,
        double width,
        string dash = "solid"
    )
    {
        var shape = Anchored(type, mark, width, dash);
        (shape["x0"], shape["y0"]) = (PlotlyJson.Pixels(from.X), PlotlyJson.Pixels(-from.Y));
        (shape["x1"], shape["y1"]) = (PlotlyJson.Pixels(to.X), PlotlyJson.Pixels(-to.Y));
        return shape;
    }

    private static JsonObject Polygon(MarkStyle mark, IEnumerable<(double X, double Y)> corners)
    {
        var shape = Anchored("path", mark, 2, "solid");
        shape["path"] =
            "M"
            + string.Join("L", corners.Select(corner => $"{SvgWriter.Number(corner.X)},{SvgWriter.Number(-corner.Y)}"))
            + "Z";
        return shape;
    }

    private static JsonObject Anchored(string type, MarkStyle mark, double width, string dash) =>
        new()
        {
            ["type"] = type,
            ["xref"] = "paper",
            ["yref"] = "paper",
            ["xsizemode"] = "pixel",
            ["ysizemode"] = "pixel",
            ["xanchor"] = 0,
            ["yanchor"] = 1,
            ["fillcolor"] = mark.Fill,
            ["line"] = new JsonObject
            {
                ["color"] = mark.Open || type == "line" ? mark.Colour : Palette.Card,
                ["width"] = mark.Open || type == "line" ? width : 1,
                ["dash"] = dash,
            },
        };
}
