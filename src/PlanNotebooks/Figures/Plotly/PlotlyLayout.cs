using System.Text.Json.Nodes;
using PlanNotebooks.Figures.Drawing;

namespace PlanNotebooks.Figures.Plotly;

/// <summary>The parts of a Plotly layout that every chart has.</summary>
internal static class PlotlyLayout
{
    private const double TextWidth = 640;
    private const double LabelWidth = 300;
    private static readonly TextStyle TitleStyle = new(17, Bold: true);

    /// <summary>Title, subtitle, source, fonts and colours.</summary>
    public static JsonObject For(Chart chart)
    {
        var lines = TextWrap.Lines(chart.Title, TitleStyle, TextWidth).Count
            + (chart.Subtitle is null ? 0 : TextWrap.Lines(chart.Subtitle, TextStyle.Label, TextWidth).Count);
        return new JsonObject
        {
            ["title"] = Title(chart),
            ["font"] = new JsonObject { ["family"] = "Helvetica Neue, Arial, PingFang SC, Microsoft YaHei, Noto Sans CJK SC, sans-serif", ["size"] = 13, ["color"] = Palette.Ink },
            ["paper_bgcolor"] = Palette.Card,
            ["plot_bgcolor"] = Palette.Card,
            ["hovermode"] = "closest",
            ["hoverlabel"] = new JsonObject { ["align"] = "left", ["bgcolor"] = Palette.Card, ["font"] = new JsonObject { ["color"] = Palette.Ink, ["size"] = 12 } },
            ["margin"] = new JsonObject { ["l"] = 16, ["r"] = 56, ["t"] = 52 + lines * 21, ["b"] = 96 },
            ["legend"] = new JsonObject { ["orientation"] = "h", ["x"] = 0, ["y"] = 1, ["yanchor"] = "bottom", ["xanchor"] = "left" },
            ["shapes"] = new JsonArray(),
            ["annotations"] = Source(chart),
        };
    }

    /// <summary>The axis of values: its unit below it, its lines as in the picture.</summary>
    public static JsonObject Values(ValueAxis axis) => new()
    {
        ["title"] = AxisTitle(axis.Unit.Name),
        ["automargin"] = true,
        ["range"] = new JsonArray(axis.Scale.Low, axis.Scale.High),
        ["tickvals"] = PlotlyJson.Array(axis.Ticks.Select(tick => (decimal?)tick)),
        ["ticktext"] = PlotlyJson.Array(axis.Ticks.Select(axis.Unit.Label)),
        ["gridcolor"] = Palette.Grid,
        ["zeroline"] = true,
        ["zerolinecolor"] = Palette.Axis,
        ["fixedrange"] = true,
    };

    /// <summary>The title of an axis, smaller than the title of the chart.</summary>
    public static JsonObject AxisTitle(string text) => new()
    {
        ["text"] = PlotlyText.Escape(text),
        ["font"] = new JsonObject { ["size"] = 12, ["color"] = Palette.Muted },
    };

    /// <summary>The height of a row that holds the longest label.</summary>
    public static int RowHeight(IReadOnlyList<string> labels, int least)
        => Math.Max(least, 10 + 17 * labels.Select(label => TextWrap.Lines(label, TextStyle.Label, LabelWidth).Count).DefaultIfEmpty(1).Max());

    /// <summary>The axis of rows, the first one at the top; a label that starts a group is bold.</summary>
    public static JsonObject Rows(IReadOnlyList<string> labels, IReadOnlySet<int>? headings = null) => new()
    {
        ["tickvals"] = PlotlyJson.Array(Enumerable.Range(0, labels.Count).Select(row => (decimal?)row)),
        ["ticktext"] = PlotlyJson.Array(labels.Select((label, i) => Label(label, headings?.Contains(i) == true))),
        ["range"] = new JsonArray(labels.Count - 0.4m, -0.6m),
        ["automargin"] = true,
        ["showgrid"] = false,
        ["zeroline"] = false,
        ["fixedrange"] = true,
    };

    /// <summary>An annotation without an arrow.</summary>
    public static JsonObject Annotation(string text) => new()
    {
        ["text"] = text,
        ["showarrow"] = false,
        ["align"] = "left",
    };

    private static string Label(string text, bool heading)
    {
        var label = PlotlyText.Wrap(text, TextStyle.Label, LabelWidth);
        return heading ? $"<b>{label}</b>" : label;
    }

    private static JsonObject Title(Chart chart)
    {
        var title = $"<b>{PlotlyText.Wrap(chart.Title, TitleStyle, TextWidth)}</b>";
        if (chart.Subtitle is not null)
            title += $"<br><span style=\"font-size:13px;color:{Palette.Muted}\">{PlotlyText.Wrap(chart.Subtitle, TextStyle.Label, TextWidth)}</span>";
        return new JsonObject
        {
            ["text"] = title,
            ["x"] = 0,
            ["xanchor"] = "left",
            ["y"] = 1,
            ["yanchor"] = "top",
            ["yref"] = "container",
            ["pad"] = new JsonObject { ["t"] = 14, ["l"] = 14 },
            ["font"] = new JsonObject { ["size"] = 17 },
        };
    }

    private static JsonArray Source(Chart chart)
    {
        if (chart.Source is null)
            return [];
        var source = Annotation(PlotlyText.Wrap($"Source 来源: {chart.Source}", TextStyle.Source, 460));
        foreach (var (key, value) in new (string, JsonNode)[] { ("xref", "paper"), ("yref", "paper"), ("x", 0), ("y", 0), ("yshift", -46), ("xanchor", "left"), ("yanchor", "top") })
            source[key] = value;
        source["font"] = new JsonObject { ["size"] = 11, ["color"] = Palette.Muted };
        return [source];
    }
}
