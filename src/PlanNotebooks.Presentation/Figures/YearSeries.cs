namespace PlanNotebooks.Figures;

/// <summary>A named series over years; its segments are never joined.</summary>
/// <param name="Name">What it follows: a region, an indicator.</param>
/// <param name="Segments">Its segments.</param>
public sealed record YearSeries(string Name, IReadOnlyList<SeriesSegment> Segments)
{
    /// <summary>The last point by year, published before implied; null where there is none.</summary>
    internal YearPoint? Last =>
        Segments
            .SelectMany(segment => segment.Points.Select(point => (Point: point, segment.Implied)))
            .OrderBy(item => item.Point.Year)
            .ThenByDescending(item => item.Implied)
            .Select(item => item.Point)
            .LastOrDefault();

    /// <summary>Whether nothing in it is published.</summary>
    internal bool IsImplied => Segments.Count > 0 && Segments.All(segment => segment.Implied);
}
