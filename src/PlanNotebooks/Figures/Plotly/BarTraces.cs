using System.Text.Json.Nodes;
using PlanNotebooks.Figures.Drawing;

namespace PlanNotebooks.Figures.Plotly;

/// <summary>Bars as Plotly traces: one for each series, and one for the values to compare with.</summary>
internal static class BarTraces
{
    private const decimal Gap = 0.3m;

    public static JsonArray Of(BarChart chart, JsonObject layout)
    {
        var values = chart.Marks.Select(mark => mark.Datum.Value).ToList();
        layout["xaxis"] = PlotlyLayout.Values(ValueAxis.Over(values, chart.Unit, 0, 500, fromZero: true));
        var labels = chart.Categories.Select(category => category.Label).ToList();
        layout["yaxis"] = PlotlyLayout.Rows(labels);
        layout["height"] = 220 + chart.Categories.Count * PlotlyLayout.RowHeight(labels, 18 + 18 * chart.Series.Count);
        layout["bargap"] = Gap;
        var traces = new JsonArray();
        for (var i = 0; i < chart.Series.Count; i++)
            traces.Add((JsonNode)Bars(chart, i));
        if (chart.Categories.Any(category => category.Reference is not null))
            traces.Add((JsonNode)References(chart));
        traces.Add((JsonNode)Labels(chart));
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
            ["hovertext"] = PlotlyJson.Array(chart.Categories.Select(category => Hover(chart, category, series))),
            ["hoverinfo"] = "text",
            ["marker"] = new JsonObject { ["color"] = Palette.Series(series) },
        };
    }

    private static string Hover(BarChart chart, BarCategory category, int series)
        => category.Values[series] is { } datum ? PlotlyText.Hover($"{chart.Name(category, series)}: {datum.Label(chart.Unit)}", datum.Tip) : "";

    /// <summary>The values as text beyond the ends of their bars, and beyond the references that stand in their way.</summary>
    private static JsonObject Labels(BarChart chart)
    {
        var step = (1 - Gap) / chart.Series.Count;
        var shown = chart.Categories
            .SelectMany((category, row) => category.Values.Select((datum, i) => (category.Reference, Datum: datum, Place: row + (i - (chart.Series.Count - 1) / 2m) * step)))
            .Where(item => item.Datum is not null).ToList();
        return new JsonObject
        {
            ["type"] = "scatter",
            ["mode"] = "text",
            ["showlegend"] = false,
            ["hoverinfo"] = "skip",
            ["cliponaxis"] = false,
            ["x"] = PlotlyJson.Array(shown.Select(item => (decimal?)End(item.Datum!.Value, item.Reference?.Value))),
            ["y"] = PlotlyJson.Array(shown.Select(item => (decimal?)item.Place)),
            ["text"] = PlotlyJson.Array(shown.Select(item => $"\u00a0{PlotlyText.Escape(item.Datum!.Label(chart.Unit))}\u00a0")),
            ["textposition"] = PlotlyJson.Array(shown.Select(item => item.Datum!.Value < 0 ? "middle left" : "middle right")),
        };
    }

    /// <summary>Where a label starts: at the bar's end, or at a reference less than as far again beyond it.</summary>
    private static decimal End(decimal value, decimal? reference)
    {
        var ahead = reference is { } other && Math.Sign(other) == Math.Sign(value) && Math.Abs(other) > Math.Abs(value);
        return ahead && Math.Abs(reference!.Value) < 2 * Math.Abs(value) ? reference.Value : value;
    }

    private static JsonObject References(BarChart chart)
    {
        var shown = chart.Categories.Select((category, i) => (Category: category, Place: i)).Where(item => item.Category.Reference is not null).ToList();
        return new JsonObject
        {
            ["type"] = "scatter",
            ["mode"] = "markers",
            ["name"] = PlotlyText.Escape(chart.ReferenceLegend),
            ["x"] = PlotlyJson.Array(shown.Select(item => (decimal?)item.Category.Reference!.Value)),
            ["y"] = PlotlyJson.Array(shown.Select(item => (decimal?)item.Place)),
            ["hovertext"] = PlotlyJson.Array(shown.Select(item => PlotlyText.Hover($"{item.Category.Label} — {chart.ReferenceName}: {item.Category.Reference!.Label(chart.Unit)}", item.Category.Reference!.Tip))),
            ["hoverinfo"] = "text",
            ["marker"] = new JsonObject { ["symbol"] = BarDrawing.ReferenceMark.PlotlySymbol, ["color"] = Palette.Ink, ["size"] = 10 + 10 * chart.Series.Count, ["line"] = new JsonObject { ["width"] = 3, ["color"] = Palette.Ink } },
        };
    }
}
