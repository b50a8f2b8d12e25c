using System.Globalization;
using System.Text.Json.Nodes;
using PlanNotebooks.Figures.Drawing;

namespace PlanNotebooks.Figures.Plotly;

/// <summary>Lines over years for Plotly: a trace for each segment, so that no line crosses a break, and what is written beside
/// them.</summary>
internal static class SeriesTraces
{
    private const double UnitHeight = 30;

    public static JsonObject Of(SeriesChart chart)
    {
        var card = new PlotlyCard(chart);
        card.Legend(SeriesPlan.Legend(chart, PlotlyCard.Width));
        foreach (var note in SeriesPlan.BreakNotes(chart))
            card.Paragraph(note, TextStyle.Small with { Colour = Palette.Ink }, 3);
        card.Y += UnitHeight;
        var plan = new SeriesPlan(chart, PlotlyCard.Width, 0);
        var edges = Edges(plan);
        card.Plot(plan.Years.Left - SeriesPlan.Beyond, Right(plan), plan.Bottom);
        card.Below = 26;
        if (!Display.Amounts.IsRatio(plan.Values.Unit.Name))
            card.WriteOnPlot(
                0,
                ChartCanvas.Margin - plan.Years.Left + SeriesPlan.Beyond,
                -18,
                PlotlyText.Escape(plan.Values.Unit.Name),
                TextStyle.Small
            );
        AddLines(card.Shapes, chart, plan, edges);
        var traces = new JsonArray();
        foreach (var implied in new[] { true, false })
        {
            for (var i = 0; i < chart.Series.Count; i++)
            {
                foreach (var segment in chart.Series[i].Segments.Where(segment => segment.Implied == implied))
                    traces.Add((JsonNode)Line(chart, i, segment));
            }
        }
        traces.Add((JsonNode)PointValues(plan));
        if (plan.Ends is { } ends)
            WriteEnds(card, plan, ends);
        return card.Finish(traces, ("xaxis", Years(plan.Years, edges)), ("yaxis", Values(plan.Values)));
    }

    /// <summary>The margin right of the plot, which holds the end labels and the hairlines that lead to them.</summary>
    private static double Right(SeriesPlan plan) =>
        ChartCanvas.Margin + plan.RoomAfter - SeriesPlan.Beyond + (plan.Ends?.Width ?? 0);

    /// <summary>The years at which the plot begins and ends.</summary>
    private static (decimal First, decimal Last) Edges(SeriesPlan plan)
    {
        var years = plan.Years;
        var year = (years.At(years.Last + 1) - years.At(years.Last)) is > 0 and var step ? step : 1;
        var (low, high) =
            years.First == years.Last ? (years.First - 1m, years.Last + 1m) : (years.First, (decimal)years.Last);
        var beyond = Round(SeriesPlan.Beyond / year);
        return (low - beyond, high + beyond);
    }

    private static decimal Round(double years) => decimal.Round((decimal)years, 4);

    private static JsonObject Years(YearAxis years, (decimal First, decimal Last) edges)
    {
        var axis = PlotlyAxes.Plain(edges.First, edges.Last);
        foreach (
            var (key, value) in new (string, JsonNode)[]
            {
                ("showticklabels", true),
                ("tickvals", PlotlyJson.Array(years.Labelled.Select(year => (decimal?)year))),
                (
                    "ticktext",
                    PlotlyJson.Array(years.Labelled.Select(year => year.ToString(CultureInfo.InvariantCulture)))
                ),
                ("tickfont", PlotlyAxes.Font(TextStyle.Small)),
                ("ticks", "outside"),
                ("ticklen", 5),
                ("tickcolor", Palette.Axis),
            }
        )
            axis[key] = value;
        return axis;
    }

    private static JsonObject Values(ValueAxis values)
    {
        var axis = PlotlyAxes.Values(values);
        foreach (
            var (key, value) in new (string, JsonNode)[]
            {
                ("showgrid", false),
                ("zeroline", false),
                ("ticks", "outside"),
                ("ticklen", 8),
                ("tickcolor", "rgba(0,0,0,0)"),
            }
        )
            axis[key] = value;
        return axis;
    }

    private static JsonObject Line(SeriesChart chart, int index, SeriesSegment segment)
    {
        var series = chart.Series[index];
        var points = WithGaps(segment.Points);
        var style = SeriesPlan.Style(index, segment.Implied);
        var size = segment.Implied ? 11 : 9;
        return new JsonObject
        {
            ["type"] = "scatter",
            ["mode"] = "lines+markers",
            ["name"] = PlotlyText.Escape(segment.Implied ? $"{series.Name} ({chart.ImpliedName})" : series.Name),
            ["x"] = PlotlyJson.Array(points.Select(point => (decimal?)point?.Year)),
            ["y"] = PlotlyJson.Array(points.Select(point => point?.Datum.Value)),
            ["connectgaps"] = false,
            ["cliponaxis"] = false,
            ["hovertext"] = PlotlyJson.Array(
                points.Select(point =>
                    point is null || IsShownElsewhere(point)
                        ? ""
                        : PlotlyText.Hover(
                            $"{chart.Hover(series, segment, point)}: {point.Datum.Label(chart.Unit)}",
                            point.Datum.Tip
                        )
                )
            ),
            ["hoverinfo"] = PlotlyJson.Array(
                points.Select(point => point is null || IsShownElsewhere(point) ? "skip" : "text")
            ),
            ["line"] = new JsonObject
            {
                ["color"] = style.Colour,
                ["width"] = 2.25,
                ["dash"] = segment.Implied ? "dash" : "solid",
            },
            ["marker"] = Marker(
                style,
                PlotlyJson.Array(
                    points.Select(point => (decimal?)(point is null || IsShownElsewhere(point) ? 0 : size))
                )
            ),
        };

        bool IsShownElsewhere(YearPoint point) => segment.Implied && SeriesChart.IsPublished(series, point);
    }

    private static JsonObject Marker(MarkStyle style, JsonArray sizes) =>
        new()
        {
            ["symbol"] = style.PlotlySymbol,
            ["color"] = style.Fill,
            ["opacity"] = 1,
            ["size"] = sizes,
            ["line"] = new JsonObject { ["width"] = style.Open ? 2 : 0, ["color"] = style.Colour },
        };

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

    private static JsonObject PointValues(SeriesPlan plan)
    {
        var shown = plan.PointValues().ToList();
        return new JsonObject
        {
            ["type"] = "scatter",
            ["mode"] = "text",
            ["name"] = "",
            ["hoverinfo"] = "skip",
            ["cliponaxis"] = false,
            ["x"] = PlotlyJson.Array(shown.Select(item => (decimal?)item.Point.Year)),
            ["y"] = PlotlyJson.Array(
                shown.Select(item => (decimal?)ValueAt(plan.Values, item.Baseline - PointLabels.Style.Size * 0.3))
            ),
            ["text"] = PlotlyJson.Array(shown.Select(item => PlotlyText.Escape(item.Text))),
            ["textposition"] = "middle center",
            ["textfont"] = new JsonObject
            {
                ["size"] = PointLabels.Style.Size,
                ["shadow"] = PlotlyText.Halo,
                ["color"] = PlotlyJson.Array(shown.Select(item => Palette.Line(item.Series))),
            },
        };
    }

    /// <summary>The names and last values, with the hairlines that lead to them.</summary>
    private static void WriteEnds(PlotlyCard card, SeriesPlan plan, EndLabels ends)
    {
        var away = plan.RoomAfter - SeriesPlan.Beyond + EndLabels.Lead;
        foreach (var (last, mark, lines, middle) in ends.Place(plan))
        {
            var text = string.Join("<br>", lines.Select(PlotlyText.Escape));
            card.WriteOnPlot(1, away, middle, text, EndLabels.Style with { Colour = mark.Colour });
            if (EndLabels.IsLedTo(plan, last))
                card.Shapes.Add((JsonNode)Leader(plan.Y(last), middle, away - EndLabels.Gap, mark.Colour));
        }
    }

    /// <summary>A line from the right edge of the plot, in pixels from its top.</summary>
    private static JsonObject Leader(double from, double to, double length, string colour) =>
        new()
        {
            ["type"] = "line",
            ["xref"] = "paper",
            ["yref"] = "paper",
            ["xsizemode"] = "pixel",
            ["ysizemode"] = "pixel",
            ["xanchor"] = 1,
            ["yanchor"] = 1,
            ["x0"] = 0,
            ["x1"] = PlotlyJson.Pixels(length),
            ["y0"] = PlotlyJson.Pixels(-from),
            ["y1"] = PlotlyJson.Pixels(-to),
            ["line"] = new JsonObject { ["color"] = colour, ["width"] = EndLabels.Hairline },
        };

    /// <summary>The value that stands at a height: the way back from the picture.</summary>
    private static decimal ValueAt(ValueAxis axis, double y) =>
        axis.Scale.Low
        + (axis.Scale.High - axis.Scale.Low)
            * decimal.Round((decimal)((y - axis.Scale.From) / (axis.Scale.To - axis.Scale.From)), 5);

    private static void AddLines(
        JsonArray shapes,
        SeriesChart chart,
        SeriesPlan plan,
        (decimal First, decimal Last) edges
    )
    {
        foreach (var tick in plan.Values.Ticks)
            shapes.Add(
                (JsonNode)Straight(
                    (edges.First, tick),
                    (edges.Last, tick),
                    tick == 0 ? Palette.Axis : Palette.Grid,
                    tick == 0 ? 1.5 : 1,
                    "solid"
                )
            );
        foreach (var item in chart.Breaks)
            shapes.Add(
                (JsonNode)Straight(
                    (item.Year - 0.5m, plan.Values.Scale.Low),
                    (item.Year - 0.5m, ValueAt(plan.Values, -14)),
                    Palette.Ink,
                    1.5,
                    "dot"
                )
            );
    }

    private static JsonObject Straight(
        (decimal X, decimal Y) from,
        (decimal X, decimal Y) to,
        string colour,
        double width,
        string dash
    ) =>
        new()
        {
            ["type"] = "line",
            ["layer"] = "below",
            ["x0"] = from.X,
            ["y0"] = from.Y,
            ["x1"] = to.X,
            ["y1"] = to.Y,
            ["line"] = new JsonObject
            {
                ["color"] = colour,
                ["width"] = width,
                ["dash"] = dash,
            },
        };
}
