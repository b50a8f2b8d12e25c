namespace PlanNotebooks.Figures.Drawing;

/// <summary>Where the rows, marks and labels of targets beside outcomes stand, on a card of some width.</summary>
internal sealed class TargetOutcomePlan
{
    private const double BodyHeight = 24;
    private const double LabelGap = 11;

    private readonly TargetOutcomeChart _chart;
    private readonly double _width;

    public TargetOutcomePlan(TargetOutcomeChart chart, double width, double top)
    {
        (_chart, _width) = (chart, width);
        Rows = new RowStack(
            width,
            top,
            [.. chart.Rows.Select(row => new RowLabel(row.Label, row.Below))],
            [.. chart.Rows.Select(row => row.Group)],
            BodyHeight
        );
        var labels = chart
            .Rows.SelectMany(Labels)
            .ToLookup(label => label.Away < 0, label => Math.Abs(label.Away) + 2 + TextStyle.Value.Width(label.Text));
        RoomBefore = labels[true].DefaultIfEmpty(LabelGap + 2).Max();
        RoomAfter = labels[false].DefaultIfEmpty(LabelGap + 2).Max();
        var values = chart.Rows.SelectMany(Places).ToList();
        Axis = ValueAxis.Over(
            values,
            chart.Unit,
            Rows.Left + RoomBefore,
            width - ChartCanvas.Margin - RoomAfter,
            fromZero: false
        );
    }

    public RowStack Rows { get; }

    public ValueAxis Axis { get; }

    /// <summary>The room that labels need left of the lowest mark.</summary>
    public double RoomBefore { get; }

    /// <summary>The room that labels need right of the highest mark.</summary>
    public double RoomAfter { get; }

    /// <summary>The values of a row's marks.</summary>
    public static IEnumerable<decimal> Places(TargetOutcomeRow row) =>
        new[] { row.Target?.Value, row.TargetUpper, row.Outcome?.Value }.OfType<decimal>();

    /// <summary>The labels of a row: the lower value's left of its marks, the higher one's right of them.</summary>
    public IEnumerable<ValueLabel> Labels(TargetOutcomeRow row)
    {
        var target = (Datum: row.Target, Colour: Palette.Target);
        var outcome = (Datum: row.Outcome, Colour: Palette.Outcome);
        if (target.Datum is null || outcome.Datum is null)
            return new[] { target, outcome }
                .Where(item => item.Datum is not null)
                .Select(item => Label(item.Datum!, Places(row).Max(), LabelGap, item.Colour));
        var (before, after) = outcome.Datum.Value >= target.Datum.Value ? (target, outcome) : (outcome, target);
        return
        [
            Label(before.Datum!, Places(row).Min(), -LabelGap, before.Colour),
            Label(after.Datum!, Places(row).Max(), LabelGap, after.Colour),
        ];
    }

    private ValueLabel Label(Datum datum, decimal at, double away, string colour) =>
        new(ChartCanvas.Cut(datum.Label(_chart.Unit), _width), at, away, colour);
}
