namespace PlanNotebooks.Figures.Drawing;

/// <summary>The part of a text that stands at its x.</summary>
internal enum TextAnchor
{
    Start,
    Middle,
    End,
}
