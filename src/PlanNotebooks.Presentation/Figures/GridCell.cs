namespace PlanNotebooks.Figures;

/// <summary>A cell of a grid chart.</summary>
/// <param name="Tone">Its colour.</param>
/// <param name="Text">What stands in it, short: ✓ +0.2.</param>
/// <param name="Words">What it says in words, for hovering and for those who cannot see it.</param>
/// <param name="Tip">What hovering shows below the words: the sentences that it comes from.</param>
public sealed record GridCell(GridTone Tone, string Text, string Words, string? Tip = null)
{
    /// <summary>A cell of which nothing is known.</summary>
    public static GridCell None { get; } = new(GridTone.Empty, "", "");
}
