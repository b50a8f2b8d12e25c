using PlanNotebooks.Display;
using PlanNotebooks.Figures.Drawing;

namespace PlanNotebooks.Static;

/// <summary>Draws a chart of the usual kinds as an SVG without scripts, at the proportions that its layout asks for.</summary>
internal sealed class ChartPicture
{
    private const double Margin = 16;
    private const double DefaultWidth = 700;
    private const double DefaultHeight = 450;
    private const double TitleSize = 17;
    private const double LegendRow = 22;
    private const double KeyWidth = 18;
    private const double LongestLabel = 250;
    private const double LongestSlanted = 250;
    private const double Slant = 0.7;

    private readonly ChartModel _model;
    private readonly SvgWriter _svg = new();
    private readonly double _width;
    private readonly double _height;
    private double _top = Margin;

    // How long the slanted labels of the lower axis may be.
    private double _slanted;

    private ChartPicture(ChartModel model, double width)
    {
        _model = model;
        var asked = ChartTrace.Number(model.Layout["width"]) ?? DefaultWidth;
        _width = Math.Min(width, Math.Max(asked, 300));
        _height = Math.Clamp(ChartTrace.Number(model.Layout["height"]) ?? DefaultHeight, 200, 1600);
    }

    /// <summary>Draws a chart.</summary>
    /// <param name="model">The chart.</param>
    /// <param name="width">The width that there is.</param>
    public static string Draw(ChartModel model, double width) =>
        new ChartPicture(model, width).Draw(ChartCanvas.Narrow(width));

    private string Draw(bool narrow)
    {
        Title();
        Legend();
        foreach (var plot in _model.Traces.GroupBy(trace => PlotGrid.Ground(_model.Layout, trace.Axes)))
            Plot(plot.Key, [.. plot]);
        Notes();
        var (width, height) = (SvgWriter.Number(_width), SvgWriter.Number(_height));
        var words = Markup.Escape(
            _model.Title ?? string.Join(", ", _model.Traces.Select(trace => trace.Name ?? trace.Type).Distinct())
        );
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" "
            + $"class=\"plan-svg-{(narrow ? "narrow" : "wide")}\"{(narrow ? " display=\"none\"" : "")} "
            + "role=\"img\" "
            + $"viewBox=\"0 0 {width} {height}\" width=\"100%\" "
            + $"style=\"max-width:{SvgWriter.Number(_width * 1.2)}px;height:auto\" font-family=\"{ChartCanvas.Fonts}\">"
            + $"<title>{words}</title>"
            + $"<rect width=\"{width}\" height=\"{height}\" "
            + $"fill=\"{Markup.Escape(TraceColours.Ground(_model, "paper_bgcolor") ?? Palette.Card)}\"/>\n"
            + _svg
            + "</svg>";
    }

    private void Title()
    {
        if (_model.Title is not { } title)
            return;
        var style = new TextStyle(TitleSize, Bold: true);
        foreach (var line in TextWrap.Even(title, style, _width - 2 * Margin, 3))
        {
            _top += style.LineHeight;
            _svg.Text(Margin, _top - 5, line, style);
        }

        _top += 6;
    }

    private void Legend()
    {
        if (_model.Traces.FirstOrDefault(trace => trace.IsHeatMap) is { } heat && HeatKey.Draw(_svg, heat, Margin, _top + 3))
            _top += LegendRow + 4;
        var named = _model
            .Traces.Where(trace =>
                trace.Name is not null
                && !trace.IsHeatMap
                && ChartTrace.Text(trace.Json["showlegend"]) != "false"
            )
            .ToList();
        var asked = ChartTrace.Text(_model.Layout["showlegend"]);
        if (named.Count == 0 || asked == "false")
            return;
        var x = Margin;
        foreach (var trace in named)
        {
            var text = TextWrap.Line(trace.Name!, TextStyle.Label, _width - 2 * Margin - KeyWidth);
            var needed = KeyWidth + TextStyle.Label.Width(text) + 18;
            if (x > Margin && x + needed > _width - Margin)
                (x, _top) = (Margin, _top + LegendRow);
            _svg.Rectangle(x, _top + 3, 12, 12, TraceColours.Of(_model, trace));
            _svg.Text(x + KeyWidth, _top + 14, text, TextStyle.Label);
            x += needed;
        }

        _top += LegendRow + 4;
    }

    private void Plot((string X, string Y) axes, IReadOnlyList<ChartTrace> traces)
    {
        var (x, y) = (AxisValues.X(_model, axes.X), AxisValues.Y(_model, axes.Y));
        var above = traces.Select(trace => trace.Axes.Y).FirstOrDefault(name => name != axes.Y);
        var second = above is null ? null : AxisValues.Y(_model, above);
        var part = PlotGrid.Of(_model.Layout, axes);
        var (width, height) = (_width - 2 * Margin, _height - _top - Margin);
        var (left, right) = (Margin + part.Left * width, Margin + part.Right * width);
        var (bottom, top) = (_top + (1 - part.Bottom) * height, _top + (1 - part.Top) * height);
        var most = Math.Min(LongestLabel, (right - left) * 0.4);
        var labels = Math.Min(Widest(y), most);
        left += labels + 8 + (y.Title is null ? 0 : TextStyle.Small.LineHeight + 4);
        if (second is not null)
            right -= Widest(second) + 8 + (second.Title is null ? 0 : TextStyle.Small.LineHeight + 4);
        var room = (right - left) / Math.Max(1, x.Marks.Count);
        var widest = Widest(x);
        var slanted = x.HasWords && widest > room;
        _slanted = Math.Min(Math.Min(widest, LongestSlanted), (bottom - top) / 2 / Slant);
        bottom -=
            (slanted ? _slanted * Slant + 14 : TextStyle.Small.LineHeight + 4)
            + (x.Title is null ? 0 : TextStyle.Small.LineHeight + 2);
        var area = new PlotArea(left, top, right, Math.Max(bottom, top + 20), x, y);
        Ground(area, labels);
        Layer(area, axes, traces);
        if (second is not null)
        {
            var over = area with { Y = second };
            Right(over);
            Layer(over, (axes.X, above!), traces);
        }

        Below(area, slanted);
    }

    // What stands on one pair of axes.
    private void Layer(PlotArea area, (string X, string Y) axes, IReadOnlyList<ChartTrace> traces)
    {
        ShapeMarks.Draw(_svg, area, _model, axes);
        Marks(area, [.. traces.Where(trace => trace.Axes.Y == axes.Y)]);
        PlotNotes.Draw(_svg, area, _model, axes);
    }

    private static double Widest(AxisScale axis) =>
        axis.Marks.Select(mark => TextStyle.Small.Width(mark.Text)).DefaultIfEmpty().Max();

    private void Marks(PlotArea area, IReadOnlyList<ChartTrace> traces)
    {
        foreach (var trace in traces.Where(trace => trace.IsHeatMap))
            HeatMarks.Draw(_svg, area, trace);
        var bars = traces.Where(trace => trace.IsBar).ToList();
        if (bars.Count > 0)
            BarMarks.Draw(_svg, area, _model, bars);
        foreach (var trace in traces.Where(trace => trace.Type == "box"))
            BoxMarks.Draw(_svg, area, _model, trace);
        foreach (var trace in traces.Where(trace => trace.IsLine))
            ScatterMarks.Draw(_svg, area, _model, trace);
    }

    private void Ground(PlotArea area, double labels)
    {
        if (TraceColours.Ground(_model, "plot_bgcolor") is { } ground)
            _svg.Rectangle(area.Left, area.Top, area.Right - area.Left, area.Bottom - area.Top, ground);
        var hasTwo = (area.Bottom - area.Top) / Math.Max(1, area.Y.Marks.Count) >= 2 * TextStyle.Small.LineHeight;
        foreach (var (at, text) in area.Y.Marks)
        {
            var y = area.AtY(at);
            if (!area.Y.HasWords)
                _svg.Line(area.Left, y, area.Right, y, at == 0 ? Palette.Axis : Palette.Grid);
            Beside(area.Left - 6, y + 4, text, labels + 2, hasTwo ? 2 : 1);
        }

        foreach (var (at, _) in area.X.Marks.Where(_ => !area.X.HasWords))
            _svg.Line(area.AtX(at), area.Top, area.AtX(at), area.Bottom, at == 0 ? Palette.Axis : Palette.Grid);
        _svg.Line(area.Left, area.Bottom, area.Right, area.Bottom, Palette.Axis);
        UprightTitle(area, area.Left - labels - 14, -90);
    }

    // The axis at the right, of a second measure in the same plot: it has no lines of its own.
    private void Right(PlotArea area)
    {
        foreach (var (at, text) in area.Y.Marks)
            _svg.Text(area.Right + 6, area.AtY(at) + 4, text, TextStyle.Small);
        UprightTitle(area, area.Right + Widest(area.Y) + 14, 90);
    }

    private void UprightTitle(PlotArea area, double x, int degrees)
    {
        if (area.Y.Title is { } title)
            Turned(x, (area.Top + area.Bottom) / 2, degrees, title, TextAnchor.Middle, area.Bottom - area.Top);
    }

    private void Below(PlotArea area, bool slanted)
    {
        foreach (var (at, text) in area.X.Marks)
        {
            var x = area.AtX(at);
            if (slanted)
                Turned(x + 4, area.Bottom + 12, -45, text, TextAnchor.End, _slanted);
            else
                _svg.Text(x, area.Bottom + 16, text, TextStyle.Small, TextAnchor.Middle);
        }

        if (area.X.Title is { } title)
        {
            var depth = slanted ? _slanted * Slant + 26 : 34;
            _svg.Text(
                (area.Left + area.Right) / 2,
                area.Bottom + depth,
                Cut(title, area.Right - area.Left),
                TextStyle.Small,
                TextAnchor.Middle
            );
        }
    }

    // Words that the chart sets on its paper, such as the titles of its plots.
    private void Notes()
    {
        foreach (var note in PlotNotes.All(_model).Where(PlotReference.IsOnPaper))
        {
            if (ChartTrace.Plain(ChartTrace.Text(note["text"])) is not { } text)
                continue;
            var (x, y) = (ChartTrace.Number(note["x"]) ?? 0, ChartTrace.Number(note["y"]) ?? 0);
            _svg.Text(
                Margin + x * (_width - 2 * Margin),
                _top - 4 + (1 - y) * (_height - _top - Margin),
                text,
                TextStyle.Label,
                PlotNotes.Anchor(note)
            );
        }
    }

    private void Turned(double x, double y, int degrees, string text, TextAnchor anchor, double room)
    {
        var line = Cut(text, room);
        _svg.OpenGroup($"translate({SvgWriter.Number(x)} {SvgWriter.Number(y)}) rotate({degrees})");
        _svg.Text(0, 0, line, TextStyle.Small, anchor, line == text ? null : text);
        _svg.CloseMark();
    }

    // A name that is too long for one line takes two where there is room; hovering over one that is cut shows it whole.
    private void Beside(double x, double y, string text, double room, int most)
    {
        var lines = TextWrap.Even(text, TextStyle.Small, Math.Max(room, 40), most);
        var first = y - (lines.Count - 1) * TextStyle.Small.LineHeight / 2;
        foreach (var (line, place) in lines.Select((line, place) => (line, place)))
            _svg.Text(
                x,
                first + place * TextStyle.Small.LineHeight,
                line,
                TextStyle.Small,
                TextAnchor.End,
                line.EndsWith('…') ? text : null
            );
    }

    private static string Cut(string text, double width) =>
        TextWrap.Line(text, TextStyle.Small, Math.Max(width, 40));
}
