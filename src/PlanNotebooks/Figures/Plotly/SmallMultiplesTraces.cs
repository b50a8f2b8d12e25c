using System.Globalization;
using System.Text.Json.Nodes;
using PlanNotebooks.Figures.Drawing;

namespace PlanNotebooks.Figures.Plotly;

/// <summary>Small multiples as Plotly traces: a bar trace and a pair of axes for each panel.</summary>
internal static class SmallMultiplesTraces
{
    private const decimal Gap = 0.04m;

    public static JsonArray Of(SmallMultiples chart, JsonObject layout)
    {
        var columns = Math.Clamp(chart.Panels.Count, 1, 3);
        var rows = (chart.Panels.Count + columns - 1) / columns;
        var panelHeight = 60 + chart.Categories.Count * PlotlyLayout.RowHeight(chart.Categories, 24);
        layout["height"] = 200 + rows * panelHeight;
        layout["showlegend"] = false;
        var traces = new JsonArray();
        for (var i = 0; i < chart.Panels.Count; i++)
        {
            var number = i == 0 ? "" : (i + 1).ToString(CultureInfo.InvariantCulture);
            var across = Span(i % columns, columns, Gap);
            var down = Span(rows - 1 - i / columns, rows, 44m / panelHeight / rows);
            layout["xaxis" + number] = Values(chart.Panels[i], across, "y" + number);
            layout["yaxis" + number] = Categories(chart, down, "x" + number, i % columns == 0);
            AddTitle(layout, chart.Panels[i].Title, across.From, down.To);
            traces.Add((JsonNode)Bars(chart, chart.Panels[i], number));
        }
        return traces;
    }

    private static (decimal From, decimal To) Span(int place, int count, decimal gap)
    {
        var size = (1 - gap * (count - 1)) / count;
        var from = place * (size + gap);
        return (decimal.Round(from, 4), decimal.Round(from + size, 4));
    }

    private static JsonObject Values(SmallPanel panel, (decimal From, decimal To) span, string anchor)
    {
        var values = panel.Values.OfType<Datum>().Select(datum => datum.Value).Append(0).ToList();
        var reach = Math.Max(values.Max() - values.Min(), 0.000001m);
        return new JsonObject
        {
            ["domain"] = new JsonArray(span.From, span.To),
            ["anchor"] = anchor,
            ["range"] = new JsonArray(values.Min() < 0 ? values.Min() - reach * 0.6m : 0, values.Max() + reach * 0.6m),
            ["showticklabels"] = false,
            ["showgrid"] = false,
            ["zeroline"] = true,
            ["zerolinecolor"] = Palette.Axis,
            ["fixedrange"] = true,
        };
    }

    private static JsonObject Categories(SmallMultiples chart, (decimal From, decimal To) span, string anchor, bool labelled)
    {
        var axis = PlotlyLayout.Rows(chart.Categories);
        axis["domain"] = new JsonArray(span.From, span.To);
        axis["anchor"] = anchor;
        axis["showticklabels"] = labelled;
        return axis;
    }

    private static JsonObject Bars(SmallMultiples chart, SmallPanel panel, string number) => new()
    {
        ["type"] = "bar",
        ["orientation"] = "h",
        ["name"] = PlotlyText.Escape(panel.Title),
        ["xaxis"] = "x" + number,
        ["yaxis"] = "y" + number,
        ["x"] = PlotlyJson.Array(panel.Values.Select(datum => (decimal?)(datum?.Value ?? 0))),
        ["y"] = PlotlyJson.Array(Enumerable.Range(0, panel.Values.Count).Select(row => (decimal?)row)),
        ["text"] = PlotlyJson.Array(panel.Values.Select(datum => PlotlyText.Escape(datum?.Label(panel.Unit) ?? SmallMultiples.Missing))),
        ["textposition"] = "outside",
        ["cliponaxis"] = false,
        ["hovertext"] = PlotlyJson.Array(panel.Values.Select((datum, i) => Hover(chart.Categories[i], panel, datum))),
        ["hoverinfo"] = "text",
        ["marker"] = new JsonObject { ["color"] = Palette.Series(0) },
    };

    private static string Hover(string category, SmallPanel panel, Datum? datum)
        => PlotlyText.Hover($"{category} — {panel.Title}: {datum?.Label(panel.Unit) ?? SmallMultiples.Missing}", datum?.Tip);

    private static void AddTitle(JsonObject layout, string text, decimal left, decimal top)
    {
        var title = PlotlyLayout.Annotation($"<b>{PlotlyText.Wrap(text, TextStyle.Group, 190, 2)}</b>");
        foreach (var (key, value) in new (string, JsonNode)[] { ("xref", "paper"), ("yref", "paper"), ("x", left), ("y", top), ("xanchor", "left"), ("yanchor", "bottom") })
            title[key] = value;
        layout["annotations"]!.AsArray().Add((JsonNode)title);
    }
}
