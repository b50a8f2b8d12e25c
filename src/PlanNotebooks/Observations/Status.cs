namespace PlanNotebooks.Observations;

/// <summary>How final a value is.</summary>
public enum Status
{
    /// <summary>Stated without reserve.</summary>
    Reported,

    /// <summary>预计, 初步核算.</summary>
    Estimate,
}
