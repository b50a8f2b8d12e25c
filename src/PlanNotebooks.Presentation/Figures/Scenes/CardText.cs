using PlanNotebooks.Figures.Drawing;

namespace PlanNotebooks.Figures.Scenes;

/// <summary>Lines written on the card beside or over the plot.</summary>
/// <param name="Across">The place on the plot that they go with: 0 is its left edge, 1 its right one.</param>
/// <param name="Shift">How far right of it they stand, in pixels.</param>
/// <param name="Y">Their height, from the top of the plot.</param>
/// <param name="Lines">The lines.</param>
internal sealed record CardText(double Across, double Shift, double Y, IReadOnlyList<StyledText> Lines)
{
    /// <summary>The part of each line that stands there.</summary>
    public TextAnchor Anchor { get; init; }

    /// <summary>What was cut to the line, whole, for those who hover over it; null where nothing may be cut.</summary>
    public string? Whole { get; init; }

    /// <summary>What hovering shows: the text whole, where its line is cut.</summary>
    public string? Hover => Whole is not null && Whole != Lines[0].Text ? Whole : null;

    /// <summary>Whether the lines end above their height; else their middle stands there.</summary>
    public bool EndsThere { get; init; }

    /// <summary>The height of the lines together.</summary>
    public double Height => Lines.Sum(line => line.Style.LineHeight);
}
