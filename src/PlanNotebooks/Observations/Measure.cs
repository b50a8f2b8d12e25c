namespace PlanNotebooks.Observations;

/// <summary>What kind of quantity a value is.</summary>
public enum Measure
{
    /// <summary>An amount, a count, an area, a stock.</summary>
    Level,

    /// <summary>A rate of change in %; a fall is negative.</summary>
    Growth,

    /// <summary>An absolute change against an earlier value, signed.</summary>
    Change,

    /// <summary>A proportion, a coverage or another rate in % that is no growth.</summary>
    Share,

    /// <summary>A position in a ranking.</summary>
    Rank,

    /// <summary>Per cent of a plan completed.</summary>
    Completion,
}
