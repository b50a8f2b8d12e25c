using System.Text.Json.Nodes;
using PlanNotebooks.Figures.Drawing;

namespace PlanNotebooks.Static;

/// <summary>The ground, words and grid of the interactive form in the colours of its picture, which a dark page has others for.</summary>
internal static class CardLook
{
    private static readonly string[] Axes = ["xaxis", "yaxis"];

    /// <summary>Fills in what the chart leaves to Plotly's own template; what it says of colours stays.</summary>
    /// <param name="model">The chart, whose layout is filled in.</param>
    public static void Fill(ChartModel model)
    {
        var layout = model.Layout;
        layout.TryAdd("paper_bgcolor", Palette.Card);
        layout.TryAdd("plot_bgcolor", Palette.Card);
        ChartModel.Within(layout, "font").TryAdd("color", Palette.Ink);
        Legend(model);
        foreach (var name in Axes.Union(layout.Select(entry => entry.Key).Where(PlotGrid.IsAxisName)).ToList())
        {
            var axis = ChartModel.Within(layout, name);
            axis.TryAdd("gridcolor", Palette.Grid);
            axis.TryAdd("linecolor", Palette.Axis);
            axis.TryAdd("zerolinecolor", Palette.Axis);
        }
    }

    // As in the picture, names stand above the plot, and that of a single trace too: it says what is drawn.
    private static void Legend(ChartModel model)
    {
        if (!model.Traces.Any(trace => trace.Name is not null && !trace.IsHeatMap))
            return;
        model.Layout.TryAdd("showlegend", true);
        model.Layout.TryAdd(
            "legend",
            new JsonObject { ["orientation"] = "h", ["x"] = 0, ["y"] = 1, ["yanchor"] = "bottom" }
        );
        var margin = ChartModel.Within(model.Layout, "margin");
        margin.TryAdd("t", model.Title is null ? 48 : 88);
        margin.TryAdd("b", 64);
    }
}
