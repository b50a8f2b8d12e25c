using System.Text.Json.Nodes;
using PlanNotebooks.Figures.Drawing;
using PlanNotebooks.Figures.Plotly;
using PlanNotebooks.Languages;

namespace PlanNotebooks.Figures;

/// <summary>Lines over years, with their gaps and breaks; what is implied is dashed, with open marks.</summary>
public sealed record SeriesChart : Chart
{
    /// <summary>The series.</summary>
    public required IReadOnlyList<YearSeries> Series { get; init; }

    /// <summary>Where values may not be compared.</summary>
    public IReadOnlyList<SeriesBreak> Breaks { get; init; } = [];

    /// <summary>The unit of every value; null for bare numbers.</summary>
    public string? Unit { get; init; } = "%";

    /// <summary>What the legend calls published values.</summary>
    public string PublishedName { get; init; } = Bilingual.Pick("published 公布");

    /// <summary>What the legend calls values worked out from others.</summary>
    public string ImpliedName { get; init; } = Bilingual.Pick("implied 推算");

    internal IEnumerable<(YearSeries Series, SeriesSegment Segment, YearPoint Point)> Points
        => from series in Series
           from segment in series.Segments
           from point in segment.Points
           select (series, segment, point);

    internal string Hover(YearSeries series, SeriesSegment segment, YearPoint point)
        => FormattableString.Invariant($"{series.Name} {point.Year}{(segment.Implied ? $" ({ImpliedName})" : "")}");

    /// <inheritdoc/>
    public override bool IsEmpty => !Points.Any();

    private protected override void Check()
    {
        foreach (var (series, segment, point) in Points)
        {
            if (segment.Points.Any(other => !ReferenceEquals(other, point) && other.Year == point.Year))
                throw new ArgumentException(FormattableString.Invariant($"Series {series.Name} has two points for {point.Year} in one segment."));
        }
    }

    /// <summary>Whether the point of an implied segment is the published one that the segment starts from.</summary>
    internal static bool IsPublished(YearSeries series, YearPoint point)
        => series.Segments.Any(segment => !segment.Implied && segment.Points.Any(other => other.Year == point.Year && other.Datum.Value == point.Datum.Value));

    private protected override string Draw(double width) => new SeriesDrawing(this, width).Draw();

    private protected override JsonObject ToPlotly() => SeriesTraces.Of(this);

    private protected override IEnumerable<string> Lines()
        => Points.Where(item => !item.Segment.Implied || !IsPublished(item.Series, item.Point)).Select(item => $"{Hover(item.Series, item.Segment, item.Point)}: {item.Point.Datum.Label(Unit)}")
            .Concat(Breaks.Select(item => item.Words));
}
