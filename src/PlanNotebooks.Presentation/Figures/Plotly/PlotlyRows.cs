using System.Text.Json.Nodes;
using PlanNotebooks.Figures.Drawing;

namespace PlanNotebooks.Figures.Plotly;

/// <summary>Rows under each other on a card, with their labels left of the plot.</summary>
internal static class PlotlyRows
{
    private const double SpaceWidth = 3.5;

    /// <summary>Makes room for the rows, and writes their labels, their headings and the unit of their axis.</summary>
    public static void Plot(PlotlyCard card, RowStack rows, int count, ValueAxis axis, double before, double after)
    {
        card.Y += RowAxis.Above(count);
        var top = card.Y;
        card.Plot(rows.Left + before, ChartCanvas.Margin + after, rows.Bottom);
        card.Below = RowAxis.Below(axis);
        foreach (var (text, baseline) in rows.Headings)
            card.Write(ChartCanvas.Margin, () => top + baseline - 4.5, PlotlyText.Escape(text), TextStyle.Group);
        for (var row = 0; row < count; row++)
        {
            var middle = top + rows.Middle(row);
            card.Write(ChartCanvas.Margin, () => middle, Label(rows.Labels, row), TextStyle.Label);
        }
        if (RowAxis.NamesUnit(axis))
            card.WriteOnPlot(
                1,
                after,
                rows.Bottom + card.Below - 8,
                PlotlyText.Escape(axis.Unit.Name),
                TextStyle.Small,
                "right"
            );
    }

    /// <summary>The axes: values across, and where the rows are many, labelled above them too; pixels down, with a dotted line for each
    /// row.</summary>
    public static IEnumerable<(string Name, JsonObject Axis)> Axes(RowStack rows, int count, ValueAxis axis, bool lines)
    {
        yield return ("xaxis", PlotlyAxes.Values(axis));
        if (RowAxis.IsLabelledAbove(count))
        {
            var above = PlotlyAxes.Values(axis);
            foreach (
                var (key, value) in new (string, JsonNode)[]
                {
                    ("overlaying", "x"),
                    ("side", "top"),
                    ("showgrid", false),
                    ("zeroline", false),
                }
            )
                above[key] = value;
            yield return ("xaxis2", above);
        }
        var down = PlotlyAxes.Down(rows.Bottom);
        if (lines)
        {
            down["showgrid"] = true;
            down["gridcolor"] = Palette.Grid;
            down["griddash"] = "dot";
            down["tickvals"] = PlotlyJson.Array(
                Enumerable.Range(0, count).Select(row => (decimal?)PlotlyJson.Pixels(rows.Middle(row)))
            );
        }
        yield return ("yaxis", down);
    }

    /// <summary>Labels beside marks, as a trace of text.</summary>
    /// <param name="labels">The labels, each with its height on the plot.</param>
    /// <param name="count">The number of rows: where they are many, the labels stand on the axis above.</param>
    public static JsonObject Text(IEnumerable<(ValueLabel Label, double Y)> labels, int count)
    {
        var all = labels.ToList();
        return new JsonObject
        {
            ["type"] = "scatter",
            ["mode"] = "text",
            ["name"] = "",
            ["hoverinfo"] = "skip",
            ["cliponaxis"] = false,
            ["xaxis"] = RowAxis.IsLabelledAbove(count) ? "x2" : "x",
            ["x"] = PlotlyJson.Array(all.Select(item => (decimal?)item.Label.At)),
            ["y"] = PlotlyJson.Array(all.Select(item => (decimal?)PlotlyJson.Pixels(item.Y))),
            ["text"] = PlotlyJson.Array(all.Select(item => Padded(item.Label))),
            ["textposition"] = PlotlyJson.Array(
                all.Select(item => item.Label.Away < 0 ? "middle left" : "middle right")
            ),
            ["textfont"] = new JsonObject
            {
                ["size"] = TextStyle.Value.Size,
                ["shadow"] = PlotlyJson.Array(
                    all.Select(item => Palette.IsOnBar(item.Label.Colour) ? "none" : PlotlyText.Halo)
                ),
                ["color"] = PlotlyJson.Array(all.Select(item => item.Label.Colour)),
            },
        };
    }

    /// <summary>A label with the spaces that keep it away from its mark: Plotly has no other way.</summary>
    private static string Padded(ValueLabel label)
    {
        var away = new string('\u00a0', (int)Math.Round((Math.Abs(label.Away) - 2) / SpaceWidth));
        return label.Away < 0 ? PlotlyText.Escape(label.Text) + away : away + PlotlyText.Escape(label.Text);
    }

    private static string Label(LabelColumn labels, int row)
    {
        var (text, below) = labels.Lines(row);
        return string.Join(
            "<br>",
            text.Select(PlotlyText.Escape)
                .Concat(
                    below.Select(line =>
                        $"<span style=\"font-size:11.5px;color:{Palette.Muted}\">{PlotlyText.Escape(line)}</span>"
                    )
                )
        );
    }
}
