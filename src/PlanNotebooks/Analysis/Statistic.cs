namespace PlanNotebooks.Analysis;

/// <summary>The few statistics that the questions need; all to two decimals, halves away from zero.</summary>
internal static class Statistic
{
    /// <summary>The fewest points that a slope is fitted to.</summary>
    public const int FewestPoints = 3;

    /// <summary>The arithmetic mean; null of no value.</summary>
    public static decimal? Mean(IReadOnlyList<decimal> values) =>
        values.Count == 0 ? null : Rounded(values.Sum() / values.Count);

    /// <summary>The middle value, of an even number the mean of the two in the middle; null of no value.</summary>
    public static decimal? Median(IReadOnlyList<decimal> values)
    {
        if (values.Count == 0)
            return null;
        var sorted = values.Order().ToList();
        return Rounded((sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2);
    }

    /// <summary>The slope of y on x by least squares: Σ(x−x̄)(y−ȳ) ÷ Σ(x−x̄)²; null of fewer than three points, or where x does not
    /// vary.</summary>
    public static decimal? Slope(IReadOnlyList<(decimal X, decimal Y)> points)
    {
        if (points.Count < FewestPoints)
            return null;
        var (x, y) = (points.Sum(point => point.X) / points.Count, points.Sum(point => point.Y) / points.Count);
        var spread = points.Sum(point => (point.X - x) * (point.X - x));
        return spread == 0 ? null : Rounded(points.Sum(point => (point.X - x) * (point.Y - y)) / spread);
    }

    /// <summary>100 × part ÷ whole; null where the whole is zero.</summary>
    public static decimal? Percent(decimal part, decimal whole) => whole == 0 ? null : Rounded(100 * part / whole);

    /// <summary>A value to two decimals.</summary>
    public static decimal Rounded(decimal value) => decimal.Round(value, 2, MidpointRounding.AwayFromZero);
}
