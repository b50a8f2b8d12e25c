namespace PlanNotebooks.Observations;

/// <summary>A number as a report prints it, and what became of it: every number ends as an observation or with one named reason.</summary>
/// <param name="Start">Its first digit, as an offset into the file as decoded.</param>
/// <param name="End">Past its last digit.</param>
/// <param name="Fate">What became of it.</param>
/// <param name="Observations">The ids of its observations; empty where it is none.</param>
public sealed record PrintedNumber(int Start, int End, NumberFate Fate, IReadOnlyList<string> Observations)
{
    /// <summary>The words around an unread number that make no label; null for all other numbers.</summary>
    public string? NotUnderstood { get; init; }
}
