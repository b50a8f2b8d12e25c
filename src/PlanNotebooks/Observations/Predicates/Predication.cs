using PlanNotebooks.Quantities;

namespace PlanNotebooks.Observations.Predicates;

/// <summary>What the words before a number say with it, and of what.</summary>
/// <param name="Sign">−1 of a fall, else 1.</param>
/// <param name="Subject">The words without those of the predicate: of what it is said; empty where that stands elsewhere.</param>
internal readonly record struct Predication(int Sign, Phrase Subject)
{
    /// <summary>What is said.</summary>
    public Predicate Predicate { get; init; } = PredicateTable.Level;

    /// <summary>A bound that its words give the number (前 of 前5位); null where they give none.</summary>
    public Bound? Bound { get; init; }

    /// <summary>Whether it only says how much there is.</summary>
    public bool IsLevel => ReferenceEquals(Predicate, PredicateTable.Level);

    /// <summary>The reading of a number that says this of a label.</summary>
    public NumberReading Of(Quantity number, Label label, string rule) =>
        new(
            Bound is { } bound ? number with { Bound = bound } : number,
            label,
            Predicate.MeasureOf(number),
            Sign * number.Value,
            rule
        );
}
