using PlanNotebooks.Figures.Scenes;

namespace PlanNotebooks.Figures.Drawing;

/// <summary>Draws a pane of a scene as SVG.</summary>
/// <param name="svg">Where it is drawn.</param>
/// <param name="pane">The pane.</param>
/// <param name="top">The top of the plot.</param>
internal sealed class PanePicture(SvgWriter svg, Pane pane, double top)
{
    private static readonly TextStyle TickStyle = TextStyle.Small;

    /// <summary>Draws the lines and labels of the axes.</summary>
    public void DrawAxes()
    {
        var (left, right) = (pane.Across.From, pane.Across.To);
        var (bottom, high) = (top + pane.Down.From, top + pane.Down.To);
        foreach (var (at, look) in Lines(pane.AxisBelow))
            foreach (var (from, to) in at == 0 ? Pieces(high, bottom) : [(high, bottom)])
                svg.Line(X(at), from, X(at), to, look.Colour, look.Width, look.Dashes);
        foreach (var (at, look) in Lines(pane.AxisLeft))
            svg.Line(left, Y(at), right, Y(at), look.Colour, look.Width, look.Dashes);
        foreach (var (at, label) in pane.AxisLeft?.Ticks ?? [])
            if (label.Length > 0)
                svg.Text(ChartCanvas.Margin, Picture.Baseline(Y(at), TickStyle), label, TickStyle);
        if (pane.AxisBelow is { } below)
            DrawLabels(below, bottom, high);
    }

    /// <summary>Draws lines, marks and what is written beside them.</summary>
    public void DrawMarks()
    {
        foreach (var stroke in pane.Strokes)
            DrawLine(stroke.From, stroke.To, stroke.Look);
        foreach (var points in pane.Traces.OfType<PlotTrace.Points>())
            DrawPath(points);
        foreach (var trace in pane.Traces)
            DrawTrace(trace);
        foreach (var text in pane.Texts)
            svg.Text(X(text.X) + text.Away, Picture.Baseline(Y(text.Y), text.Style), text.Text, text.Style, text.Anchor);
    }

    private static IEnumerable<(decimal At, LineLook Look)> Lines(PaneAxis? axis) =>
        axis?.Lines switch
        {
            PaneLines.Values => axis.Ticks.Select(tick =>
                (tick.At, tick.At == 0 ? new LineLook(Palette.Axis, 1.5) : new LineLook(Palette.Grid, 1))
            ),
            PaneLines.Rows => axis.Ticks.Select(tick => (tick.At, new LineLook(Palette.Grid, 1, "1 3"))),
            _ => [],
        };

    /// <summary>A line from high to low without what is spared.</summary>
    private IEnumerable<(double From, double To)> Pieces(double high, double low)
    {
        foreach (var (from, to) in pane.Spared)
        {
            if (top + from > high)
                yield return (high, top + from);
            high = top + to;
        }
        if (low > high)
            yield return (high, low);
    }

    private double X(decimal value) => pane.Across.At(value);

    private double Y(decimal value) => top + pane.Down.At(value);

    private void DrawLabels(PaneAxis axis, double bottom, double high)
    {
        if (axis.TickLength > 0)
            foreach (var (at, _) in axis.Ticks)
                svg.Line(X(at), bottom, X(at), bottom + axis.TickLength, Palette.Axis);
        if (axis.IsLabelledAbove)
            DrawLabels(axis, high - 6);
        DrawLabels(axis, bottom + (axis.TickLength > 0 ? axis.TickLength + 14 : 16));
    }

    /// <summary>Draws the labels of the ticks on one baseline, passing over those that would touch.</summary>
    private void DrawLabels(PaneAxis axis, double baseline)
    {
        var end = double.NegativeInfinity;
        foreach (var (at, label) in axis.Ticks)
        {
            var half = TickStyle.Width(label) / 2;
            if (X(at) - half < end + 6)
                continue;
            svg.Text(X(at), baseline, label, TickStyle, TextAnchor.Middle);
            end = X(at) + half;
        }
    }

    private void DrawLine((decimal X, decimal Y) from, (decimal X, decimal Y) to, LineLook look) =>
        svg.Line(X(from.X), Y(from.Y), X(to.X), Y(to.Y), look.Colour, look.Width, look.Dashes);

    private void DrawPath(PlotTrace.Points points)
    {
        if (points.Line is not { } look)
            return;
        foreach (var (from, to) in points.Marks.Zip(points.Marks.Skip(1)))
        {
            if (from is not null && to is not null)
                DrawLine((from.X, from.Y), (to.X, to.Y), look);
        }
    }

    private void DrawTrace(PlotTrace trace)
    {
        switch (trace)
        {
            case PlotTrace.Points points:
                foreach (var mark in points.Marks.OfType<Mark>().Where(mark => !mark.IsPassed))
                    Draw(points.Kind, mark, () => DrawPoint(points, mark));
                break;
            case PlotTrace.Bars bars:
                foreach (var mark in bars.Marks)
                    Draw(bars.Kind, mark, () => DrawBar(bars, mark));
                break;
            case PlotTrace.Boxes boxes:
                foreach (var (mark, colour) in boxes.Marks)
                    Draw(boxes.Kind, mark, () => DrawBox(boxes.Size, mark, colour));
                break;
        }
    }

    /// <summary>Draws a mark in a group that says in words what it is; one that says nothing stands alone.</summary>
    private void Draw(string kind, Mark mark, Action draw)
    {
        if (mark.Label is null)
        {
            draw();
            return;
        }
        svg.OpenMark(kind, mark.Hover);
        draw();
        svg.CloseMark();
    }

    private void DrawPoint(PlotTrace.Points points, Mark mark)
    {
        if (mark.End is { } end)
        {
            DrawLine((mark.X, mark.Y), (end, mark.Y), points.Range);
            MarkPainter.Draw(svg, points.Style, X(end), Y(mark.Y), points.Radius);
        }
        MarkPainter.Draw(svg, points.Style, X(mark.X), Y(mark.Y), points.Radius);
    }

    private void DrawBar(PlotTrace.Bars bars, Mark mark)
    {
        var (zero, end) = (X(0), X(mark.X));
        svg.Rectangle(Math.Min(zero, end), Y(mark.Y) - bars.Thickness / 2, Math.Abs(end - zero), bars.Thickness, bars.Colour);
    }

    private void DrawBox((decimal Width, double Height) size, Mark mark, string colour)
    {
        var (from, to) = (X(mark.X - size.Width / 2), X(mark.X + size.Width / 2));
        svg.Rectangle(from, Y(mark.Y) - size.Height / 2, to - from, size.Height, colour);
    }
}
