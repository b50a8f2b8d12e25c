using System.Text.Json.Nodes;
using PlanNotebooks.Figures.Drawing;

namespace PlanNotebooks.Figures.Plotly;

/// <summary>Targets beside outcomes as Plotly traces: the links, the targets, the outcomes.</summary>
internal static class TargetOutcomeTraces
{
    public static JsonArray Of(TargetOutcomeChart chart, JsonObject layout)
    {
        var axis = ValueAxis.Over(TargetOutcomeDrawing.Values(chart), chart.Unit, 0, 500, fromZero: false);
        var (labels, places, headings) = Places(chart);
        layout["xaxis"] = PlotlyLayout.Values(axis);
        layout["yaxis"] = PlotlyLayout.Rows(labels, headings);
        layout["height"] = 220 + labels.Count * PlotlyLayout.RowHeight(labels, 30);
        var shapes = layout["shapes"]!.AsArray();
        for (var i = 0; i < chart.Rows.Count; i++)
            AddLinks(shapes, chart.Rows[i], places[i]);
        return
        [
            Marks(chart, places, chart.TargetName, row => row.Target, row => row.TargetUpper, TargetOutcomeDrawing.TargetMark, 11),
            Marks(chart, places, chart.OutcomeName, row => row.Outcome, _ => null, TargetOutcomeDrawing.OutcomeMark, 10),
        ];
    }

    /// <summary>The labels from the top, group headings among them, and the place of each row.</summary>
    private static (List<string> Labels, List<int> Places, HashSet<int> Headings) Places(TargetOutcomeChart chart)
    {
        var (labels, places, headings) = (new List<string>(), new List<int>(), new HashSet<int>());
        string? group = null;
        foreach (var row in chart.Rows)
        {
            if (!string.IsNullOrWhiteSpace(row.Group) && row.Group != group)
            {
                headings.Add(labels.Count);
                labels.Add(row.Group);
            }
            group = row.Group;
            places.Add(labels.Count);
            labels.Add(row.Below is null ? row.Label : $"{row.Label} ({row.Below})");
        }
        return (labels, places, headings);
    }

    private static JsonObject Marks(TargetOutcomeChart chart, List<int> places, string name, Func<TargetOutcomeRow, Datum?> datum, Func<TargetOutcomeRow, decimal?> upper, MarkStyle style, int size)
    {
        var shown = chart.Rows.Select((row, i) => (Row: row, Place: places[i], Datum: datum(row), End: (decimal?)null))
            .Where(mark => mark.Datum is not null).ToList();
        shown.AddRange(shown.ConvertAll(mark => mark with { End = upper(mark.Row) }).Where(mark => mark.End is not null));
        return new JsonObject
        {
            ["type"] = "scatter",
            ["mode"] = "markers+text",
            ["name"] = PlotlyText.Escape(name),
            ["x"] = PlotlyJson.Array(shown.Select(mark => (decimal?)(mark.End ?? mark.Datum!.Value))),
            ["y"] = PlotlyJson.Array(shown.Select(mark => (decimal?)mark.Place)),
            ["text"] = PlotlyJson.Array(shown.Select(mark => mark.End is not null ? "" : PlotlyText.Escape(mark.Datum!.Label(chart.Unit)))),
            ["textposition"] = PlotlyJson.Array(shown.Select(mark => Side(mark.Row, mark.Datum!))),
            ["textfont"] = new JsonObject { ["color"] = style.Colour, ["size"] = 12 },
            ["cliponaxis"] = false,
            ["hovertext"] = PlotlyJson.Array(shown.Select(mark => PlotlyText.Hover($"{mark.Row.Label} — {name}: {mark.Datum!.Label(chart.Unit)}", mark.Datum!.Tip))),
            ["hoverinfo"] = "text",
            ["marker"] = new JsonObject { ["symbol"] = style.PlotlySymbol, ["color"] = style.Colour, ["size"] = size, ["line"] = new JsonObject { ["width"] = style.Open ? 2 : 0, ["color"] = style.Colour } },
        };
    }

    /// <summary>The side of its mark that a label stands on: away from the other mark.</summary>
    private static string Side(TargetOutcomeRow row, Datum datum)
    {
        if (row.Target is null || row.Outcome is null)
            return "middle right";
        var targetFirst = row.Outcome.Value >= row.Target.Value;
        return ReferenceEquals(datum, row.Target) == targetFirst ? "middle left" : "middle right";
    }

    private static void AddLinks(JsonArray shapes, TargetOutcomeRow row, int place)
    {
        if (row.Target is { } target && row.Outcome is { } outcome)
            shapes.Add((JsonNode)Line(target.Value, outcome.Value, place, Palette.Link));
        if (row.Target is { } from && row.TargetUpper is { } upper)
            shapes.Add((JsonNode)Line(from.Value, upper, place, Palette.Target));
    }

    private static JsonObject Line(decimal from, decimal to, int place, string colour) => new()
    {
        ["type"] = "line",
        ["layer"] = "below",
        ["x0"] = from,
        ["x1"] = to,
        ["y0"] = place,
        ["y1"] = place,
        ["line"] = new JsonObject { ["color"] = colour, ["width"] = 3 },
    };
}
