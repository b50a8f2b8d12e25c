namespace PlanNotebooks.Figures.Scenes;

/// <summary>The lines over a pane at the ticks of an axis.</summary>
internal enum PaneLines
{
    /// <summary>No lines.</summary>
    None,

    /// <summary>Thin lines, the one at zero stronger.</summary>
    Values,

    /// <summary>Dotted lines that lead the eye along rows.</summary>
    Rows,
}
