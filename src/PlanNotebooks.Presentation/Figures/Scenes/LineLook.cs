namespace PlanNotebooks.Figures.Scenes;

/// <summary>How a line looks.</summary>
/// <param name="Colour">Its colour.</param>
/// <param name="Width">Its width in pixels.</param>
/// <param name="Dashes">The lengths of its dashes and gaps in the picture, as SVG has them; null for a solid line.</param>
internal readonly record struct LineLook(string Colour, double Width, string? Dashes = null)
{
    /// <summary>The name of its dashes in Plotly: short ones are dots.</summary>
    public string PlotlyDash =>
        Dashes switch
        {
            null => "solid",
            ['1' or '2' or '3', ..] => "dot",
            _ => "dash",
        };
}
