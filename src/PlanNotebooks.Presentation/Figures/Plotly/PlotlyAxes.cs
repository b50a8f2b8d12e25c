using System.Text.Json.Nodes;
using PlanNotebooks.Figures.Drawing;

namespace PlanNotebooks.Figures.Plotly;

/// <summary>The axes of Plotly figures.</summary>
internal static class PlotlyAxes
{
    /// <summary>An axis of values: its lines and labels as in the picture.</summary>
    public static JsonObject Values(ValueAxis axis)
    {
        var plain = Plain(axis.Scale.Low, axis.Scale.High);
        plain["showticklabels"] = true;
        plain["tickvals"] = PlotlyJson.Array(axis.Ticks.Select(tick => (decimal?)tick));
        plain["ticktext"] = PlotlyJson.Array(axis.Ticks.Select(axis.Unit.Label));
        plain["tickfont"] = Font(TextStyle.Small);
        plain["showgrid"] = true;
        plain["gridcolor"] = Palette.Grid;
        plain["zeroline"] = true;
        plain["zerolinecolor"] = Palette.Axis;
        plain["zerolinewidth"] = 1.5;
        return plain;
    }

    /// <summary>An axis from the top of the plot to its bottom, in pixels, with nothing drawn.</summary>
    public static JsonObject Down(double height) => Plain(PlotlyJson.Pixels(height), 0);

    /// <summary>An axis between two ends with nothing drawn.</summary>
    public static JsonObject Plain(decimal from, decimal to) =>
        new()
        {
            ["range"] = new JsonArray(from, to),
            ["autorange"] = false,
            ["fixedrange"] = true,
            ["showticklabels"] = false,
            ["showgrid"] = false,
            ["zeroline"] = false,
            ["ticks"] = "",
        };

    public static JsonObject Font(TextStyle style) => new() { ["size"] = style.Size, ["color"] = style.Colour };
}
