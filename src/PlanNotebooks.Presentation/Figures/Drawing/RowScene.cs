using PlanNotebooks.Figures.Scenes;
using PlanNotebooks.Languages;

namespace PlanNotebooks.Figures.Drawing;

/// <summary>The scene of stacked rows: an axis of values below them, and above them too where they are many.</summary>
internal static class RowScene
{
    private const int ManyRows = 15;
    private const double LabelHeight = 20;
    private const double UnitHeight = 16;

    /// <summary>The pane of the rows, with its axis and nothing on it.</summary>
    public static Pane Pane(RowStack rows, ValueAxis axis) =>
        new(axis.Scale, Scenes.Pane.Pixels(0, Math.Max(rows.Bottom, 1)))
        {
            AxisBelow = axis.Marks with { IsLabelledAbove = rows.Count > ManyRows },
            Spared = rows.Spared,
        };

    /// <summary>The scene with its pane, the labels of the rows and the unit of their axis.</summary>
    public static Scene Of(double width, RowStack rows, ValueAxis axis, Pane pane, string description)
    {
        // A ratio's sign goes with every label: only other units are named.
        var unit = Amounts.IsRatio(axis.Unit.Name) ? "" : axis.Unit.Name;
        var below = LabelHeight + (unit.Length > 0 ? UnitHeight : 0);
        var texts = rows.Texts(axis.Scale.From).ToList();
        if (unit.Length > 0)
            texts.Add(
                new(1, width - ChartCanvas.Margin - axis.Scale.To, rows.Bottom + below - 8, [new(unit, TextStyle.Small)])
                {
                    Anchor = TextAnchor.End,
                }
            );
        return new Scene(axis.Scale.From, axis.Scale.To, rows.Bottom)
        {
            Above = rows.Count > ManyRows ? LabelHeight : 4,
            Below = below,
            Panes = [pane],
            Texts = texts,
            Description = description,
        };
    }

    /// <summary>What a row is called where its heading is out of sight: China, Consumer prices.</summary>
    public static string Name(string? group, string label) =>
        string.IsNullOrEmpty(group) ? label : group + Punctuation.Comma + label;

    /// <summary>The room that texts need beside the outermost marks.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="left">Whether left of the marks, else right of them.</param>
    /// <param name="least">The room that marks need without a text.</param>
    public static double Room(IEnumerable<MarkText> texts, bool left, double least) =>
        texts
            .Where(text => text.Away < 0 == left)
            .Select(text => Math.Abs(text.Away) + 2 + text.Style.Width(text.Text))
            .DefaultIfEmpty(least)
            .Max();
}
