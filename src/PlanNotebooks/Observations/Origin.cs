namespace PlanNotebooks.Observations;

/// <summary>Where an observation comes from.</summary>
public enum Origin
{
    /// <summary>A report's own sentence.</summary>
    Report,

    /// <summary>Official statistics that stand beside the reports: a citation in place of a sentence.</summary>
    Statistics,
}
