using System.Globalization;
using System.Text.Json.Nodes;
using PlanNotebooks.Figures.Drawing;

namespace PlanNotebooks.Figures.Plotly;

/// <summary>Lines over years as Plotly traces, one for each segment, so that no line crosses a break.</summary>
internal static class SeriesTraces
{
    public static JsonArray Of(SeriesChart chart, JsonObject layout)
    {
        var years = new YearAxis(chart, 0, 560);
        var values = ValueAxis.Over([.. chart.Points.Select(item => item.Point.Datum.Value)], chart.Unit, 0, 400, fromZero: false);
        layout["xaxis"] = Years(years);
        layout["yaxis"] = PlotlyLayout.Values(values);
        layout["height"] = 460 + 20 * (chart.Series.Count / 3);
        foreach (var item in chart.Breaks)
            AddBreak(layout, item, before: item.Year * 2 > years.First + years.Last);
        var traces = new JsonArray();
        for (var i = 0; i < chart.Series.Count; i++)
        {
            for (var part = 0; part < chart.Series[i].Segments.Count; part++)
                traces.Add((JsonNode)Line(chart, i, part));
        }
        return traces;
    }

    private static JsonObject Years(YearAxis years) => new()
    {
        ["tickvals"] = PlotlyJson.Array(years.Labelled.Select(year => (decimal?)year)),
        ["ticktext"] = PlotlyJson.Array(years.Labelled.Select(year => year.ToString(CultureInfo.InvariantCulture))),
        ["range"] = new JsonArray(years.First - 0.6m, years.Last + 0.6m),
        ["title"] = PlotlyLayout.AxisTitle("Year 年"),
        ["showgrid"] = false,
        ["zeroline"] = false,
        ["fixedrange"] = true,
    };

    private static JsonObject Line(SeriesChart chart, int index, int part)
    {
        var series = chart.Series[index];
        var segment = series.Segments[part];
        var points = WithGaps(segment.Points);
        var style = new MarkStyle(MarkStyle.ShapeOf(index), Palette.Line(index), segment.Implied);
        var first = part == series.Segments.ToList().FindIndex(other => other.Implied == segment.Implied);
        return new JsonObject
        {
            ["type"] = "scatter",
            ["mode"] = "lines+markers",
            ["name"] = PlotlyText.Escape(segment.Implied ? $"{series.Name} ({chart.ImpliedName})" : series.Name),
            ["legendgroup"] = FormattableString.Invariant($"{index}{(segment.Implied ? "i" : "p")}"),
            ["showlegend"] = first,
            ["x"] = PlotlyJson.Array(points.Select(point => (decimal?)point?.Year)),
            ["y"] = PlotlyJson.Array(points.Select(point => point?.Datum.Value)),
            ["connectgaps"] = false,
            ["hovertext"] = PlotlyJson.Array(points.Select(point => point is null ? "" : PlotlyText.Hover($"{chart.Hover(series, segment, point)}: {point.Datum.Label(chart.Unit)}", point.Datum.Tip))),
            ["hoverinfo"] = "text",
            ["line"] = new JsonObject { ["color"] = style.Colour, ["width"] = 2.25, ["dash"] = segment.Implied ? "dash" : "solid" },
            ["marker"] = new JsonObject { ["symbol"] = style.PlotlySymbol, ["color"] = style.Colour, ["size"] = 9, ["line"] = new JsonObject { ["width"] = segment.Implied ? 2 : 0, ["color"] = style.Colour } },
        };
    }

    /// <summary>The points, with a null where a year is missing.</summary>
    private static List<YearPoint?> WithGaps(IReadOnlyList<YearPoint> points)
    {
        var all = new List<YearPoint?>();
        foreach (var point in points)
        {
            if (all.LastOrDefault() is { } previous && point.Year != previous.Year + 1)
                all.Add(null);
            all.Add(point);
        }
        return all;
    }

    private static void AddBreak(JsonObject layout, SeriesBreak item, bool before)
    {
        var place = item.Year - 0.5m;
        layout["shapes"]!.AsArray().Add((JsonNode)new JsonObject
        {
            ["type"] = "line",
            ["x0"] = place,
            ["x1"] = place,
            ["yref"] = "paper",
            ["y0"] = 0,
            ["y1"] = 1,
            ["line"] = new JsonObject { ["color"] = Palette.Ink, ["width"] = 1.5, ["dash"] = "dot" },
        });
        var note = PlotlyLayout.Annotation(PlotlyText.Wrap(item.Note, TextStyle.Small, 200));
        foreach (var (key, value) in new (string, JsonNode)[] { ("x", place), ("yref", "paper"), ("y", 1), ("xanchor", before ? "right" : "left"), ("yanchor", "top"), ("xshift", before ? -4 : 4), ("bgcolor", "rgba(255,255,255,0.8)") })
            note[key] = value;
        note["font"] = new JsonObject { ["size"] = 11 };
        layout["annotations"]!.AsArray().Add((JsonNode)note);
    }
}
