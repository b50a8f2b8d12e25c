using System.Text.Json.Nodes;
using PlanNotebooks.Figures.Drawing;

namespace PlanNotebooks.Static;

/// <summary>Words that a chart writes at a place of a plot, with a line to it where it asks for an arrow.</summary>
internal static class PlotNotes
{
    private const double ArrowAcross = -10;
    private const double ArrowUp = -30;

    /// <summary>The notes of a chart.</summary>
    public static IEnumerable<JsonObject> All(ChartModel model) =>
        ((model.Layout["annotations"] as JsonArray) ?? []).OfType<JsonObject>();

    /// <summary>On which side of a place a note's words stand.</summary>
    public static TextAnchor Anchor(JsonObject note) =>
        ChartTrace.Text(note["xanchor"]) switch
        {
            "left" => TextAnchor.Start,
            "right" => TextAnchor.End,
            _ => TextAnchor.Middle,
        };

    /// <summary>Writes the notes of a plot.</summary>
    public static void Draw(SvgWriter svg, PlotArea area, ChartModel model, (string X, string Y) axes)
    {
        foreach (var note in All(model).Where(note => PlotReference.IsIn(note, axes)))
        {
            if (
                PlotReference.Place(note, "x", area.X, axes.X) is { } x
                && PlotReference.Place(note, "y", area.Y, axes.Y) is { } y
                && ChartTrace.Plain(ChartTrace.Text(note["text"])) is { Length: > 0 } text
            )
                Write(svg, note, area.AtX(x), area.AtY(y), text);
        }
    }

    private static void Write(SvgWriter svg, JsonObject note, double left, double top, string text)
    {
        if (ChartTrace.Text(note["showarrow"]) != "false")
        {
            var (x, y) = (left, top);
            left += ChartTrace.Number(note["ax"]) ?? ArrowAcross;
            top += ChartTrace.Number(note["ay"]) ?? ArrowUp;
            svg.Line(x, y, left, top, Palette.Muted);
        }

        var drop = ChartTrace.Text(note["yanchor"]) switch
        {
            "bottom" => -3,
            "top" => TextStyle.Value.Size,
            _ => 4,
        };
        svg.Text(left, top + drop, text, TextStyle.Value, Anchor(note));
    }
}
