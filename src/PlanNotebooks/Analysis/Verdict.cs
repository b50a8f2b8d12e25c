namespace PlanNotebooks.Analysis;

/// <summary>Whether an outcome met its target.</summary>
public enum Verdict
{
    /// <summary>Met, by the rule of <see cref="Judgement"/>.</summary>
    Met,

    /// <summary>Missed.</summary>
    Missed,

    /// <summary>Not to be compared: in words, in other units, or of another territory.</summary>
    NotComparable,
}
