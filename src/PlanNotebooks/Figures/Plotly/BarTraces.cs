using System.Text.Json.Nodes;
using PlanNotebooks.Figures.Drawing;

namespace PlanNotebooks.Figures.Plotly;

/// <summary>Bars as Plotly traces: one for each series, and one for the values to compare with.</summary>
internal static class BarTraces
{
    public static JsonArray Of(BarChart chart, JsonObject layout)
    {
        var values = chart.Marks.Select(mark => mark.Datum.Value).ToList();
        layout["xaxis"] = PlotlyLayout.Values(ValueAxis.Over(values, chart.Unit, 0, 500, fromZero: true));
        layout["yaxis"] = PlotlyLayout.Rows([.. chart.Categories.Select(category => category.Label)]);
        layout["height"] = 220 + chart.Categories.Count * (18 + 18 * chart.Series.Count);
        layout["bargap"] = 0.3;
        var traces = new JsonArray();
        for (var i = 0; i < chart.Series.Count; i++)
            traces.Add((JsonNode)Bars(chart, i));
        if (chart.Categories.Any(category => category.Reference is not null))
            traces.Add((JsonNode)References(chart));
        return traces;
    }

    private static JsonObject Bars(BarChart chart, int series)
    {
        var data = chart.Categories.Select(category => category.Values[series]).ToList();
        return new JsonObject
        {
            ["type"] = "bar",
            ["orientation"] = "h",
            ["name"] = PlotlyText.Escape(chart.Series[series]),
            ["showlegend"] = chart.Series.Count > 1,
            ["x"] = PlotlyJson.Array(data.Select(datum => datum?.Value)),
            ["y"] = PlotlyJson.Array(Enumerable.Range(0, data.Count).Select(row => (decimal?)row)),
            ["text"] = PlotlyJson.Array(data.Select(datum => datum is null ? "" : PlotlyText.Escape(datum.Label(chart.Unit)))),
            ["textposition"] = "outside",
            ["cliponaxis"] = false,
            ["hovertext"] = PlotlyJson.Array(chart.Categories.Select(category => Hover(chart, category, series))),
            ["hoverinfo"] = "text",
            ["marker"] = new JsonObject { ["color"] = Palette.Series(series) },
        };
    }

    private static string Hover(BarChart chart, BarCategory category, int series)
        => category.Values[series] is { } datum ? PlotlyText.Hover($"{chart.Name(category, series)}: {datum.Label(chart.Unit)}", datum.Tip) : "";

    private static JsonObject References(BarChart chart)
    {
        var shown = chart.Categories.Select((category, i) => (Category: category, Place: i)).Where(item => item.Category.Reference is not null).ToList();
        return new JsonObject
        {
            ["type"] = "scatter",
            ["mode"] = "markers",
            ["name"] = PlotlyText.Escape(chart.ReferenceName),
            ["x"] = PlotlyJson.Array(shown.Select(item => (decimal?)item.Category.Reference!.Value)),
            ["y"] = PlotlyJson.Array(shown.Select(item => (decimal?)item.Place)),
            ["hovertext"] = PlotlyJson.Array(shown.Select(item => PlotlyText.Hover($"{item.Category.Label} — {chart.ReferenceName}: {item.Category.Reference!.Label(chart.Unit)}", item.Category.Reference!.Tip))),
            ["hoverinfo"] = "text",
            ["marker"] = new JsonObject { ["symbol"] = BarDrawing.ReferenceMark.PlotlySymbol, ["color"] = Palette.Ink, ["size"] = 10 + 10 * chart.Series.Count, ["line"] = new JsonObject { ["width"] = 3, ["color"] = Palette.Ink } },
        };
    }
}
