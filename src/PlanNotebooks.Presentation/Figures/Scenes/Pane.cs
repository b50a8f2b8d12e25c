using PlanNotebooks.Figures.Drawing;

namespace PlanNotebooks.Figures.Scenes;

/// <summary>A part of the plot with scales of its own, and what is drawn on it, in the values of its scales.</summary>
/// <param name="Across">Places values from left to right, on the card.</param>
/// <param name="Down">Places values from bottom to top, below the top of the plot.</param>
internal sealed record Pane(LinearScale Across, LinearScale Down)
{
    /// <summary>The axis below it; null for none.</summary>
    public PaneAxis? AxisBelow { get; init; }

    /// <summary>Where no line of zero runs, since a row's label stands there: heights below the top of the plot, in order.</summary>
    public IReadOnlyList<(double From, double To)> Spared { get; init; } = [];

    /// <summary>The axis left of it; null for none.</summary>
    public PaneAxis? AxisLeft { get; init; }

    /// <summary>Plain lines, behind the marks.</summary>
    public IReadOnlyList<Stroke> Strokes { get; init; } = [];

    /// <summary>The marks, the hindmost first.</summary>
    public IReadOnlyList<PlotTrace> Traces { get; init; } = [];

    /// <summary>What is written beside marks.</summary>
    public IReadOnlyList<MarkText> Texts { get; init; } = [];

    /// <summary>A scale whose values are the pixels below the top of the plot.</summary>
    public static LinearScale Pixels(double top, double bottom) =>
        new(PlaceOf(bottom), PlaceOf(top), bottom, top);

    /// <summary>A place in pixels as a value.</summary>
    public static decimal PlaceOf(double pixels) => decimal.Round((decimal)pixels, 2);
}
