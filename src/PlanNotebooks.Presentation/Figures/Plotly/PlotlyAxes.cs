using System.Text.Json.Nodes;
using PlanNotebooks.Figures.Drawing;
using PlanNotebooks.Figures.Scenes;

namespace PlanNotebooks.Figures.Plotly;

/// <summary>The axes of panes for Plotly.</summary>
internal static class PlotlyAxes
{
    /// <summary>From the plot to the labels left of it, for which Plotly has no other way.</summary>
    private const double RoomLeft = 8;

    /// <summary>The axis below a pane.</summary>
    public static JsonObject Below(Pane pane, Scene scene, string number)
    {
        var axis = Plain(pane.Across);
        Place(
            axis,
            "y" + number,
            (pane.Across.From - scene.Left) / (scene.Right - scene.Left),
            (pane.Across.To - scene.Left) / (scene.Right - scene.Left)
        );
        if (pane.AxisBelow is { } below)
            Mark(axis, below, below.TickLength, Palette.Axis);
        return axis;
    }

    /// <summary>The axis left of a pane.</summary>
    public static JsonObject Left(Pane pane, Scene scene, string number)
    {
        var axis = Plain(pane.Down);
        var height = Math.Max(scene.Height, 1);
        Place(axis, "x" + number, 1 - pane.Down.From / height, 1 - pane.Down.To / height);
        if (pane.AxisLeft is { } left)
            Mark(axis, left, RoomLeft, "rgba(0,0,0,0)");
        return axis;
    }

    /// <summary>The labels of the axis below a pane once more, above it.</summary>
    public static JsonObject Above(Pane pane, Scene scene, string number)
    {
        var axis = Below(pane, scene, number);
        axis["overlaying"] = "x" + number;
        axis["side"] = "top";
        axis["showgrid"] = false;
        axis["zeroline"] = false;
        return axis;
    }

    /// <summary>An axis between the ends of a scale with nothing drawn.</summary>
    private static JsonObject Plain(LinearScale scale) =>
        new()
        {
            ["range"] = new JsonArray(scale.Low, scale.High),
            ["autorange"] = false,
            ["fixedrange"] = true,
            ["showticklabels"] = false,
            ["showgrid"] = false,
            ["zeroline"] = false,
            ["ticks"] = "",
        };

    /// <summary>The part of the plot that an axis takes, where it takes not all.</summary>
    private static void Place(JsonObject axis, string anchor, double from, double to)
    {
        if (from < 0.00001 && to > 0.99999)
            return;
        axis["domain"] = new JsonArray(PlotlyJson.Place(from), PlotlyJson.Place(to));
        axis["anchor"] = anchor;
    }

    private static void Mark(JsonObject axis, PaneAxis marks, double length, string colour)
    {
        axis["tickvals"] = PlotlyJson.Array(marks.Ticks.Select(tick => (decimal?)tick.At));
        if (marks.Ticks.Any(tick => tick.Label.Length > 0))
        {
            axis["showticklabels"] = true;
            axis["ticktext"] = PlotlyJson.Array(marks.Ticks.Select(tick => tick.Label));
            axis["tickfont"] = new JsonObject { ["size"] = TextStyle.Small.Size, ["color"] = TextStyle.Small.Colour };
            if (length > 0)
                (axis["ticks"], axis["ticklen"], axis["tickcolor"]) = ("outside", length, colour);
        }
        if (marks.Lines == PaneLines.None)
            return;
        axis["showgrid"] = true;
        axis["gridcolor"] = Palette.Grid;
        if (marks.Lines == PaneLines.Rows)
            axis["griddash"] = "dot";
        else
            (axis["zeroline"], axis["zerolinecolor"], axis["zerolinewidth"]) = (true, Palette.Axis, 1.5);
    }
}
