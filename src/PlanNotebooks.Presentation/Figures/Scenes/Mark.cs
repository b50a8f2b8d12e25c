namespace PlanNotebooks.Figures.Scenes;

/// <summary>A mark of a trace.</summary>
/// <param name="X">Where it stands across; the end of a bar.</param>
/// <param name="Y">Where it stands down; the middle of a bar or a box.</param>
/// <param name="Label">What it is and its value, in words; null for what hovering passes over.</param>
/// <param name="Tip">What hovering shows below the label, such as the sentence.</param>
internal sealed record Mark(decimal X, decimal Y, string? Label, string? Tip = null)
{
    /// <summary>The other end of a range, which has a mark of its own and is joined to the first.</summary>
    public decimal? End { get; init; }

    /// <summary>Whether only the line of its trace passes here: another trace has the mark.</summary>
    public bool IsPassed { get; init; }

    /// <summary>The mark of a value.</summary>
    public static Mark Of(decimal x, decimal y, Datum datum, string name, string? unit) =>
        new(x, y, $"{name}: {datum.Label(unit)}", datum.Tip);

    /// <summary>What hovering shows in the picture.</summary>
    public string? Hover => string.IsNullOrEmpty(Tip) ? Label : $"{Label}\n{Tip}";
}
