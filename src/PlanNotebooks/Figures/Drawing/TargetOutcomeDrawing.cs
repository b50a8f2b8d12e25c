namespace PlanNotebooks.Figures.Drawing;

/// <summary>Draws targets beside outcomes.</summary>
internal sealed class TargetOutcomeDrawing(TargetOutcomeChart chart, double width)
{
    public static readonly MarkStyle TargetMark = new(MarkShape.Diamond, Palette.Target, Open: true);
    public static readonly MarkStyle OutcomeMark = new(MarkShape.Circle, Palette.Outcome);

    private const double BodyHeight = 24;
    private const double Radius = 5.5;
    private const double LabelGap = 11;

    private readonly ChartCanvas _canvas = new(chart, width);

    public string Draw()
    {
        _canvas.Legend([new(TargetMark, chart.TargetName), new(OutcomeMark, chart.OutcomeName)]);
        RowAxis.Reserve(_canvas, chart.Rows.Count);
        var labels = chart.Rows.Select(row => new RowLabel(row.Label, row.Below)).ToList();
        var stack = new RowStack(_canvas, labels, [.. chart.Rows.Select(row => row.Group)], BodyHeight);
        var axis = Axis(stack);
        RowAxis.Draw(_canvas, stack, axis, chart.Rows.Count);
        stack.DrawLabels();
        for (var i = 0; i < chart.Rows.Count; i++)
            DrawRow(chart.Rows[i], axis, stack.Middle(i), stack.Left);
        return _canvas.Finish($"{chart.Rows.Count} rows: {chart.TargetName} as open diamonds, {chart.OutcomeName} as filled circles.");
    }

    /// <summary>An axis that leaves room for the labels left and right of the outermost marks.</summary>
    private ValueAxis Axis(RowStack stack)
    {
        var before = chart.Rows.Select(row => Room(LabelBefore(row))).DefaultIfEmpty().Max();
        var after = chart.Rows.Select(row => Room(LabelAfter(row))).DefaultIfEmpty().Max();
        return ValueAxis.Over(Values(chart), chart.Unit, stack.Left + before, _canvas.Right - after, fromZero: false);
    }

    internal static List<decimal> Values(TargetOutcomeChart chart)
        => [.. chart.Rows.SelectMany(row => new[] { row.Target?.Value, row.TargetUpper, row.Outcome?.Value }).OfType<decimal>()];

    private void DrawRow(TargetOutcomeRow row, ValueAxis axis, double y, double left)
    {
        _canvas.Svg.Line(left, y, _canvas.Right, y, Palette.Grid, 1, "1 3");
        var places = new[] { row.Target?.Value, row.TargetUpper, row.Outcome?.Value }.OfType<decimal>().Select(axis.Scale.At).ToList();
        if (places.Count == 0)
            return;
        if (places.Count > 1)
            _canvas.Svg.Line(places.Min(), y, places.Max(), y, Palette.Link, 3);
        DrawTarget(row, axis, y);
        if (row.Outcome is { } outcome)
            DrawMark("outcome", outcome.Hover($"{row.Label} — {chart.OutcomeName}", chart.Unit), OutcomeMark, axis.Scale.At(outcome.Value), y);
        Write(LabelBefore(row), places.Min() - LabelGap, y, TextAnchor.End);
        Write(LabelAfter(row), places.Max() + LabelGap, y, TextAnchor.Start);
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

    private void Write((string? Text, string Colour) label, double x, double y, TextAnchor anchor)
    {
        if (label.Text is not null)
            _canvas.Svg.Text(x, y + 4.5, label.Text, TextStyle.Value with { Colour = label.Colour }, anchor);
    }

    private (string? Text, string Colour) LabelBefore(TargetOutcomeRow row)
    {
        if (row.Target is null || row.Outcome is null)
            return (null, Palette.Ink);
        return TargetFirst(row) ? TargetLabel(row) : OutcomeLabel(row);
    }

    private (string? Text, string Colour) LabelAfter(TargetOutcomeRow row)
    {
        if (row.Target is null || row.Outcome is null)
            return row.Target is null ? OutcomeLabel(row) : TargetLabel(row);
        return TargetFirst(row) ? OutcomeLabel(row) : TargetLabel(row);
    }

    private static bool TargetFirst(TargetOutcomeRow row) => row.Outcome!.Value >= row.Target!.Value;

    private (string? Text, string Colour) TargetLabel(TargetOutcomeRow row) => (Cut(row.Target), Palette.Target);

    private (string? Text, string Colour) OutcomeLabel(TargetOutcomeRow row) => (Cut(row.Outcome), Palette.Outcome);

    private string? Cut(Datum? datum) => datum is null ? null : _canvas.Cut(datum.Label(chart.Unit), TextStyle.Value);

    private static double Room((string? Text, string Colour) label)
        => LabelGap + 2 + (label.Text is null ? 0 : TextStyle.Value.Width(label.Text));
}
