namespace PlanNotebooks.Observations.Annex;

/// <summary>What a column's header says of its figures; null where it does not say.</summary>
/// <param name="Kind">What stands in the column.</param>
/// <param name="Header">The header, the cells above one another joined.</param>
internal sealed record AnnexColumn(AnnexColumnKind Kind, string Header)
{
    /// <summary>Target or result.</summary>
    public Role? Role { get; init; }

    /// <summary>The year of the figures.</summary>
    public int? Period { get; init; }

    /// <summary>The part of the year, <c>1-11</c>; null for the whole year.</summary>
    public string? Months { get; init; }

    /// <summary>Level, growth, share or completion; null where the row decides.</summary>
    public Measure? Measure { get; init; }

    /// <summary>The unit in the header: 亿元 of 本年计划（亿元）.</summary>
    public string? Unit { get; init; }

    /// <summary>Whether the figures are called estimates (预计).</summary>
    public bool IsEstimate { get; init; }
}
