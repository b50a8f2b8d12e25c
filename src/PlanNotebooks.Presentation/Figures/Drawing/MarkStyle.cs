namespace PlanNotebooks.Figures.Drawing;

/// <summary>How a mark looks.</summary>
/// <param name="Shape">Its shape.</param>
/// <param name="Colour">Its colour.</param>
/// <param name="Open">Whether it is an outline.</param>
/// <param name="Line">Whether the legend draws a line through it.</param>
internal readonly record struct MarkStyle(MarkShape Shape, string Colour, bool Open = false, bool Line = false)
{
    private static readonly MarkShape[] Shapes =
    [
        MarkShape.Circle,
        MarkShape.Square,
        MarkShape.Triangle,
        MarkShape.Diamond,
    ];

    public static MarkShape ShapeOf(int series) => Shapes[series % Shapes.Length];

    /// <summary>The name of the shape in Plotly.</summary>
    public string PlotlySymbol =>
        (
            Shape switch
            {
                MarkShape.Square => "square",
                MarkShape.Triangle => "triangle-up",
                MarkShape.Diamond => "diamond",
                MarkShape.Tick => "line-ns",
                _ => "circle",
            }
        ) + (Shape == MarkShape.Tick ? "-open" : "");

    /// <summary>The colour inside it: an outline hides what is behind it.</summary>
    public string Fill => Open ? Palette.Card : Colour;
}
