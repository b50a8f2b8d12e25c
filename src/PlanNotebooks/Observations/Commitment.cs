namespace PlanNotebooks.Observations;

/// <summary>How firmly a target is put.</summary>
public enum Commitment
{
    /// <summary>Stated without more.</summary>
    Plain,

    /// <summary>力争, 争取.</summary>
    Strive,

    /// <summary>确保.</summary>
    Ensure,
}
