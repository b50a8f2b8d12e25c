using PlanNotebooks.Figures.Drawing;

namespace PlanNotebooks.Figures.Scenes;

/// <summary>What a chart shows on a card of some width: the one description that its picture and its Plotly figure are made from.</summary>
/// <remarks>The plot is the part that grows with a figure: its edges are pixels of the card, heights are pixels from its top.</remarks>
/// <param name="Left">The left edge of the plot.</param>
/// <param name="Right">The right edge of the plot.</param>
/// <param name="Height">The height of the plot.</param>
internal sealed record Scene(double Left, double Right, double Height)
{
    /// <summary>What is drawn, for those who cannot see it.</summary>
    public required string Description { get; init; }

    /// <summary>The marks and what they stand for, above the plot.</summary>
    public IReadOnlyList<LegendItem> Legend { get; init; } = [];

    /// <summary>Small paragraphs between legend and plot.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The room above the plot.</summary>
    public double Above { get; init; }

    /// <summary>The room below the plot, for the labels of its axis.</summary>
    public double Below { get; init; }

    /// <summary>The panes: one, or those of small multiples.</summary>
    public required IReadOnlyList<Pane> Panes { get; init; }

    /// <summary>What is written on the card: labels of rows, headings, titles of panes.</summary>
    public IReadOnlyList<CardText> Texts { get; init; } = [];

    /// <summary>Lines that lead from the right edge of the plot to a text beside it.</summary>
    public IReadOnlyList<Leader> Leaders { get; init; } = [];

    /// <summary>A text whose left edge stands at a place of the card, however wide the plot grows.</summary>
    public static CardText At(double x, double left, double y, IReadOnlyList<StyledText> lines) => new(0, x - left, y, lines);
}
