using System.Text.Json.Nodes;
using PlanNotebooks.Figures.Scenes;

namespace PlanNotebooks.Figures.Plotly;

/// <summary>Lines and boxes of a scene as shapes of Plotly.</summary>
internal static class PlotlyShapes
{
    /// <summary>A line on a pane.</summary>
    public static JsonObject Line(Stroke stroke, string number)
    {
        var shape = OnPane("line", stroke.From, stroke.To, number);
        shape["line"] = Look(stroke.Look);
        return shape;
    }

    /// <summary>What a trace draws behind its marks: the line of a range, the body of a box.</summary>
    public static IEnumerable<JsonObject> Of(PlotTrace trace, string number) =>
        trace switch
        {
            PlotTrace.Points points => points
                .Marks.OfType<Mark>()
                .Where(mark => mark.End is not null)
                .Select(mark => Line(new Stroke((mark.X, mark.Y), (mark.End!.Value, mark.Y), points.Range), number)),
            PlotTrace.Boxes boxes => boxes.Marks.Select(item => Box(item.Mark, item.Colour, boxes.Size, number)),
            _ => [],
        };

    /// <summary>A line from the right edge of the plot, in pixels from its top.</summary>
    public static JsonObject Leader(Leader leader) =>
        new()
        {
            ["type"] = "line",
            ["xref"] = "paper",
            ["yref"] = "paper",
            ["xsizemode"] = "pixel",
            ["ysizemode"] = "pixel",
            ["xanchor"] = 1,
            ["yanchor"] = 1,
            ["x0"] = 0,
            ["x1"] = PlotlyJson.Pixels(leader.Length),
            ["y0"] = PlotlyJson.Pixels(-leader.From),
            ["y1"] = PlotlyJson.Pixels(-leader.To),
            ["line"] = Look(leader.Look),
        };

    private static JsonObject Box(Mark mark, string colour, (decimal Width, double Height) size, string number)
    {
        // Heights are pixels: a box stands on a pane whose scale down is one of pixels.
        var half = Pane.PlaceOf(size.Height / 2);
        var shape = OnPane(
            "rect",
            (mark.X - size.Width / 2, mark.Y - half),
            (mark.X + size.Width / 2, mark.Y + half),
            number
        );
        shape["fillcolor"] = colour;
        shape["line"] = new JsonObject { ["width"] = 0 };
        return shape;
    }

    private static JsonObject OnPane(string type, (decimal X, decimal Y) from, (decimal X, decimal Y) to, string number) =>
        new()
        {
            ["type"] = type,
            ["layer"] = "between",
            ["xref"] = "x" + number,
            ["yref"] = "y" + number,
            ["x0"] = from.X,
            ["x1"] = to.X,
            ["y0"] = from.Y,
            ["y1"] = to.Y,
        };

    private static JsonObject Look(LineLook look) =>
        new()
        {
            ["color"] = look.Colour,
            ["width"] = look.Width,
            ["dash"] = look.PlotlyDash,
        };
}
