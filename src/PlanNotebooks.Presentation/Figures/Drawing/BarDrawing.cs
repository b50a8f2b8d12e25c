using PlanNotebooks.Languages;

namespace PlanNotebooks.Figures.Drawing;

/// <summary>Draws horizontal bars.</summary>
internal sealed class BarDrawing(BarChart chart, double width)
{
    public static readonly MarkStyle ReferenceMark = new(MarkShape.Tick, Palette.Ink);

    private readonly ChartCanvas _canvas = new(chart, width);

    public string Draw()
    {
        if (BarPlan.Legend(chart).ToList() is { Count: > 0 } legend)
            _canvas.Legend(legend);
        RowAxis.Reserve(_canvas, chart.Categories.Count);
        var plan = new BarPlan(chart, width, _canvas.Y);
        RowAxis.Draw(_canvas, plan.Rows, plan.Axis, chart.Categories.Count);
        plan.Rows.DrawLabels(_canvas.Svg);
        for (var i = 0; i < chart.Categories.Count; i++)
            DrawCategory(plan, i);
        return _canvas.Finish(
            Texts.Say("drawing.bars", ("count", chart.Categories.Count), ("series", string.Join(", ", chart.Series)))
        );
    }

    private void DrawCategory(BarPlan plan, int row)
    {
        var category = chart.Categories[row];
        for (var i = 0; i < chart.Series.Count; i++)
        {
            if (category.Values[i] is { } datum)
                DrawBar(datum, chart.Name(category, i), plan.Axis, plan.BarTop(row, i), Palette.Series(i));
        }
        if (category.Reference is { } reference)
        {
            _canvas.Svg.OpenMark("reference", reference.Hover($"{category.Label} — {chart.ReferenceName}", chart.Unit));
            MarkPainter.Draw(
                _canvas.Svg,
                ReferenceMark,
                plan.Axis.Scale.At(reference.Value),
                plan.Rows.Middle(row),
                plan.GroupHeight / 2 + 3
            );
            _canvas.Svg.CloseMark();
        }
        for (var i = 0; i < chart.Series.Count; i++)
            WriteValue(
                plan.Label(category, i),
                category.Values[i] is null,
                plan.Axis,
                plan.BarTop(row, i) + BarPlan.BarHeight - 3
            );
    }

    private void DrawBar(Datum datum, string name, ValueAxis axis, double top, string colour)
    {
        var (zero, end) = (axis.Scale.At(0), axis.Scale.At(datum.Value));
        _canvas.Svg.OpenMark("bar", datum.Hover(name, chart.Unit));
        _canvas.Svg.Rectangle(Math.Min(zero, end), top, Math.Abs(end - zero), BarPlan.BarHeight, colour);
        _canvas.Svg.CloseMark();
    }

    private void WriteValue(ValueLabel label, bool missing, ValueAxis axis, double baseline)
    {
        var style = TextStyle.Value with
        {
            Colour = label.Colour,
            Size = missing ? 11.5 : TextStyle.Value.Size,
            Halo = !Palette.IsOnBar(label.Colour),
        };
        _canvas.Svg.Text(axis.Scale.At(label.At) + label.Away, baseline, label.Text, style, label.Anchor);
    }
}
