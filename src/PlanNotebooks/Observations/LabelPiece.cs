namespace PlanNotebooks.Observations;

/// <summary>A stretch of the cleaned text in a label, or words that the text implies.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends; equal to <paramref name="Start"/> of words that are implied.</param>
/// <param name="Origin">Why it stands in the label.</param>
/// <param name="Implied">The words that are implied; null for what is printed.</param>
internal readonly record struct LabelPiece(int Start, int End, LabelOrigin Origin, string? Implied = null)
{
    public int Length => Implied?.Length ?? End - Start;

    /// <summary>Some of its characters.</summary>
    public LabelPiece Slice(int start, int length) =>
        Implied is null
            ? this with
            {
                Start = Start + start,
                End = Start + start + length,
            }
            : this with
            {
                Implied = Implied.Substring(start, length),
            };

    /// <summary>Whether another piece goes on where this one ends.</summary>
    public bool IsFollowedBy(LabelPiece next) =>
        Implied is null && next.Implied is null && next.Start == End && next.Origin == Origin;
}
