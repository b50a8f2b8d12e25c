namespace PlanNotebooks.Figures.Drawing;

/// <summary>An axis of values from left to right.</summary>
/// <param name="Scale">Places the values.</param>
/// <param name="Ticks">Where lines are drawn.</param>
/// <param name="Unit">The unit of the labels.</param>
internal sealed record ValueAxis(LinearScale Scale, IReadOnlyList<decimal> Ticks, AxisUnit Unit)
{
    private static readonly TextStyle Style = TextStyle.Small;

    /// <summary>An axis that holds the values, with room for labels beside the outermost marks.</summary>
    public static ValueAxis Over(IReadOnlyList<decimal> values, string? unit, double left, double right, bool fromZero)
    {
        var low = values.Count == 0 ? 0 : values.Min();
        var high = values.Count == 0 ? 1 : values.Max();
        if (fromZero || (low > 0 && low <= high / 2) || (high < 0 && high >= low / 2))
            (low, high) = (Math.Min(low, 0), Math.Max(high, 0));
        var axisUnit = AxisUnit.For(unit, Math.Max(Math.Abs(low), Math.Abs(high)));
        var ticks = Drawing.Ticks.Around(low, high, (int)Math.Clamp((right - left) / 75, 2, 7));
        return new(new(ticks[0], ticks[^1], left, right), ticks, axisUnit);
    }

    /// <summary>Draws the lines, the stronger one at zero.</summary>
    public void DrawGrid(SvgWriter svg, double top, double bottom)
    {
        foreach (var tick in Ticks)
            svg.Line(
                Scale.At(tick),
                top,
                Scale.At(tick),
                bottom,
                tick == 0 ? Palette.Axis : Palette.Grid,
                tick == 0 ? 1.5 : 1
            );
    }

    /// <summary>Draws the labels of the ticks on one baseline, passing over those that would touch.</summary>
    public void DrawLabels(SvgWriter svg, double baseline)
    {
        var end = double.NegativeInfinity;
        foreach (var tick in Ticks)
        {
            var label = Unit.Label(tick);
            var half = Style.Width(label) / 2;
            if (Scale.At(tick) - half < end + 6)
                continue;
            svg.Text(Scale.At(tick), baseline, label, Style, TextAnchor.Middle);
            end = Scale.At(tick) + half;
        }
    }
}
