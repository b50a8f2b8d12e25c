using PlanNotebooks.Figures.Drawing;

namespace PlanNotebooks.Figures.Scenes;

/// <summary>What is written beside a mark, or on it.</summary>
/// <param name="Text">The words.</param>
/// <param name="X">The value that it stands at.</param>
/// <param name="Y">The height of its middle.</param>
/// <param name="Away">How far from there it starts, in pixels: negative leftwards; 0 where its middle stands there.</param>
/// <param name="Style">How it looks.</param>
internal sealed record MarkText(string Text, decimal X, decimal Y, double Away, TextStyle Style)
{
    /// <summary>The part of the text that stands at its place.</summary>
    public TextAnchor Anchor =>
        Away switch
        {
            < 0 => TextAnchor.End,
            > 0 => TextAnchor.Start,
            _ => TextAnchor.Middle,
        };
}
