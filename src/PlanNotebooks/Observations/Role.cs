namespace PlanNotebooks.Observations;

/// <summary>What an observation states.</summary>
public enum Role
{
    /// <summary>Achieved or measured.</summary>
    Result,

    /// <summary>Planned, expected or aimed at.</summary>
    Target,

    /// <summary>The earlier value in “from A to B” (由3000万元增长至2.76亿元).</summary>
    Baseline,
}
