namespace PlanNotebooks.Figures.Drawing;

/// <summary>Where the steps of stairs stand, on a card of some width.</summary>
internal sealed class StepPlan
{
    private const double BodyHeight = 24;
    private const double LabelGap = 12;

    private readonly StepChart _chart;
    private readonly double _width;

    public StepPlan(StepChart chart, double width, double top)
    {
        (_chart, _width) = (chart, width);
        Rows = new RowStack(
            width,
            top,
            [.. chart.Rows.Select(row => new RowLabel(row.Label))],
            [.. chart.Rows.Select(row => row.Group)],
            BodyHeight
        );
        RoomAfter = chart
            .Rows.Select(row => LabelGap + 2 + TextStyle.Value.Width(Label(row).Text))
            .DefaultIfEmpty(LabelGap + 2)
            .Max();
        Axis = ValueAxis.Over(
            [.. chart.Rows.SelectMany(Places)],
            chart.Unit,
            Rows.Left + RoomBefore,
            width - ChartCanvas.Margin - RoomAfter,
            fromZero: false
        );
    }

    public RowStack Rows { get; }

    public ValueAxis Axis { get; }

    /// <summary>The room that marks need left of the lowest value.</summary>
    public double RoomBefore => LabelGap;

    /// <summary>The room that labels need right of the highest value.</summary>
    public double RoomAfter { get; }

    /// <summary>The values of a step's marks.</summary>
    public static IEnumerable<decimal> Places(StepRow row) =>
        row.Upper is { } upper ? [row.Target.Value, upper] : [row.Target.Value];

    /// <summary>The look of the line that leads to a step.</summary>
    public static (string Colour, double Width, string? Dash) Riser(decimal step) =>
        step switch
        {
            > 0 => (Palette.Target, 3.5, null),
            < 0 => (Palette.Outcome, 2, "6 4"),
            _ => (Palette.Axis, 2, "1.5 3"),
        };

    /// <summary>The value of a step, right of its marks and of the line that leads to it, with how far the step goes.</summary>
    public ValueLabel Label(StepRow row)
    {
        var from = row.Above is { } above ? _chart.Rows[above].Target.Value : row.Target.Value;
        var step = _chart.StepOf(row) is { } far and not 0 ? $" ({Display.Amounts.Number(far, signed: true)})" : "";
        return new(
            ChartCanvas.Cut(row.Target.Label(_chart.Unit) + step, _width),
            Math.Max(Places(row).Max(), from),
            LabelGap,
            Palette.Ink
        );
    }
}
