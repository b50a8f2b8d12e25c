using System.Text.Json.Nodes;
using PlanNotebooks.Figures.Drawing;
using PlanNotebooks.Figures.Scenes;

namespace PlanNotebooks.Figures.Plotly;

/// <summary>The marks and texts of a pane as traces of Plotly.</summary>
/// <param name="across">The name of the pane's axis across.</param>
/// <param name="down">The name of the pane's axis down.</param>
internal sealed class PlotlyTraces(string across, string down)
{
    private const double SpaceWidth = 3.5;

    /// <summary>Within its box and of its colour: what hovering meets.</summary>
    private const int BoxMark = 16;

    /// <summary>A trace.</summary>
    public JsonObject Of(PlotTrace trace) =>
        trace switch
        {
            PlotTrace.Bars bars => OfBars(bars),
            PlotTrace.Boxes boxes => OfBoxes(boxes),
            PlotTrace.Points points => OfPoints(points),
            _ => throw new InvalidOperationException($"No form of {trace.GetType().Name} is known."),
        };

    /// <summary>Texts beside marks.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="axis">The axis across that they stand on.</param>
    public JsonObject Texts(IReadOnlyList<MarkText> texts, string axis)
    {
        var trace = Scatter("text", "");
        trace["hoverinfo"] = "skip";
        trace["xaxis"] = axis;
        trace["x"] = PlotlyJson.Array(texts.Select(text => (decimal?)text.X));
        trace["y"] = PlotlyJson.Array(texts.Select(text => (decimal?)text.Y));
        trace["text"] = PlotlyJson.Array(texts.Select(Padded));
        trace["textposition"] = PlotlyJson.Array(texts.Select(Position));
        trace["textfont"] = new JsonObject
        {
            ["size"] = PlotlyJson.Array(texts.Select(text => (decimal?)text.Style.Size)),
            ["shadow"] = PlotlyJson.Array(texts.Select(text => text.Style.Halo ? PlotlyText.Halo : "none")),
            ["color"] = PlotlyJson.Array(texts.Select(text => text.Style.Colour)),
        };
        return trace;
    }

    private JsonObject OfBars(PlotTrace.Bars bars) =>
        new()
        {
            ["type"] = "bar",
            ["orientation"] = "h",
            ["name"] = PlotlyText.Escape(bars.Name),
            ["xaxis"] = across,
            ["yaxis"] = down,
            ["x"] = PlotlyJson.Array(bars.Marks.Select(mark => (decimal?)mark.X)),
            ["y"] = PlotlyJson.Array(bars.Marks.Select(mark => (decimal?)mark.Y)),
            ["width"] = bars.Thickness,
            ["hovertext"] = PlotlyJson.Array(bars.Marks.Select(Hover)),
            ["hoverinfo"] = "text",
            ["marker"] = new JsonObject { ["color"] = bars.Colour },
        };

    private JsonObject OfBoxes(PlotTrace.Boxes boxes)
    {
        var trace = Scatter("markers", boxes.Name);
        trace["x"] = PlotlyJson.Array(boxes.Marks.Select(item => (decimal?)item.Mark.X));
        trace["y"] = PlotlyJson.Array(boxes.Marks.Select(item => (decimal?)item.Mark.Y));
        trace["hovertext"] = PlotlyJson.Array(boxes.Marks.Select(item => Hover(item.Mark)));
        trace["hoverinfo"] = "text";
        trace["marker"] = new JsonObject
        {
            ["symbol"] = "square",
            ["size"] = BoxMark,
            ["color"] = PlotlyJson.Array(boxes.Marks.Select(item => item.Colour)),
        };
        return trace;
    }

    private JsonObject OfPoints(PlotTrace.Points points)
    {
        var marks = WithEnds(points.Marks);
        var trace = Scatter(points.Line is null ? "markers" : "lines+markers", points.Name);
        trace["x"] = PlotlyJson.Array(marks.Select(mark => mark?.X));
        trace["y"] = PlotlyJson.Array(marks.Select(mark => mark?.Y));
        trace["hovertext"] = PlotlyJson.Array(marks.Select(Hover));
        trace["hoverinfo"] = PlotlyJson.Array(marks.Select(mark => IsMet(mark) ? "text" : "skip"));
        if (points.Line is { } line)
        {
            trace["connectgaps"] = false;
            trace["line"] = new JsonObject
            {
                ["color"] = line.Colour,
                ["width"] = line.Width,
                ["dash"] = line.PlotlyDash,
            };
        }
        trace["marker"] = Marker(points.Style, points.Radius, marks);
        return trace;
    }

    private JsonObject Scatter(string mode, string name) =>
        new()
        {
            ["type"] = "scatter",
            ["mode"] = mode,
            ["name"] = PlotlyText.Escape(name),
            ["cliponaxis"] = false,
            ["xaxis"] = across,
            ["yaxis"] = down,
        };

    private static JsonObject Marker(MarkStyle style, double radius, List<Mark?> marks)
    {
        var (size, edge) = style.Shape == MarkShape.Tick ? (radius * 2 / 1.4, 3) : (radius * 2, style.Open ? 2 : 0);
        if (style.Open)
            size--;
        return new JsonObject
        {
            ["symbol"] = style.PlotlySymbol,
            ["color"] = style.Fill,
            ["opacity"] = 1,
            ["size"] = PlotlyJson.Array(
                marks.Select(mark => (decimal?)(mark is null or { IsPassed: true } ? 0 : PlotlyJson.Pixels(size)))
            ),
            ["line"] = new JsonObject { ["width"] = edge, ["color"] = style.Colour },
        };
    }

    /// <summary>The marks, then the other ends of ranges.</summary>
    private static List<Mark?> WithEnds(IReadOnlyList<Mark?> marks) =>
        [.. marks, .. marks.OfType<Mark>().Where(mark => mark.End is not null).Select(mark => mark with { X = mark.End!.Value })];

    private static bool IsMet(Mark? mark) => mark is { IsPassed: false, Label: not null };

    private static string Hover(Mark? mark) => IsMet(mark) ? PlotlyText.Hover(mark!.Label!, mark.Tip) : "";

    private static string Position(MarkText text) =>
        text.Anchor switch
        {
            TextAnchor.End => "middle left",
            TextAnchor.Start => "middle right",
            _ => "middle center",
        };

    /// <summary>A text with the spaces that keep it away from its mark: Plotly has no other way.</summary>
    private static string Padded(MarkText text)
    {
        var words = PlotlyText.Escape(text.Text);
        var away = new string('\u00a0', (int)Math.Round(Math.Max(Math.Abs(text.Away) - 2, 0) / SpaceWidth));
        return text.Anchor == TextAnchor.End ? words + away : away + words;
    }
}
