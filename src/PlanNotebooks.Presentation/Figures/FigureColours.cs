using PlanNotebooks.Figures.Drawing;

namespace PlanNotebooks.Figures;

/// <summary>The colours that figures are drawn in, and what stands for each on a dark page.</summary>
public static class FigureColours
{
    /// <summary>The colour on a dark page for every colour of a figure, both as #rrggbb in lower case.</summary>
    public static IReadOnlyDictionary<string, string> OnDark => Palette.Dark;
}
