using PlanNotebooks.Figures.Drawing;

namespace PlanNotebooks.Figures.Scenes;

/// <summary>Marks of one kind and look.</summary>
/// <param name="Kind">What a mark is, as a class in the picture: target, bar.</param>
/// <param name="Name">What they stand for; empty for what needs no name.</param>
internal abstract record PlotTrace(string Kind, string Name)
{
    /// <summary>Points.</summary>
    /// <param name="Kind">What a mark is.</param>
    /// <param name="Name">What they stand for.</param>
    /// <param name="Style">How they look.</param>
    /// <param name="Radius">How far they reach from their middle, in pixels.</param>
    /// <param name="Marks">The points; null where the line of the trace has a gap.</param>
    internal sealed record Points(string Kind, string Name, MarkStyle Style, double Radius, IReadOnlyList<Mark?> Marks)
        : PlotTrace(Kind, Name)
    {
        /// <summary>The line from each mark to the next; null for none.</summary>
        public LineLook? Line { get; init; }

        /// <summary>The line between the ends of a range.</summary>
        public LineLook Range { get; init; } = new(Palette.Axis, 3);
    }

    /// <summary>Horizontal bars from zero.</summary>
    /// <param name="Name">What they stand for.</param>
    /// <param name="Colour">Their colour.</param>
    /// <param name="Thickness">Their height in pixels.</param>
    /// <param name="Marks">Their ends.</param>
    internal sealed record Bars(string Name, string Colour, double Thickness, IReadOnlyList<Mark> Marks) : PlotTrace("bar", Name);

    /// <summary>Boxes.</summary>
    /// <param name="Size">Their width in values and their height in pixels.</param>
    /// <param name="Marks">Their middles, each with its colour.</param>
    internal sealed record Boxes((decimal Width, double Height) Size, IReadOnlyList<(Mark Mark, string Colour)> Marks)
        : PlotTrace("cell", "");
}
