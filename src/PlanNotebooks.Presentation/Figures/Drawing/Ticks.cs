namespace PlanNotebooks.Figures.Drawing;

/// <summary>Round values along an axis: steps of 1, 2, 2.5 or 5 times a power of ten.</summary>
internal static class Ticks
{
    private static readonly decimal[] Steps = [1, 2, 2.5m, 5, 10];

    /// <summary>About so many ticks, the first at or below the lowest value and the last at or above the highest.</summary>
    public static IReadOnlyList<decimal> Around(decimal low, decimal high, int about)
    {
        if (low == high)
            (low, high) = low == 0 ? (0, 1) : (low - Math.Abs(low) * 0.1m, high + Math.Abs(high) * 0.1m);
        var step = Step((high - low) / Math.Max(1, about));
        var ticks = new List<decimal>();
        for (var tick = Math.Floor(low / step) * step; ; tick += step)
        {
            ticks.Add(tick / 1.0000000000m);
            if (tick >= high)
                return ticks;
        }
    }

    /// <summary>The smallest round step that is no smaller.</summary>
    private static decimal Step(decimal rough)
    {
        var power = 1m;
        while (power * 10 <= rough)
            power *= 10;
        while (power > rough)
            power /= 10;
        return Steps.First(step => step * power >= rough) * power;
    }
}
