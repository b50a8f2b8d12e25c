namespace PlanNotebooks.Figures.Drawing;

/// <summary>Draws horizontal bars.</summary>
internal sealed class BarDrawing(BarChart chart, double width)
{
    public static readonly MarkStyle ReferenceMark = new(MarkShape.Tick, Palette.Ink);

    private const double BarHeight = 15;
    private const double LabelGap = 6;

    private readonly ChartCanvas _canvas = new(chart, width);

    public string Draw()
    {
        var references = chart.Categories.Any(category => category.Reference is not null);
        if (chart.Series.Count > 1 || references)
            _canvas.Legend(Legend(references));
        RowAxis.Reserve(_canvas, chart.Categories.Count);
        var body = chart.Series.Count * (BarHeight + 1) + 4;
        var stack = new RowStack(_canvas, [.. chart.Categories.Select(Label)], [.. chart.Categories.Select(_ => (string?)null)], body);
        var axis = Axis(stack);
        RowAxis.Draw(_canvas, stack, axis, chart.Categories.Count);
        stack.DrawLabels();
        for (var i = 0; i < chart.Categories.Count; i++)
            DrawCategory(chart.Categories[i], axis, stack.Middle(i));
        return _canvas.Finish($"{chart.Categories.Count} categories as horizontal bars: {string.Join(", ", chart.Series)}.");
    }

    private IEnumerable<LegendItem> Legend(bool references)
    {
        var items = chart.Series.Select((name, i) => new LegendItem(new MarkStyle(MarkShape.Square, Palette.Series(i)), name));
        return references ? items.Append(new LegendItem(ReferenceMark, chart.ReferenceLegend)) : items;
    }

    private RowLabel Label(BarCategory category)
        => new(category.Label, category.Reference is { } reference && chart.SharedReference is null ? $"{chart.ReferenceName}: {reference.Label(chart.Unit)}" : null);

    private ValueAxis Axis(RowStack stack)
    {
        var values = chart.Marks.Select(mark => mark.Datum.Value).ToList();
        var room = chart.Categories.SelectMany(category => category.Values).OfType<Datum>()
            .GroupBy(datum => datum.Value < 0)
            .ToDictionary(side => side.Key, side => side.Max(datum => TextStyle.Value.Width(ValueText(datum))) + 2 * LabelGap);
        var left = stack.Left + room.GetValueOrDefault(true, 0);
        return ValueAxis.Over(values, chart.Unit, left, _canvas.Right - room.GetValueOrDefault(false, LabelGap) - 8, fromZero: true);
    }

    private void DrawCategory(BarCategory category, ValueAxis axis, double middle)
    {
        var height = chart.Series.Count * (BarHeight + 1);
        var top = middle - height / 2;
        for (var i = 0; i < chart.Series.Count; i++)
        {
            if (category.Values[i] is { } datum)
                DrawBar(datum, chart.Name(category, i), axis, top + i * (BarHeight + 1), Palette.Series(i));
        }
        if (category.Reference is { } reference)
        {
            _canvas.Svg.OpenMark("reference", reference.Hover($"{category.Label} — {chart.ReferenceName}", chart.Unit));
            MarkPainter.Draw(_canvas.Svg, ReferenceMark, axis.Scale.At(reference.Value), middle, height / 2 + 3);
            _canvas.Svg.CloseMark();
        }
        for (var i = 0; i < chart.Series.Count; i++)
            WriteValue(category.Values[i], category.Reference, axis, top + i * (BarHeight + 1) + BarHeight - 3);
    }

    private string ValueText(Datum datum) => _canvas.Cut(datum.Label(chart.Unit), TextStyle.Value);

    private void DrawBar(Datum datum, string name, ValueAxis axis, double top, string colour)
    {
        var (zero, end) = (axis.Scale.At(0), axis.Scale.At(datum.Value));
        _canvas.Svg.OpenMark("bar", datum.Hover(name, chart.Unit));
        _canvas.Svg.Rectangle(Math.Min(zero, end), top, Math.Abs(end - zero), BarHeight, colour);
        _canvas.Svg.CloseMark();
    }

    /// <summary>Writes the value beyond the bar's end, and beyond the reference where that stands in its way.</summary>
    private void WriteValue(Datum? datum, Datum? reference, ValueAxis axis, double baseline)
    {
        var text = datum is null ? SmallMultiples.Missing : ValueText(datum);
        var style = datum is null ? TextStyle.Value with { Colour = Palette.Muted, Size = 11.5 } : TextStyle.Value;
        var (value, sign) = (datum?.Value ?? 0, datum?.Value < 0 ? -1 : 1);
        var x = axis.Scale.At(value) + sign * LabelGap;
        if (reference is not null)
        {
            var ahead = (axis.Scale.At(reference.Value) - x) * sign;
            if (ahead > -LabelGap && ahead < style.Width(text) + LabelGap)
                x = axis.Scale.At(reference.Value) + sign * LabelGap;
        }
        _canvas.Svg.Text(x, baseline, text, style, sign < 0 ? TextAnchor.End : TextAnchor.Start);
    }
}
