using System.Globalization;
using System.Text.Json.Nodes;
using PlanNotebooks.Figures.Drawing;
using PlanNotebooks.Figures.Scenes;

namespace PlanNotebooks.Figures.Plotly;

/// <summary>The scene of a chart as a Plotly figure, laid out as in the picture.</summary>
internal static class PlotlyFigure
{
    /// <summary>The data and the layout of a chart.</summary>
    public static JsonObject Of(Chart chart)
    {
        var scene = chart.Describe(PlotlyCard.Width);
        var card = new PlotlyCard(chart);
        if (scene.Legend.Count > 0)
            card.Legend(scene.Legend);
        foreach (var note in scene.Notes)
            card.Paragraph(note, TextStyle.Small with { Colour = Palette.Ink }, 3);
        card.Y += scene.Above;
        card.Plot(scene.Left, PlotlyCard.Width - scene.Right, Math.Max(scene.Height, 1));
        card.Below = scene.Below;
        foreach (var text in scene.Texts)
            card.Write(text);
        foreach (var leader in scene.Leaders)
            card.Shapes.Add((JsonNode)PlotlyShapes.Leader(leader));
        var (traces, axes) = (new JsonArray(), new List<(string, JsonObject)>());
        for (var i = 0; i < scene.Panes.Count; i++)
            Add(scene, i, card, traces, axes);
        var figure = card.Finish(traces, axes);
        if (scene.Panes.Any(pane => pane.Traces.Any(trace => trace is PlotTrace.Bars)))
            figure["layout"]!["barmode"] = "overlay";
        return figure;
    }

    private static void Add(
        Scene scene,
        int index,
        PlotlyCard card,
        JsonArray traces,
        List<(string Name, JsonObject Axis)> axes
    )
    {
        var pane = scene.Panes[index];
        var number = Number(index);
        var above = pane.AxisBelow is { IsLabelledAbove: true } ? Number(scene.Panes.Count + index) : null;
        axes.Add(("xaxis" + number, PlotlyAxes.Below(pane, scene, number)));
        axes.Add(("yaxis" + number, PlotlyAxes.Left(pane, scene, number)));
        if (above is not null)
            axes.Add(("xaxis" + above, PlotlyAxes.Above(pane, scene, number)));
        foreach (var stroke in pane.Strokes)
            card.Shapes.Add((JsonNode)PlotlyShapes.Line(stroke, number));
        foreach (var trace in pane.Traces)
            foreach (var shape in PlotlyShapes.Of(trace, number))
                card.Shapes.Add((JsonNode)shape);
        var form = new PlotlyTraces("x" + number, "y" + number);
        foreach (var trace in pane.Traces)
            traces.Add((JsonNode)form.Of(trace));
        if (pane.Texts.Count > 0)
            traces.Add((JsonNode)form.Texts(pane.Texts, "x" + (above ?? number)));
    }

    /// <summary>The number of an axis in its name: the first has none.</summary>
    private static string Number(int index) =>
        index == 0 ? "" : (index + 1).ToString(CultureInfo.InvariantCulture);
}
