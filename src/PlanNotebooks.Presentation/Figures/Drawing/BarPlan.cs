using PlanNotebooks.Figures.Scenes;
using PlanNotebooks.Languages;

namespace PlanNotebooks.Figures.Drawing;

/// <summary>Where the rows, bars and labels of a bar chart stand, on a card of some width.</summary>
internal sealed class BarPlan
{
    public const double BarHeight = 15;

    private const double Step = BarHeight + 1;
    private const double LabelGap = 6;

    private static readonly TextStyle MissingStyle = TextStyle.Value with { Colour = Palette.Muted, Size = 11.5 };

    private readonly BarChart _chart;
    private readonly double _width;
    private readonly double _roomBefore;
    private readonly double _roomAfter;

    public BarPlan(BarChart chart, double width)
    {
        (_chart, _width) = (chart, width);
        Rows = new RowStack(
            width,
            [.. chart.Categories.Select(category => RowLabel(category))],
            [.. chart.Categories.Select(_ => (string?)null)],
            GroupHeight + 4
        );
        var data = chart.Categories.SelectMany(category => category.Values).ToList();
        _roomBefore = Room(data.Where(datum => datum?.Value < 0), 0);
        _roomAfter = Room(data.Where(datum => datum is not { Value: < 0 }), LabelGap) + 8;
        Axis = NewAxis();
        // A value that finds no room before a reference stands on the other side of zero, which takes room there.
        if (HasMoved(left: true))
            _roomBefore = Math.Max(_roomBefore, Room(data, 0));
        if (HasMoved(left: false))
            _roomAfter = Math.Max(_roomAfter, Room(data, 0) + 8);
        Axis = NewAxis();
    }

    public RowStack Rows { get; }

    public ValueAxis Axis { get; }

    /// <summary>The height of a category's bars together.</summary>
    public double GroupHeight => _chart.Series.Count * Step;

    /// <summary>The height of the middle of a bar, as a value of a scale of pixels.</summary>
    public decimal Y(int category, int series) =>
        Pane.PlaceOf(Rows.Middle(category) - GroupHeight / 2 + series * Step + BarHeight / 2);

    /// <summary>
    /// The value of a bar: beyond its end; where the reference stands there, inside the bar; in a bar too short for it, on the other
    /// side of zero. It never stands beyond the reference, where it would read as the reference's.
    /// </summary>
    public MarkText Beside(int category, int series) =>
        _chart.Categories[category].Values[series] is { } datum
            ? OfValue(datum, _chart.Categories[category].Reference, series, Y(category, series))
            : OfNothing(_chart.Categories[category].Reference, Y(category, series));

    private MarkText OfNothing(Datum? reference, decimal y)
    {
        var isClear =
            reference is null
            || IsClear(Axis.Scale.At(reference.Value) - Axis.Scale.At(0), MissingStyle.Width(SmallMultiples.Missing));
        return new(SmallMultiples.Missing, 0, y, isClear ? LabelGap : -LabelGap, MissingStyle);
    }

    private MarkText OfValue(Datum datum, Datum? reference, int series, decimal y)
    {
        var text = ChartCanvas.Cut(datum.Label(_chart.Unit), _width);
        var (sign, width) = (datum.Value < 0 ? -1 : 1, TextStyle.Value.Width(text));
        var end = Axis.Scale.At(datum.Value);
        if (reference is null || IsClear((Axis.Scale.At(reference.Value) - end) * sign, width))
            return new(text, datum.Value, y, sign * LabelGap, TextStyle.Value);
        var hasRoomInside = Math.Abs(end - Axis.Scale.At(0)) >= width + 2 * LabelGap;
        return hasRoomInside && IsClear((end - Axis.Scale.At(reference.Value)) * sign, width)
            ? new(text, datum.Value, y, -sign * LabelGap, TextStyle.Value with { Colour = Palette.TextOn(series), Halo = false })
            : new(text, 0, y, -sign * LabelGap, TextStyle.Value);
    }

    /// <summary>Whether the value of a bar stands on the other side of zero.</summary>
    private bool HasMoved(bool left) =>
        (
            from category in Enumerable.Range(0, _chart.Categories.Count)
            from series in Enumerable.Range(0, _chart.Series.Count)
            where _chart.Categories[category].Values[series]?.Value < 0 != left
            select Beside(category, series)
        ).Any(text => text.X == 0 && text.Away < 0 == left);

    private static bool IsClear(double ahead, double width) => ahead < -LabelGap / 2 || ahead > width + 2 * LabelGap;

    private RowLabel RowLabel(BarCategory category) =>
        new(
            category.Label,
            category.Reference is { } reference && _chart.SharedReference is null
                ? $"{_chart.ReferenceName}{Punctuation.Colon}{reference.Label(_chart.Unit)}"
                : null
        );

    private ValueAxis NewAxis() =>
        ValueAxis.Over(
            [.. _chart.Marks.Select(mark => mark.Datum.Value)],
            _chart.Unit,
            Rows.Left + _roomBefore,
            _width - ChartCanvas.Margin - _roomAfter,
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
