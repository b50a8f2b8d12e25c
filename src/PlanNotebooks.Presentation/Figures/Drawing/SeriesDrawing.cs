using PlanNotebooks.Languages;

namespace PlanNotebooks.Figures.Drawing;

/// <summary>Draws lines over years.</summary>
internal sealed class SeriesDrawing
{
    private readonly SeriesChart _chart;
    private readonly ChartCanvas _canvas;
    private readonly SeriesPlan _plan;

    public SeriesDrawing(SeriesChart chart, double width)
    {
        _chart = chart;
        _canvas = new ChartCanvas(chart, width);
        if (SeriesPlan.Legend(chart, width) is { Count: > 0 } legend)
            _canvas.Legend(legend);
        foreach (var note in SeriesPlan.BreakNotes(chart))
            _canvas.Paragraph(note, TextStyle.Small with { Colour = Palette.Ink }, 3);
        _plan = new SeriesPlan(chart, width, _canvas.Y + 30);
    }

    public string Draw()
    {
        DrawAxes();
        foreach (var item in _chart.Breaks)
            _canvas.Svg.Line(
                _plan.Years.At(item.Year - 0.5m),
                _plan.Top - 14,
                _plan.Years.At(item.Year - 0.5m),
                _plan.Bottom,
                Palette.Ink,
                1.5,
                "3 4"
            );
        for (var i = 0; i < _chart.Series.Count; i++)
        {
            foreach (var segment in _chart.Series[i].Segments)
                DrawLines(segment, i);
        }
        for (var i = 0; i < _chart.Series.Count; i++)
            DrawMarks(_chart.Series[i], i);
        foreach (var (series, point, text, baseline) in _plan.PointValues())
            _canvas.Svg.Text(
                _plan.X(point),
                baseline,
                text,
                PointLabels.Style with
                {
                    Colour = Palette.Line(series),
                },
                TextAnchor.Middle
            );
        _plan.Ends?.Draw(_canvas.Svg, _plan, _canvas.Right);
        _canvas.Y = _plan.Bottom + 26;
        return _canvas.Finish(
            Texts.Say(
                "drawing.series",
                ("count", _chart.Series.Count),
                ("series", string.Join(", ", _chart.Series.Select(series => series.Name)))
            )
        );
    }

    private void DrawAxes()
    {
        var left = ChartCanvas.Margin;
        var (values, years) = (_plan.Values, _plan.Years);
        foreach (var tick in values.Ticks)
        {
            var y = values.Scale.At(tick);
            _canvas.Svg.Line(
                years.Left - SeriesPlan.Beyond,
                y,
                years.Right + SeriesPlan.Beyond,
                y,
                tick == 0 ? Palette.Axis : Palette.Grid,
                tick == 0 ? 1.5 : 1
            );
            _canvas.Svg.Text(left, y + 4, values.Unit.Label(tick), TextStyle.Small);
        }
        if (!Display.Amounts.IsRatio(values.Unit.Name))
            _canvas.Svg.Text(left, _plan.Top - 14, values.Unit.Name, TextStyle.Small);
        years.Draw(_canvas.Svg, _plan.Bottom);
    }

    private void DrawLines(SeriesSegment segment, int series)
    {
        foreach (var (from, to) in segment.Lines)
            _canvas.Svg.Line(
                _plan.X(from),
                _plan.Y(from),
                _plan.X(to),
                _plan.Y(to),
                Palette.Line(series),
                2.25,
                segment.Implied ? "5 4" : null
            );
    }

    private void DrawMarks(YearSeries series, int index)
    {
        foreach (var segment in series.Segments.OrderByDescending(segment => segment.Implied))
        {
            foreach (
                var point in segment.Points.Where(point => !segment.Implied || !SeriesChart.IsPublished(series, point))
            )
                DrawMark(series, segment, point, index);
        }
    }

    private void DrawMark(YearSeries series, SeriesSegment segment, YearPoint point, int index)
    {
        var radius = segment.Implied ? SeriesPlan.Radius + 0.5 : SeriesPlan.Radius;
        _canvas.Svg.OpenMark(
            segment.Implied ? "implied" : "published",
            point.Datum.Hover(_chart.Hover(series, segment, point), _chart.Unit)
        );
        MarkPainter.Draw(_canvas.Svg, SeriesPlan.Style(index, segment.Implied), _plan.X(point), _plan.Y(point), radius);
        _canvas.Svg.CloseMark();
    }
}
