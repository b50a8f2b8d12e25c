namespace PlanNotebooks.Analysis;

/// <summary>Whether an outcome met its target.</summary>
public enum Verdict
{
    /// <summary>Met, by the rule of <see cref="Judgement"/>.</summary>
    Met,

    /// <summary>A target of about (左右) that was nearly reached: short of its number, within the room that about leaves; or one that an
    /// outcome of about reaches by its number alone.</summary>
    AboutMet,

    /// <summary>Missed.</summary>
    Missed,

    /// <summary>Not to be compared: in words, in other units, or of another territory.</summary>
    NotComparable,
}
