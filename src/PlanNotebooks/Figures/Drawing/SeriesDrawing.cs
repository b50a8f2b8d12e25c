namespace PlanNotebooks.Figures.Drawing;

/// <summary>Draws lines over years.</summary>
internal sealed class SeriesDrawing
{
    private const double Radius = 4.5;
    private const int MostEndLabels = 10;
    private const int MostWithValues = 4;

    private readonly SeriesChart _chart;
    private readonly ChartCanvas _canvas;
    private readonly EndLabels? _ends;
    private readonly ValueAxis _values;
    private readonly YearAxis _years;
    private readonly double _top;
    private readonly double _bottom;

    public SeriesDrawing(SeriesChart chart, double width)
    {
        _chart = chart;
        _canvas = new ChartCanvas(chart, width);
        _ends = _canvas.IsNarrow || chart.Series.Count is 1 or > MostEndLabels ? null : new EndLabels(chart, _canvas.Width * 0.24);
        Legend();
        WriteBreaks();
        _top = _canvas.Y + 26;
        _bottom = _top + Math.Max(_canvas.IsNarrow ? 220 : 300, _ends?.Height ?? 0);
        _values = Values(_bottom, _top);
        var tickWidth = _values.Ticks.Max(tick => TextStyle.Small.Width(_values.Unit.Label(tick)));
        var left = ChartCanvas.Margin + tickWidth + 30;
        _years = new YearAxis(chart, left, _canvas.Right - (_ends?.Width ?? 0) - 24);
    }

    public string Draw()
    {
        DrawAxes();
        foreach (var item in _chart.Breaks)
            _canvas.Svg.Line(_years.At(item.Year - 0.5m), _top - 14, _years.At(item.Year - 0.5m), _bottom, Palette.Ink, 1.5, "3 4");
        for (var i = 0; i < _chart.Series.Count; i++)
        {
            foreach (var segment in _chart.Series[i].Segments)
                DrawLines(segment, i);
        }
        for (var i = 0; i < _chart.Series.Count; i++)
            DrawMarks(_chart.Series[i], i);
        WriteValues();
        _ends?.Draw(_canvas.Svg, _years, _values, _canvas.Right, _top - 6, _bottom + 6);
        _canvas.Y = _bottom + 26;
        return _canvas.Finish($"{_chart.Series.Count} series over years: {string.Join(", ", _chart.Series.Select(series => series.Name))}.");
    }

    private void Legend()
    {
        var items = new List<LegendItem>();
        if (_ends is null && _chart.Series.Count > 1)
            items.AddRange(_chart.Series.Select((series, i) => new LegendItem(Style(i, series.IsImplied), series.Name)));
        if (_chart.Series.Any(series => series.Segments.Any(segment => segment.Implied)))
        {
            items.Add(new(new MarkStyle(MarkShape.Circle, Palette.Muted, Line: true), _chart.PublishedName));
            items.Add(new(new MarkStyle(MarkShape.Circle, Palette.Muted, Open: true, Line: true), _chart.ImpliedName));
        }
        if (items.Count > 0)
            _canvas.Legend(items);
    }

    /// <summary>Says above the plot what each break is.</summary>
    private void WriteBreaks()
    {
        foreach (var item in _chart.Breaks.OrderBy(item => item.Year))
            _canvas.Paragraph(FormattableString.Invariant($"┊ Break before {item.Year}: {item.Note}"), TextStyle.Small with { Colour = Palette.Ink }, 3);
    }

    private ValueAxis Values(double bottom, double top)
    {
        var axis = ValueAxis.Over([.. _chart.Points.Select(item => item.Point.Datum.Value)], _chart.Unit, 0, 400, fromZero: false);
        return axis with { Scale = axis.Scale with { From = bottom, To = top } };
    }

    private void DrawAxes()
    {
        var left = ChartCanvas.Margin;
        foreach (var tick in _values.Ticks)
        {
            var y = _values.Scale.At(tick);
            _canvas.Svg.Line(_years.Left - 14, y, _years.Right + 14, y, tick == 0 ? Palette.Axis : Palette.Grid, tick == 0 ? 1.5 : 1);
            _canvas.Svg.Text(left, y + 4, _values.Unit.Label(tick), TextStyle.Small);
        }
        if (!Display.Amounts.IsRatio(_values.Unit.Name))
            _canvas.Svg.Text(left, _top - 14, _values.Unit.Name, TextStyle.Small);
        _years.Draw(_canvas.Svg, _bottom);
    }

    private void DrawLines(SeriesSegment segment, int series)
    {
        for (var i = 1; i < segment.Points.Count; i++)
        {
            var (from, to) = (segment.Points[i - 1], segment.Points[i]);
            if (to.Year == from.Year + 1)
                _canvas.Svg.Line(X(from), Y(from), X(to), Y(to), Palette.Line(series), 2.25, segment.Implied ? "5 4" : null);
        }
    }

    private void DrawMarks(YearSeries series, int index)
    {
        foreach (var segment in series.Segments.OrderByDescending(segment => segment.Implied))
        {
            foreach (var point in segment.Points)
            {
                _canvas.Svg.OpenMark(segment.Implied ? "implied" : "published", point.Datum.Hover(_chart.Hover(series, segment, point), _chart.Unit));
                MarkPainter.Draw(_canvas.Svg, Style(index, segment.Implied), X(point), Y(point), segment.Implied ? Radius + 0.5 : Radius);
                _canvas.Svg.CloseMark();
            }
        }
    }

    /// <summary>Writes the values of points that have room for them, and that no end label writes; among many series none.</summary>
    private void WriteValues()
    {
        if (_chart.Series.Count > MostWithValues)
            return;
        var labels = new PointLabels(_canvas.Svg, _years.Left - 28, _canvas.Right, _top - 22, _bottom);
        labels.Reserve(_values.Ticks.Select(tick => new Box(0, _values.Scale.At(tick) - 8, _years.Left - 28, _values.Scale.At(tick) + 8)));
        if (!Display.Amounts.IsRatio(_values.Unit.Name))
            labels.Reserve([new Box(0, _top - 28, ChartCanvas.Margin + TextStyle.Small.Width(_values.Unit.Name) + 4, _top - 8)]);
        if (_ends is not null)
            labels.Reserve([new Box(_canvas.Right - _ends.Width, _top - 30, _canvas.Right, _bottom + 30)]);
        labels.Reserve(_chart.Points.Select(item => new Box(X(item.Point) - Radius, Y(item.Point) - Radius, X(item.Point) + Radius, Y(item.Point) + Radius)));
        var points = _chart.Series.SelectMany((series, i) => series.Segments.SelectMany(segment => segment.Points).Select(point => (Series: series, Index: i, Point: point)));
        foreach (var (series, i, point) in points.OrderByDescending(item => item.Point.Year))
        {
            if (_ends is null || !ReferenceEquals(point, series.Last))
                labels.Write(point.Datum.Label(_chart.Unit), X(point), Y(point), Palette.Line(i));
        }
    }

    internal static MarkStyle Style(int series, bool implied)
        => new(MarkStyle.ShapeOf(series), Palette.Line(series), implied, Line: true);

    private double X(YearPoint point) => _years.At(point.Year);

    private double Y(YearPoint point) => _values.Scale.At(point.Datum.Value);
}
