namespace PlanNotebooks.Figures.Drawing;

/// <summary>A value written beside a mark.</summary>
/// <param name="Text">The words.</param>
/// <param name="At">The value that it stands at.</param>
/// <param name="Away">How far from there it starts: negative leftwards.</param>
/// <param name="Colour">Its colour.</param>
internal readonly record struct ValueLabel(string Text, decimal At, double Away, string Colour)
{
    /// <summary>The side of the text that is near its mark.</summary>
    public TextAnchor Anchor => Away < 0 ? TextAnchor.End : TextAnchor.Start;
}
