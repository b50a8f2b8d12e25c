namespace PlanNotebooks.Figures.Drawing;

/// <summary>The shape of a mark, so that series differ without colour.</summary>
internal enum MarkShape
{
    Circle,
    Square,
    Triangle,
    Diamond,

    /// <summary>An upright tick, for a value to compare with.</summary>
    Tick,
}
