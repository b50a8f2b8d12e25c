using PlanNotebooks.Figures.Drawing;

namespace PlanNotebooks.Figures.Scenes;

/// <summary>A line of text.</summary>
internal readonly record struct StyledText(string Text, TextStyle Style)
{
    /// <summary>Lines of one look.</summary>
    public static IReadOnlyList<StyledText> Of(IEnumerable<string> lines, TextStyle style) =>
        [.. lines.Select(line => new StyledText(line, style))];
}
