using System.Text.Json.Nodes;
using PlanNotebooks.Figures.Drawing;
using PlanNotebooks.Figures.Scenes;

namespace PlanNotebooks.Figures.Plotly;

/// <summary>
/// The picture's card as a Plotly layout: title, subtitle, legend, notes, plot and source under each other, placed in pixels, so that
/// nothing meets whatever the width. Only the plot grows with the figure.
/// </summary>
internal sealed class PlotlyCard
{
    /// <summary>The narrowest figure that is laid out for: a page shows its picture below that.</summary>
    public const double Width = 700;

    /// <summary>From the top of the title to its first baseline, which is the only place that Plotly keeps however many lines there
    /// are.</summary>
    private const double CapHeight = 14;

    private const double TextWidth = Width - 2 * ChartCanvas.Margin;
    private static readonly TextStyle TitleStyle = new(17, Bold: true);

    private readonly Chart _chart;
    private readonly JsonArray _annotations = [];
    private readonly List<Action> _waiting = [];
    private double _left;
    private double _right;
    private double _top;
    private double _height;

    public PlotlyCard(Chart chart)
    {
        _chart = chart;
        Y = ChartCanvas.Margin + TitleLines(chart).Count() * TitleStyle.LineHeight;
        if (chart.Source is not null)
            Write(
                ChartCanvas.Margin,
                () => _top + _height + Below + 8,
                PlotlyText.Wrap(SourceText, TextStyle.Source, TextWidth),
                TextStyle.Source,
                above: "top"
            );
    }

    /// <summary>Where the next part starts, from the top of the card.</summary>
    public double Y { get; set; }

    /// <summary>The room that the axis takes below the plot.</summary>
    public double Below { get; set; }

    public JsonArray Shapes { get; } = [];

    private string SourceText => _chart.SourceLine ?? "";

    /// <summary>Draws the legend.</summary>
    public void Legend(IEnumerable<LegendItem> items)
    {
        var (top, rows) = (Y + 5, 0);
        foreach (var (key, text, keyX, textX, row) in LegendFlow.Place(items, Width))
        {
            var middle = top + (row + 0.5) * LegendFlow.RowHeight;
            if (key is { } mark)
                _waiting.Add(() => PlotlyKey.Draw(Shapes, mark, keyX - _left, middle - _top));
            Write(textX, () => middle, PlotlyText.Escape(text), TextStyle.Label);
            rows = row + 1;
        }
        Y += rows * LegendFlow.RowHeight + (rows > 0 ? 9 : 0);
    }

    /// <summary>Writes lines of text over the whole width.</summary>
    public void Paragraph(string text, TextStyle style, int most)
    {
        var lines = TextWrap.Even(text, style, TextWidth, most);
        var top = Y + 2;
        Write(ChartCanvas.Margin, () => top, string.Join("<br>", lines.Select(PlotlyText.Escape)), style, above: "top");
        Y += lines.Count * style.LineHeight + 2;
    }

    /// <summary>Makes room for the plot: it starts here, with so much left, right and inside, from top to bottom.</summary>
    public void Plot(double left, double right, double height)
    {
        (_left, _right, _top, _height) = (left, right, Y, height);
        Y += height;
    }

    /// <summary>Writes lines beside a place on the plot.</summary>
    public void Write(CardText text)
    {
        var style = text.Lines[0].Style;
        var html = string.Join("<br>", text.Lines.Select(line => PlotlyText.Line(line, style)));
        var side = text.Anchor switch
        {
            TextAnchor.Start => "left",
            TextAnchor.Middle => "center",
            _ => "right",
        };
        var above = text.EndsThere ? "bottom" : "middle";
        _waiting.Add(() => Annotate(text.Across, text.Shift, _top + text.Y, html, style, side, above));
    }

    /// <summary>Writes text at a place on the card: its left edge there, its middle or its top at a height.</summary>
    private void Write(double x, Func<double> y, string html, TextStyle style, string above = "middle") =>
        _waiting.Add(() => Annotate(0, x - _left, y(), html, style, "left", above));

    /// <summary>The finished figure.</summary>
    public JsonObject Finish(JsonArray data, params IEnumerable<(string Name, JsonObject Axis)> axes)
    {
        foreach (var act in _waiting)
            act();
        var source = _chart.Source is null
            ? 0
            : 8 + TextWrap.Even(SourceText, TextStyle.Source, TextWidth).Count * TextStyle.Source.LineHeight;
        var bottom = Below + source + ChartCanvas.Margin;
        var layout = new JsonObject
        {
            ["title"] = Title(_top + _height + bottom),
            ["font"] = new JsonObject
            {
                ["family"] = ChartCanvas.Fonts.Replace(",", ", ", StringComparison.Ordinal),
                ["size"] = 13,
                ["color"] = Palette.Ink,
            },
            ["paper_bgcolor"] = Palette.Card,
            ["plot_bgcolor"] = Palette.Card,
            ["showlegend"] = false,
            ["hovermode"] = "closest",
            ["hoverlabel"] = new JsonObject
            {
                ["align"] = "left",
                ["bgcolor"] = Palette.Card,
                ["font"] = new JsonObject { ["color"] = Palette.Ink, ["size"] = 12 },
            },
            ["margin"] = new JsonObject
            {
                ["l"] = PlotlyJson.Pixels(_left),
                ["r"] = PlotlyJson.Pixels(_right),
                ["t"] = PlotlyJson.Pixels(_top),
                ["b"] = PlotlyJson.Pixels(bottom),
                ["pad"] = 0,
                ["autoexpand"] = false,
            },
            ["height"] = PlotlyJson.Pixels(Math.Ceiling(_top + _height + bottom)),
            ["shapes"] = Shapes,
            ["annotations"] = _annotations,
        };
        foreach (var (name, axis) in axes)
            layout[name] = axis;
        return new JsonObject { ["data"] = data, ["layout"] = layout };
    }

    private static IEnumerable<string> TitleLines(Chart chart)
    {
        var lines = TextWrap
            .Even(chart.Title, TitleStyle, TextWidth, 5)
            .Select(line => $"<b>{PlotlyText.Escape(line)}</b>");
        return chart.Subtitle is null
            ? lines
            : lines.Concat(
                TextWrap
                    .Even(chart.Subtitle, TextStyle.Label, TextWidth, 5)
                    .Select(line =>
                        $"<span style=\"font-size:13px;color:{Palette.Muted}\">{PlotlyText.Escape(line)}</span>"
                    )
            );
    }

    private JsonObject Title(double height) =>
        new()
        {
            ["text"] = string.Join("<br>", TitleLines(_chart)),
            ["x"] = 0,
            ["xref"] = "container",
            ["xanchor"] = "left",
            ["y"] = PlotlyJson.Place(1 - (ChartCanvas.Margin + CapHeight) / height),
            ["yref"] = "container",
            ["yanchor"] = "bottom",
            ["pad"] = new JsonObject { ["l"] = ChartCanvas.Margin },
            ["font"] = new JsonObject { ["size"] = 17 },
        };

    private void Annotate(
        double across,
        double shift,
        double y,
        string html,
        TextStyle style,
        string side,
        string above
    ) =>
        _annotations.Add(
            (JsonNode)
                new JsonObject
                {
                    ["text"] = style.Bold ? $"<b>{html}</b>" : html,
                    ["showarrow"] = false,
                    ["align"] = "left",
                    ["xref"] = "paper",
                    ["x"] = PlotlyJson.Place(across),
                    ["xshift"] = PlotlyJson.Pixels(shift),
                    ["xanchor"] = side,
                    ["yref"] = "paper",
                    ["y"] = 1,
                    ["yshift"] = PlotlyJson.Pixels(_top - y),
                    ["yanchor"] = above,
                    ["borderpad"] = 0,
                    ["font"] = new JsonObject { ["size"] = style.Size, ["color"] = style.Colour },
                }
        );
}
