using System.Text.Json.Nodes;
using PlanNotebooks.Figures.Drawing;

namespace PlanNotebooks.Static;

/// <summary>The ground, words and grid of the interactive form in the colours of its picture, which a dark page has others for.</summary>
internal static class CardLook
{
    private static readonly string[] Axes = ["xaxis", "yaxis"];

    /// <summary>Fills in what the chart leaves to Plotly's own template; what it says of colours stays.</summary>
    /// <param name="figure">The figure, with <c>data</c> and <c>layout</c>.</param>
    public static void Fill(JsonObject figure)
    {
        var layout = Within(figure, "layout");
        layout.TryAdd("paper_bgcolor", Palette.Card);
        layout.TryAdd("plot_bgcolor", Palette.Card);
        Within(layout, "font").TryAdd("color", Palette.Ink);
        Legend(layout, ChartModel.Read(figure));
        foreach (var name in Axes.Union(layout.Select(entry => entry.Key).Where(IsAxis)).ToList())
        {
            var axis = Within(layout, name);
            axis.TryAdd("gridcolor", Palette.Grid);
            axis.TryAdd("linecolor", Palette.Axis);
            axis.TryAdd("zerolinecolor", Palette.Axis);
        }
    }

    // As in the picture, names stand above the plot, and that of a single trace too: it says what is drawn.
    private static void Legend(JsonObject layout, ChartModel model)
    {
        if (!model.Traces.Any(trace => trace.Name is not null && trace.Type != "heatmap"))
            return;
        layout.TryAdd("showlegend", true);
        layout.TryAdd(
            "legend",
            new JsonObject { ["orientation"] = "h", ["x"] = 0, ["y"] = 1, ["yanchor"] = "bottom" }
        );
        var margin = Within(layout, "margin");
        margin.TryAdd("t", model.Title is null ? 48 : 88);
        margin.TryAdd("b", 64);
    }

    private static bool IsAxis(string key) => Axes.Any(axis => key.StartsWith(axis, StringComparison.Ordinal));

    /// <summary>The object under a key, put there where there is none.</summary>
    private static JsonObject Within(JsonObject holder, string key)
    {
        if (holder[key] is JsonObject there)
            return there;
        var made = new JsonObject();
        holder[key] = made;
        return made;
    }
}
