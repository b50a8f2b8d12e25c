namespace PlanNotebooks.Analysis.Gold;

/// <summary>How far a share found in a sample may be from the true one.</summary>
public static class Wilson
{
    private const double Z = 1.96;

    /// <summary>Wilson's interval of 95% for a share, in %, to one decimal; 0 to 100 where the sample is empty.</summary>
    /// <remarks>(p + z²/2n ± z √(p(1−p)/n + z²/4n²)) ÷ (1 + z²/n) with z = 1.96. It holds for samples drawn at random from what it
    /// speaks of.</remarks>
    /// <param name="right">How many of the sample have it.</param>
    /// <param name="of">The size of the sample.</param>
    public static (decimal Low, decimal High) Interval(int right, int of)
    {
        if (of <= 0)
            return (0, 100);
        var (n, p) = ((double)of, (double)right / of);
        var middle = p + Z * Z / (2 * n);
        var spread = Z * Math.Sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
        return (Percent((middle - spread) / (1 + Z * Z / n)), Percent((middle + spread) / (1 + Z * Z / n)));
    }

    private static decimal Percent(double share) =>
        decimal.Round((decimal)(100 * Math.Clamp(share, 0, 1)), 1, MidpointRounding.AwayFromZero);
}
