using PlanNotebooks.Languages;

namespace PlanNotebooks.Figures.Drawing;

/// <summary>Draws targets beside outcomes.</summary>
internal sealed class TargetOutcomeDrawing(TargetOutcomeChart chart, double width)
{
    public static readonly MarkStyle TargetMark = new(MarkShape.Diamond, Palette.Target, Open: true);
    public static readonly MarkStyle OutcomeMark = new(MarkShape.Circle, Palette.Outcome);

    private const double Radius = 5.5;

    private readonly ChartCanvas _canvas = new(chart, width);

    public static IEnumerable<LegendItem> Legend(TargetOutcomeChart chart) =>
        [new(TargetMark, chart.TargetName), new(OutcomeMark, chart.OutcomeName)];

    public string Draw()
    {
        _canvas.Legend(Legend(chart));
        RowAxis.Reserve(_canvas, chart.Rows.Count);
        var plan = new TargetOutcomePlan(chart, width, _canvas.Y);
        RowAxis.Draw(_canvas, plan.Rows, plan.Axis, chart.Rows.Count);
        plan.Rows.DrawLabels(_canvas.Svg);
        for (var i = 0; i < chart.Rows.Count; i++)
            DrawRow(chart.Rows[i], plan, plan.Rows.Middle(i));
        return _canvas.Finish(
            Texts.Say(
                "drawing.targets",
                ("count", chart.Rows.Count),
                ("target", chart.TargetName),
                ("outcome", chart.OutcomeName)
            )
        );
    }

    private void DrawRow(TargetOutcomeRow row, TargetOutcomePlan plan, double y)
    {
        _canvas.Svg.Line(plan.Rows.Left, y, _canvas.Right, y, Palette.Grid, 1, "1 3");
        var places = TargetOutcomePlan.Places(row).Select(plan.Axis.Scale.At).ToList();
        if (places.Count > 1)
            _canvas.Svg.Line(places.Min(), y, places.Max(), y, Palette.Link, 3);
        DrawTarget(row, plan.Axis, y);
        if (row.Outcome is { } outcome)
            DrawMark(
                "outcome",
                outcome.Hover($"{row.Label} — {chart.OutcomeName}", chart.Unit),
                OutcomeMark,
                plan.Axis.Scale.At(outcome.Value),
                y
            );
        foreach (var label in plan.Labels(row))
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

    private void DrawTarget(TargetOutcomeRow row, ValueAxis axis, double y)
    {
        if (row.Target is not { } target)
            return;
        var from = axis.Scale.At(target.Value);
        _canvas.Svg.OpenMark("target", target.Hover($"{row.Label} — {chart.TargetName}", chart.Unit));
        if (row.TargetUpper is { } upper)
        {
            _canvas.Svg.Line(from, y, axis.Scale.At(upper), y, Palette.Target, 3);
            MarkPainter.Draw(_canvas.Svg, TargetMark, axis.Scale.At(upper), y, Radius + 0.5);
        }
        MarkPainter.Draw(_canvas.Svg, TargetMark, from, y, Radius + 0.5);
        _canvas.Svg.CloseMark();
    }

    private void DrawMark(string kind, string tip, MarkStyle style, double x, double y)
    {
        _canvas.Svg.OpenMark(kind, tip);
        MarkPainter.Draw(_canvas.Svg, style, x, y, Radius - 0.5);
        _canvas.Svg.CloseMark();
    }
}
