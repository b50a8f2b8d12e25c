namespace PlanNotebooks.Figures.Scenes;

/// <summary>The axis of a pane.</summary>
/// <param name="Ticks">Where something stands on it, each with its label; an empty label writes nothing.</param>
internal sealed record PaneAxis(IReadOnlyList<(decimal At, string Label)> Ticks)
{
    /// <summary>The lines over the pane at its ticks.</summary>
    public PaneLines Lines { get; init; }

    /// <summary>Whether the labels stand above the pane too, since it is high.</summary>
    public bool IsLabelledAbove { get; init; }

    /// <summary>The length of the ticks' marks outside the pane.</summary>
    public double TickLength { get; init; }
}
