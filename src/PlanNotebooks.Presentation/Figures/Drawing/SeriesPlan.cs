using PlanNotebooks.Figures.Scenes;
using PlanNotebooks.Languages;

namespace PlanNotebooks.Figures.Drawing;

/// <summary>Where the years, values and labels of lines stand, on a card of some width.</summary>
internal sealed class SeriesPlan
{
    public const double Radius = 4.5;

    /// <summary>How far the plot reaches beyond the first and the last year.</summary>
    public const double Beyond = 14;

    private const double LeastAfter = 24;
    private const int MostEndLabels = 10;
    private const int MostWithValues = 4;

    private readonly SeriesChart _chart;
    private readonly double _right;

    /// <param name="chart">The chart.</param>
    /// <param name="width">The width of the card.</param>
    public SeriesPlan(SeriesChart chart, double width)
    {
        _chart = chart;
        _right = width - ChartCanvas.Margin;
        Ends = EndsOf(chart, width);
        Bottom = Math.Max(Height(chart, width), Ends?.Height ?? 0);
        var values = ValueAxis.Over(
            [.. chart.Points.Select(item => item.Point.Datum.Value)],
            chart.Unit,
            0,
            400,
            fromZero: chart.Unit == "%"
        );
        Values = values with { Scale = values.Scale with { From = Bottom, To = 0 } };
        var left = ChartCanvas.Margin + Values.Ticks.Max(tick => TextStyle.Small.Width(Values.Unit.Label(tick))) + 30;
        RoomAfter =
            Ends is null && chart.Series.Count <= MostWithValues
                ? Math.Max(LeastAfter, LastLabelHalf() + 4)
                : LeastAfter;
        Years = new YearAxis(chart, left, _right - (Ends?.Width ?? 0) - RoomAfter);
    }

    /// <summary>The height of the plot.</summary>
    public double Bottom { get; }

    public ValueAxis Values { get; }

    public YearAxis Years { get; }

    /// <summary>The room right of the last year, before any end labels.</summary>
    public double RoomAfter { get; }

    /// <summary>The names at the ends of the lines; null where the legend names them.</summary>
    public EndLabels? Ends { get; }

    public static MarkStyle Style(int series, bool implied) =>
        new(MarkStyle.ShapeOf(series), Palette.Line(series), implied, Line: true);

    public double X(YearPoint point) => Years.At(point.Year);

    public double Y(YearPoint point) => Values.Scale.At(point.Datum.Value);

    /// <summary>Where a point's mark stands, with some room beside it and some above and below.</summary>
    public Box MarkOf(YearPoint point, double beside = 0, double above = 0)
    {
        var (x, y) = (X(point), Y(point));
        return new Box(x - Radius - beside, y - Radius - above, x + Radius + beside, y + Radius + above);
    }

    /// <summary>The value that stands at a height: the way back from the picture.</summary>
    public decimal ValueAt(double y) =>
        Values.Scale.Low + (Values.Scale.High - Values.Scale.Low) * decimal.Round((decimal)((Bottom - y) / Bottom), 5);

    /// <summary>The values of points that have room for them, and that no end label writes; among many series none.</summary>
    public IEnumerable<MarkText> PointValues()
    {
        if (_chart.Series.Count > MostWithValues)
            yield break;
        var labels = new PointLabels(Years.Left - 28, _right, -22, Bottom);
        Reserve(labels);
        var written = new HashSet<(int, int, string)>();
        var points = _chart.Points.Select(item => (item.Series, Index: IndexOf(item.Series), item.Point));
        foreach (var (series, i, point) in points.OrderByDescending(item => item.Point.Year))
        {
            var text = ShortLabel(point);
            if (Ends is not null && ReferenceEquals(point, series.Last) || !written.Add((i, point.Year, text)))
                continue;
            var style = PointLabels.Style with { Colour = Palette.Line(i) };
            if (labels.Place(text, X(point), Y(point), OfOtherYears(point)) is var (baseline, gap))
                yield return new(text, point.Year, ValueAt(Picture.Middle(baseline, style)), gap, style);
        }
    }

    /// <summary>A value without the unit that its axis names.</summary>
    private string ShortLabel(YearPoint point)
    {
        var (text, unit) = (point.Datum.Label(_chart.Unit), Values.Unit.Name);
        return unit.Length == 0 || Amounts.IsRatio(unit) || !text.Contains(unit, StringComparison.Ordinal)
            ? text
            : text.Replace(unit, "", StringComparison.Ordinal).Replace("  ", " ", StringComparison.Ordinal).Trim();
    }

    /// <summary>The marks of other years, with the room in which a value would read as theirs.</summary>
    private List<Box> OfOtherYears(YearPoint point) =>
        [.. _chart.Points.Where(item => item.Point.Year != point.Year).Select(item => MarkOf(item.Point, beside: 7, above: 5))];

    private int IndexOf(YearSeries series) => _chart.Series.TakeWhile(other => !ReferenceEquals(other, series)).Count();

    private void Reserve(PointLabels labels)
    {
        labels.Reserve(
            Values.Ticks.Select(tick => new Box(
                0,
                Values.Scale.At(tick) - 8,
                Years.Left - 28,
                Values.Scale.At(tick) + 8
            ))
        );
        if (!Amounts.IsRatio(Values.Unit.Name))
            labels.Reserve([
                new Box(0, -28, ChartCanvas.Margin + TextStyle.Small.Width(Values.Unit.Name) + 4, -8),
            ]);
        if (Ends is not null)
            labels.Reserve([new Box(_right - Ends.Width, -30, _right, Bottom + 30)]);
        labels.Reserve(
            _chart
                .Series.SelectMany(series => series.Segments)
                .SelectMany(segment => segment.Lines)
                .Select(line => new LinePart(X(line.From), Y(line.From), X(line.To), Y(line.To)))
        );
        labels.Reserve(_chart.Breaks.Select(item => Upright(Years.At(item.Year - 0.5m))));
        if (Values.Ticks.Contains(0))
            labels.Reserve([new LinePart(Years.Left, Values.Scale.At(0), _right, Values.Scale.At(0))]);
        labels.Reserve(_chart.Points.Select(item => MarkOf(item.Point)));
    }

    private LinePart Upright(double x) => new(x, -14, x, Bottom);

    /// <summary>Half the width of the widest value of the last year.</summary>
    private double LastLabelHalf()
    {
        var last = _chart.Points.Select(item => item.Point.Year).DefaultIfEmpty().Max();
        return _chart
            .Points.Where(item => item.Point.Year == last)
            .Select(item => PointLabels.Style.Width(ShortLabel(item.Point)) / 2)
            .DefaultIfEmpty()
            .Max();
    }

    private static EndLabels? EndsOf(SeriesChart chart, double width) =>
        ChartCanvas.Narrow(width) || chart.Series.Count is 1 or > MostEndLabels
            ? null
            : new EndLabels(chart, width * 0.26);

    /// <summary>The height of the plot: less where every year stands alone and no line is drawn.</summary>
    private static double Height(SeriesChart chart, double width)
    {
        if (!chart.Series.Any(series => series.Segments.Any(segment => segment.Lines.Any())))
            return 200;
        return ChartCanvas.Narrow(width) ? 220 : 300;
    }
}
