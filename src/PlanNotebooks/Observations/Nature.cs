namespace PlanNotebooks.Observations;

/// <summary>What a report says of a target's force.</summary>
public enum Nature
{
    /// <summary>预期性: expected, which the government means to bring about through the market.</summary>
    Expected,

    /// <summary>约束性: binding, for which the government answers.</summary>
    Binding,
}
