using System.Text.Json.Nodes;
using PlanNotebooks.Figures.Drawing;

namespace PlanNotebooks.Figures.Plotly;

/// <summary>Stairs of targets for Plotly: the lines between the steps, the targets, the values beside them.</summary>
internal static class StepTraces
{
    public static JsonObject Of(StepChart chart)
    {
        var card = new PlotlyCard(chart);
        card.Legend(StepDrawing.Legend(chart));
        var plan = new StepPlan(chart, PlotlyCard.Width, 0);
        PlotlyRows.Plot(card, plan.Rows, chart.Rows.Count, plan.Axis, plan.RoomBefore, plan.RoomAfter);
        for (var i = 0; i < chart.Rows.Count; i++)
            AddRiser(card.Shapes, chart, plan, i);
        return card.Finish(
            [
                Marks(chart, plan),
                PlotlyRows.Text(
                    chart.Rows.Select((row, i) => (plan.Label(row), plan.Rows.Middle(i))),
                    chart.Rows.Count
                ),
            ],
            PlotlyRows.Axes(plan.Rows, chart.Rows.Count, plan.Axis, lines: false)
        );
    }

    private static JsonObject Marks(StepChart chart, StepPlan plan)
    {
        var style = StepDrawing.TargetMark;
        var shown = chart
            .Rows.SelectMany(
                (row, i) => StepPlan.Places(row).Select(place => (Row: row, At: place, Y: plan.Rows.Middle(i)))
            )
            .ToList();
        return new JsonObject
        {
            ["type"] = "scatter",
            ["mode"] = "markers",
            ["name"] = PlotlyText.Escape(chart.TargetName),
            ["x"] = PlotlyJson.Array(shown.Select(mark => (decimal?)mark.At)),
            ["y"] = PlotlyJson.Array(shown.Select(mark => (decimal?)PlotlyJson.Pixels(mark.Y))),
            ["cliponaxis"] = false,
            ["hovertext"] = PlotlyJson.Array(
                shown.Select(mark =>
                    PlotlyText.Hover(
                        $"{mark.Row.Label} — {chart.TargetName}: {mark.Row.Target.Label(chart.Unit)}",
                        mark.Row.Target.Tip
                    )
                )
            ),
            ["hoverinfo"] = "text",
            ["marker"] = new JsonObject
            {
                ["symbol"] = style.PlotlySymbol,
                ["color"] = style.Fill,
                ["opacity"] = 1,
                ["size"] = 11,
                ["line"] = new JsonObject { ["width"] = 2, ["color"] = style.Colour },
            },
        };
    }

    private static void AddRiser(JsonArray shapes, StepChart chart, StepPlan plan, int i)
    {
        var row = chart.Rows[i];
        if (row.Upper is { } upper)
            shapes.Add(
                (JsonNode)Line(row.Target.Value, plan.Rows.Middle(i), upper, plan.Rows.Middle(i), Palette.Axis, 3, null)
            );
        if (chart.StepOf(row) is not { } step)
            return;
        var above = row.Above!.Value;
        var from = chart.Rows[above].Target.Value;
        var (colour, width, dash) = StepPlan.Riser(step);
        shapes.Add((JsonNode)Line(from, plan.Rows.Middle(above), from, plan.Rows.Middle(i), colour, width, dash));
        shapes.Add(
            (JsonNode)Line(from, plan.Rows.Middle(i), row.Target.Value, plan.Rows.Middle(i), colour, width, dash)
        );
    }

    private static JsonObject Line(
        decimal x0,
        double y0,
        decimal x1,
        double y1,
        string colour,
        double width,
        string? dash
    ) =>
        new()
        {
            ["type"] = "line",
            ["layer"] = "between",
            ["x0"] = x0,
            ["x1"] = x1,
            ["y0"] = PlotlyJson.Pixels(y0),
            ["y1"] = PlotlyJson.Pixels(y1),
            ["line"] = new JsonObject
            {
                ["color"] = colour,
                ["width"] = width,
                ["dash"] =
                    dash is null ? "solid"
                    : dash.StartsWith('1') ? "dot"
                    : "dash",
            },
        };
}
