using System.Text.Json.Nodes;
using PlanNotebooks.Figures.Drawing;

namespace PlanNotebooks.Figures.Plotly;

/// <summary>Bars for Plotly: a trace for each series, one for the values to compare with, one for the labels.</summary>
internal static class BarTraces
{
    public static JsonObject Of(BarChart chart)
    {
        var card = new PlotlyCard(chart);
        card.Legend(BarPlan.Legend(chart));
        var plan = new BarPlan(chart, PlotlyCard.Width, 0);
        PlotlyRows.Plot(card, plan.Rows, chart.Categories.Count, plan.Axis, plan.RoomBefore, plan.RoomAfter);
        var traces = new JsonArray();
        for (var i = 0; i < chart.Series.Count; i++)
            traces.Add((JsonNode)Bars(chart, plan, i));
        if (chart.Categories.Any(category => category.Reference is not null))
            traces.Add((JsonNode)References(chart, plan));
        traces.Add((JsonNode)PlotlyRows.Text(Labels(chart, plan), chart.Categories.Count));
        var figure = card.Finish(traces, PlotlyRows.Axes(plan.Rows, chart.Categories.Count, plan.Axis, lines: false));
        figure["layout"]!["barmode"] = "overlay";
        return figure;
    }

    private static JsonObject Bars(BarChart chart, BarPlan plan, int series)
    {
        var shown = chart
            .Categories.Select((category, row) => (Category: category, Row: row, Datum: category.Values[series]))
            .Where(item => item.Datum is not null)
            .ToList();
        return new JsonObject
        {
            ["type"] = "bar",
            ["orientation"] = "h",
            ["name"] = PlotlyText.Escape(chart.Series[series]),
            ["x"] = PlotlyJson.Array(shown.Select(item => (decimal?)item.Datum!.Value)),
            ["y"] = PlotlyJson.Array(shown.Select(item => (decimal?)Middle(plan, item.Row, series))),
            ["width"] = BarPlan.BarHeight,
            ["hovertext"] = PlotlyJson.Array(
                shown.Select(item =>
                    PlotlyText.Hover(
                        $"{chart.Name(item.Category, series)}: {item.Datum!.Label(chart.Unit)}",
                        item.Datum!.Tip
                    )
                )
            ),
            ["hoverinfo"] = "text",
            ["marker"] = new JsonObject { ["color"] = Palette.Series(series) },
        };
    }

    private static decimal Middle(BarPlan plan, int row, int series) =>
        PlotlyJson.Pixels(plan.BarTop(row, series) + BarPlan.BarHeight / 2);

    private static IEnumerable<(ValueLabel Label, double Y)> Labels(BarChart chart, BarPlan plan) =>
        from row in Enumerable.Range(0, chart.Categories.Count)
        from series in Enumerable.Range(0, chart.Series.Count)
        select (plan.Label(chart.Categories[row], series), (double)Middle(plan, row, series));

    private static JsonObject References(BarChart chart, BarPlan plan)
    {
        var shown = chart
            .Categories.Select((category, i) => (Category: category, Row: i))
            .Where(item => item.Category.Reference is not null)
            .ToList();
        return new JsonObject
        {
            ["type"] = "scatter",
            ["mode"] = "markers",
            ["name"] = PlotlyText.Escape(chart.ReferenceLegend),
            ["cliponaxis"] = false,
            ["x"] = PlotlyJson.Array(shown.Select(item => (decimal?)item.Category.Reference!.Value)),
            ["y"] = PlotlyJson.Array(shown.Select(item => (decimal?)PlotlyJson.Pixels(plan.Rows.Middle(item.Row)))),
            ["hovertext"] = PlotlyJson.Array(
                shown.Select(item =>
                    PlotlyText.Hover(
                        $"{item.Category.Label} — {chart.ReferenceName}: {item.Category.Reference!.Label(chart.Unit)}",
                        item.Category.Reference!.Tip
                    )
                )
            ),
            ["hoverinfo"] = "text",
            ["marker"] = new JsonObject
            {
                ["symbol"] = BarDrawing.ReferenceMark.PlotlySymbol,
                ["color"] = Palette.Ink,
                ["opacity"] = 1,
                ["size"] = PlotlyJson.Pixels((plan.GroupHeight + 6) / 1.4),
                ["line"] = new JsonObject { ["width"] = 3, ["color"] = Palette.Ink },
            },
        };
    }
}
