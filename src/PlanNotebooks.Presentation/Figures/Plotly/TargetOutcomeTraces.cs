using System.Text.Json.Nodes;
using PlanNotebooks.Figures.Drawing;

namespace PlanNotebooks.Figures.Plotly;

/// <summary>Targets beside outcomes for Plotly: the links, the targets, the outcomes, the values beside them.</summary>
internal static class TargetOutcomeTraces
{
    public static JsonObject Of(TargetOutcomeChart chart)
    {
        var card = new PlotlyCard(chart);
        card.Legend(TargetOutcomeDrawing.Legend(chart));
        var plan = new TargetOutcomePlan(chart, PlotlyCard.Width, 0);
        PlotlyRows.Plot(card, plan.Rows, chart.Rows.Count, plan.Axis, plan.RoomBefore, plan.RoomAfter);
        for (var i = 0; i < chart.Rows.Count; i++)
            AddLinks(card.Shapes, chart.Rows[i], plan.Rows.Middle(i));
        return card.Finish(
            [
                Marks(
                    chart,
                    plan,
                    chart.TargetName,
                    row => row.Target,
                    row => row.TargetUpper,
                    TargetOutcomeDrawing.TargetMark,
                    11
                ),
                Marks(
                    chart,
                    plan,
                    chart.OutcomeName,
                    row => row.Outcome,
                    _ => null,
                    TargetOutcomeDrawing.OutcomeMark,
                    10
                ),
                PlotlyRows.Text(
                    chart.Rows.SelectMany((row, i) => plan.Labels(row).Select(label => (label, plan.Rows.Middle(i)))),
                    chart.Rows.Count
                ),
            ],
            PlotlyRows.Axes(plan.Rows, chart.Rows.Count, plan.Axis, lines: true)
        );
    }

    private static JsonObject Marks(
        TargetOutcomeChart chart,
        TargetOutcomePlan plan,
        string name,
        Func<TargetOutcomeRow, Datum?> datum,
        Func<TargetOutcomeRow, decimal?> upper,
        MarkStyle style,
        int size
    )
    {
        var shown = chart
            .Rows.Select((row, i) => (Row: row, Y: plan.Rows.Middle(i), Datum: datum(row), End: (decimal?)null))
            .Where(mark => mark.Datum is not null)
            .ToList();
        shown.AddRange(
            shown.ConvertAll(mark => mark with { End = upper(mark.Row) }).Where(mark => mark.End is not null)
        );
        return new JsonObject
        {
            ["type"] = "scatter",
            ["mode"] = "markers",
            ["name"] = PlotlyText.Escape(name),
            ["x"] = PlotlyJson.Array(shown.Select(mark => (decimal?)(mark.End ?? mark.Datum!.Value))),
            ["y"] = PlotlyJson.Array(shown.Select(mark => (decimal?)PlotlyJson.Pixels(mark.Y))),
            ["cliponaxis"] = false,
            ["hovertext"] = PlotlyJson.Array(
                shown.Select(mark =>
                    PlotlyText.Hover($"{mark.Row.Label} — {name}: {mark.Datum!.Label(chart.Unit)}", mark.Datum!.Tip)
                )
            ),
            ["hoverinfo"] = "text",
            ["marker"] = new JsonObject
            {
                ["symbol"] = style.PlotlySymbol,
                ["color"] = style.Fill,
                ["opacity"] = 1,
                ["size"] = size,
                ["line"] = new JsonObject { ["width"] = style.Open ? 2 : 0, ["color"] = style.Colour },
            },
        };
    }

    private static void AddLinks(JsonArray shapes, TargetOutcomeRow row, double y)
    {
        var places = TargetOutcomePlan.Places(row).ToList();
        if (places.Count > 1)
            shapes.Add((JsonNode)Line(places.Min(), places.Max(), y, Palette.Link));
        if (row.Target is { } from && row.TargetUpper is { } upper)
            shapes.Add((JsonNode)Line(from.Value, upper, y, Palette.Target));
    }

    private static JsonObject Line(decimal from, decimal to, double y, string colour) =>
        new()
        {
            ["type"] = "line",
            ["layer"] = "between",
            ["x0"] = from,
            ["x1"] = to,
            ["y0"] = PlotlyJson.Pixels(y),
            ["y1"] = PlotlyJson.Pixels(y),
            ["line"] = new JsonObject { ["color"] = colour, ["width"] = 3 },
        };
}
