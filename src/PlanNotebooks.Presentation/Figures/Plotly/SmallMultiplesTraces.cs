using System.Globalization;
using System.Text.Json.Nodes;
using PlanNotebooks.Figures.Drawing;

namespace PlanNotebooks.Figures.Plotly;

/// <summary>Small multiples for Plotly: a bar trace, a trace of labels and a pair of axes for each panel.</summary>
internal static class SmallMultiplesTraces
{
    public static JsonObject Of(SmallMultiples chart)
    {
        var card = new PlotlyCard(chart);
        var plan = new PanelPlan(chart, PlotlyCard.Width, 0);
        card.Y += 6;
        card.Plot(plan.Left, ChartCanvas.Margin, Math.Max(plan.Bottom, 1));
        card.Below = 0;
        var (traces, axes) = (new JsonArray(), new List<(string, JsonObject)>());
        for (var i = 0; i < chart.Panels.Count; i++)
        {
            var number = i == 0 ? "" : (i + 1).ToString(CultureInfo.InvariantCulture);
            var panel = plan.Panels[i];
            var across = PlotlyAxes.Plain(panel.Scale.Low, panel.Scale.High);
            foreach (
                var (key, value) in new (string, JsonNode)[]
                {
                    ("domain", Domain(plan, panel.Scale)),
                    ("anchor", "y" + number),
                    ("zeroline", true),
                    ("zerolinecolor", Palette.Axis),
                }
            )
                across[key] = value;
            var down = PlotlyAxes.Plain(PlotlyJson.Pixels(panel.Bottom), PlotlyJson.Pixels(panel.Top));
            down["domain"] = new JsonArray(
                PlotlyJson.Place(1 - panel.Bottom / plan.Bottom),
                PlotlyJson.Place(1 - panel.Top / plan.Bottom)
            );
            down["anchor"] = "x" + number;
            axes.AddRange([("xaxis" + number, across), ("yaxis" + number, down)]);
            card.WriteOnPlot(
                (panel.Left - plan.Left) / plan.Width,
                0,
                panel.Top - 6,
                string.Join("<br>", panel.Title.Select(PlotlyText.Escape)),
                TextStyle.Group,
                above: "bottom"
            );
            traces.Add((JsonNode)Bars(chart, chart.Panels[i], panel, number));
            traces.Add((JsonNode)Labels(chart.Panels[i], panel, number));
        }
        foreach (var (category, middle) in plan.LabelPlaces)
        {
            var lines = plan.Labels.Lines(category).Text;
            card.WriteOnPlot(
                0,
                ChartCanvas.Margin - plan.Left,
                middle,
                string.Join("<br>", lines.Select(PlotlyText.Escape)),
                TextStyle.Label
            );
        }
        return card.Finish(traces, axes);
    }

    /// <summary>The part of the plot that a panel's values are drawn in, without the room for their labels.</summary>
    private static JsonArray Domain(PanelPlan plan, LinearScale scale) =>
        new(
            PlotlyJson.Place((scale.From - plan.Left) / plan.Width),
            PlotlyJson.Place((scale.To - plan.Left) / plan.Width)
        );

    private static JsonObject Bars(SmallMultiples chart, SmallPanel panel, PanelPlan.Place place, string number)
    {
        var shown = panel
            .Values.Select((datum, i) => (Datum: datum, Row: i))
            .Where(item => item.Datum is not null)
            .ToList();
        return new JsonObject
        {
            ["type"] = "bar",
            ["orientation"] = "h",
            ["name"] = PlotlyText.Escape(panel.Title),
            ["xaxis"] = "x" + number,
            ["yaxis"] = "y" + number,
            ["x"] = PlotlyJson.Array(shown.Select(item => (decimal?)item.Datum!.Value)),
            ["y"] = PlotlyJson.Array(shown.Select(item => (decimal?)PlotlyJson.Pixels(place.Middles[item.Row]))),
            ["width"] = PanelPlan.BarHeight,
            ["hovertext"] = PlotlyJson.Array(
                shown.Select(item =>
                    PlotlyText.Hover(
                        $"{chart.Categories[item.Row]} — {panel.Title}: {item.Datum!.Label(panel.Unit)}",
                        item.Datum!.Tip
                    )
                )
            ),
            ["hoverinfo"] = "text",
            ["marker"] = new JsonObject { ["color"] = Palette.Series(0) },
        };
    }

    private static JsonObject Labels(SmallPanel panel, PanelPlan.Place place, string number) =>
        new()
        {
            ["type"] = "scatter",
            ["mode"] = "text",
            ["name"] = "",
            ["hoverinfo"] = "skip",
            ["cliponaxis"] = false,
            ["xaxis"] = "x" + number,
            ["yaxis"] = "y" + number,
            ["x"] = PlotlyJson.Array(panel.Values.Select(datum => (decimal?)(datum?.Value ?? 0))),
            ["y"] = PlotlyJson.Array(place.Middles.Select(middle => (decimal?)PlotlyJson.Pixels(middle))),
            ["text"] = PlotlyJson.Array(
                panel.Values.Select(datum =>
                    datum is { Value: < 0 }
                        ? PlotlyText.Escape(PanelPlan.Text(panel, datum)) + "\u00a0"
                        : "\u00a0" + PlotlyText.Escape(PanelPlan.Text(panel, datum))
                )
            ),
            ["textposition"] = PlotlyJson.Array(
                panel.Values.Select(datum => datum is { Value: < 0 } ? "middle left" : "middle right")
            ),
            ["textfont"] = new JsonObject
            {
                ["size"] = PlotlyJson.Array(panel.Values.Select(datum => (decimal?)(datum is null ? 11 : 12))),
                ["color"] = PlotlyJson.Array(panel.Values.Select(datum => datum is null ? Palette.Muted : Palette.Ink)),
            },
        };
}
