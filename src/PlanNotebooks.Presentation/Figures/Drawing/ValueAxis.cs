using PlanNotebooks.Figures.Scenes;

namespace PlanNotebooks.Figures.Drawing;

/// <summary>An axis of values.</summary>
/// <param name="Scale">Places the values.</param>
/// <param name="Ticks">Where lines are drawn.</param>
/// <param name="Unit">The unit of the labels.</param>
internal sealed record ValueAxis(LinearScale Scale, IReadOnlyList<decimal> Ticks, AxisUnit Unit)
{
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

    /// <summary>Its ticks with their labels, and a line at each.</summary>
    public PaneAxis Marks => new([.. Ticks.Select(tick => (tick, Unit.Label(tick)))]) { Lines = PaneLines.Values };
}
