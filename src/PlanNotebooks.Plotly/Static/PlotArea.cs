namespace PlanNotebooks.Static;

/// <summary>The part of a picture between a plot's axes.</summary>
/// <param name="Left">Its left edge.</param>
/// <param name="Top">Its upper edge.</param>
/// <param name="Right">Its right edge.</param>
/// <param name="Bottom">Its lower edge.</param>
/// <param name="X">The axis below it.</param>
/// <param name="Y">The axis at its left, or at its right of two.</param>
internal sealed record PlotArea(double Left, double Top, double Right, double Bottom, AxisScale X, AxisScale Y)
{
    /// <summary>Where a place of the lower axis lies.</summary>
    public double AtX(double place) => X.At(place, Left, Right);

    /// <summary>Where a place of the upright axis lies.</summary>
    public double AtY(double place) => Y.At(place, Bottom, Top);

    /// <summary>Where a bar or box at a place along its axis reaches a number.</summary>
    /// <param name="lying">Whether it lies, so that the upright axis is its own.</param>
    /// <param name="along">The place along its own axis.</param>
    /// <param name="number">The number that it reaches on the other axis.</param>
    public (double X, double Y) Reach(bool lying, double along, double number) =>
        lying ? (AtX(X.Reach(number)), AtY(along)) : (AtX(along), AtY(Y.Reach(number)));
}
