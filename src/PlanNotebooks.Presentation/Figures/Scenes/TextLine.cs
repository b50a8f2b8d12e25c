using PlanNotebooks.Figures.Drawing;

namespace PlanNotebooks.Figures.Scenes;

/// <summary>A line of text.</summary>
internal readonly record struct TextLine(string Text, TextStyle Style)
{
    /// <summary>Lines of one look.</summary>
    public static IReadOnlyList<TextLine> Of(IEnumerable<string> lines, TextStyle style) =>
        [.. lines.Select(line => new TextLine(line, style))];
}
