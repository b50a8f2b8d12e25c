using PlanNotebooks.Languages;

namespace PlanNotebooks.Figures.Drawing;

/// <summary>Draws targets as stairs.</summary>
internal sealed class StepDrawing(StepChart chart, double width)
{
    public static readonly MarkStyle TargetMark = new(MarkShape.Diamond, Palette.Target, Open: true);

    private const double Radius = 5.5;

    private readonly ChartCanvas _canvas = new(chart, width);

    /// <summary>The legend: the mark, and the lines that are drawn.</summary>
    public static IEnumerable<LegendItem> Legend(StepChart chart)
    {
        var steps = chart.Rows.Select(chart.StepOf).ToList();
        yield return new(TargetMark, chart.TargetName);
        if (steps.Exists(step => step > 0))
            yield return new(new MarkStyle(MarkShape.Circle, Palette.Target, Line: true), chart.MoreName);
        if (steps.Exists(step => step < 0))
            yield return new(new MarkStyle(MarkShape.Circle, Palette.Outcome, Open: true, Line: true), chart.LessName);
        if (steps.Exists(step => step == 0))
            yield return new(new MarkStyle(MarkShape.Tick, Palette.Axis), chart.SameName);
    }

    public string Draw()
    {
        _canvas.Legend(Legend(chart));
        RowAxis.Reserve(_canvas, chart.Rows.Count);
        var plan = new StepPlan(chart, width, _canvas.Y);
        RowAxis.Draw(_canvas, plan.Rows, plan.Axis, chart.Rows.Count);
        for (var i = 0; i < chart.Rows.Count; i++)
            DrawRiser(plan, i);
        plan.Rows.DrawLabels(_canvas.Svg);
        for (var i = 0; i < chart.Rows.Count; i++)
            DrawStep(plan, i);
        return _canvas.Finish(Texts.Say("drawing.steps", ("count", chart.Rows.Count), ("target", chart.TargetName)));
    }

    private void DrawRiser(StepPlan plan, int i)
    {
        if (chart.StepOf(chart.Rows[i]) is not { } step)
            return;
        var above = chart.Rows[i].Above!.Value;
        var (x, y) = (plan.Axis.Scale.At(chart.Rows[above].Target.Value), plan.Rows.Middle(i));
        var (colour, thick, dash) = StepPlan.Riser(step);
        _canvas.Svg.Line(x, plan.Rows.Middle(above), x, y, colour, thick, dash);
        _canvas.Svg.Line(x, y, plan.Axis.Scale.At(chart.Rows[i].Target.Value), y, colour, thick, dash);
        var end = new MarkStyle(step == 0 ? MarkShape.Tick : MarkShape.Circle, colour, Open: step < 0);
        if (step == 0)
            return;
        MarkPainter.Draw(_canvas.Svg, end, x, y, 3);
    }

    private void DrawStep(StepPlan plan, int i)
    {
        var row = chart.Rows[i];
        var (x, y) = (plan.Axis.Scale.At(row.Target.Value), plan.Rows.Middle(i));
        var label = plan.Label(row);
        _canvas.Svg.OpenMark("step", row.Target.Hover($"{row.Label} — {chart.TargetName}", chart.Unit));
        if (row.Upper is { } upper)
        {
            _canvas.Svg.Line(x, y, plan.Axis.Scale.At(upper), y, Palette.Axis, 3);
            MarkPainter.Draw(_canvas.Svg, TargetMark, plan.Axis.Scale.At(upper), y, Radius);
        }
        MarkPainter.Draw(_canvas.Svg, TargetMark, x, y, Radius);
        _canvas.Svg.CloseMark();
        _canvas.Svg.Text(
            plan.Axis.Scale.At(label.At) + label.Away,
            y + 4.5,
            label.Text,
            TextStyle.Value with
            {
                Colour = label.Colour,
            },
            label.Anchor
        );
    }
}
