namespace PlanNotebooks.Figures.Drawing;

/// <summary>Where the rows, bars and labels of a bar chart stand, on a card of some width.</summary>
internal sealed class BarPlan
{
    public const double BarHeight = 15;

    private const double Step = BarHeight + 1;
    private const double LabelGap = 6;

    private readonly BarChart _chart;
    private readonly double _width;

    public BarPlan(BarChart chart, double width, double top)
    {
        (_chart, _width) = (chart, width);
        Rows = new RowStack(
            width,
            top,
            [.. chart.Categories.Select(category => RowLabel(category))],
            [.. chart.Categories.Select(_ => (string?)null)],
            GroupHeight + 4
        );
        var data = chart.Categories.SelectMany(category => category.Values).ToList();
        RoomBefore = Room(data.Where(datum => datum?.Value < 0), 0);
        RoomAfter = Room(data.Where(datum => datum is not { Value: < 0 }), LabelGap) + 8;
        Axis = NewAxis();
        // A value that finds no room before a reference stands on the other side of zero, which takes room there.
        if (HasMoved(left: true))
            RoomBefore = Math.Max(RoomBefore, Room(data, 0));
        if (HasMoved(left: false))
            RoomAfter = Math.Max(RoomAfter, Room(data, 0) + 8);
        Axis = NewAxis();
    }

    public RowStack Rows { get; }

    public ValueAxis Axis { get; }

    /// <summary>The room that labels need left of the lowest bar.</summary>
    public double RoomBefore { get; }

    /// <summary>The room that labels need right of the highest bar.</summary>
    public double RoomAfter { get; }

    /// <summary>The height of a category's bars together.</summary>
    public double GroupHeight => _chart.Series.Count * Step;

    public static IEnumerable<LegendItem> Legend(BarChart chart)
    {
        var references = chart.Categories.Any(category => category.Reference is not null);
        if (chart.Series.Count == 1 && !references)
            return [];
        var items = chart.Series.Select(
            (name, i) => new LegendItem(new MarkStyle(MarkShape.Square, Palette.Series(i)), name)
        );
        return references ? items.Append(new LegendItem(BarDrawing.ReferenceMark, chart.ReferenceLegend)) : items;
    }

    /// <summary>The top of a bar.</summary>
    public double BarTop(int category, int series) => Rows.Middle(category) - GroupHeight / 2 + series * Step;

    /// <summary>
    /// The value of a bar: beyond its end; where the reference stands there, inside the bar; in a bar too short for it, on the other
    /// side of zero. It never stands beyond the reference, where it would read as the reference's.
    /// </summary>
    public ValueLabel Label(BarCategory category, int series)
    {
        if (category.Values[series] is not { } datum)
            return new(
                SmallMultiples.Missing,
                0,
                category.Reference is null
                || IsClear(
                    Axis.Scale.At(category.Reference.Value) - Axis.Scale.At(0),
                    TextStyle.Value.Width(SmallMultiples.Missing)
                )
                    ? LabelGap
                    : -LabelGap,
                Palette.Muted
            );
        var text = ChartCanvas.Cut(datum.Label(_chart.Unit), _width);
        var (sign, width) = (datum.Value < 0 ? -1 : 1, TextStyle.Value.Width(text));
        var end = Axis.Scale.At(datum.Value);
        if (category.Reference is not { } reference || IsClear((Axis.Scale.At(reference.Value) - end) * sign, width))
            return new(text, datum.Value, sign * LabelGap, Palette.Ink);
        var inside = Math.Abs(end - Axis.Scale.At(0)) >= width + 2 * LabelGap;
        return inside && IsClear((end - Axis.Scale.At(reference.Value)) * sign, width)
            ? new(text, datum.Value, -sign * LabelGap, Palette.TextOn(series))
            : new(text, 0, -sign * LabelGap, Palette.Ink);
    }

    private bool HasMoved(bool left) =>
        _chart.Categories.Any(category =>
            category
                .Values.Where(
                    (datum, i) =>
                        datum?.Value < 0 != left && Label(category, i) is { At: 0 } label && label.Away < 0 == left
                )
                .Any()
        );

    private static bool IsClear(double ahead, double width) => ahead < -LabelGap / 2 || ahead > width + 2 * LabelGap;

    private RowLabel RowLabel(BarCategory category) =>
        new(
            category.Label,
            category.Reference is { } reference && _chart.SharedReference is null
                ? $"{_chart.ReferenceName}: {reference.Label(_chart.Unit)}"
                : null
        );

    private ValueAxis NewAxis() =>
        ValueAxis.Over(
            [.. _chart.Marks.Select(mark => mark.Datum.Value)],
            _chart.Unit,
            Rows.Left + RoomBefore,
            _width - ChartCanvas.Margin - RoomAfter,
            fromZero: true
        );

    private double Room(IEnumerable<Datum?> data, double least) =>
        data.Select(datum =>
                TextStyle.Value.Width(
                    datum is null ? SmallMultiples.Missing : ChartCanvas.Cut(datum.Label(_chart.Unit), _width)
                )
                + 2 * LabelGap
            )
            .DefaultIfEmpty(least)
            .Max();
}
