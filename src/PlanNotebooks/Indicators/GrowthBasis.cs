namespace PlanNotebooks.Indicators;

/// <summary>The prices that a growth rate is measured in.</summary>
public enum GrowthBasis
{
    /// <summary>Comparable prices (可比价): GDP and value added.</summary>
    Real,

    /// <summary>Current prices: revenue, retail sales, investment.</summary>
    Nominal,
}
