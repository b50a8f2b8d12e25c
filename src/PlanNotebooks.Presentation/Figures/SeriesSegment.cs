namespace PlanNotebooks.Figures;

/// <summary>A part of a series whose values may be compared: one territory, one way of reckoning.</summary>
/// <param name="Points">The points in the order of their years; over a missing year no line is drawn.</param>
/// <param name="Implied">Whether the values are worked out from others, and not published.</param>
public sealed record SeriesSegment(IReadOnlyList<YearPoint> Points, bool Implied = false)
{
    /// <summary>The pairs of points that a line joins: of consecutive years.</summary>
    internal IEnumerable<(YearPoint From, YearPoint To)> Lines =>
        Points.Zip(Points.Skip(1)).Where(pair => pair.Second.Year == pair.First.Year + 1);
}
