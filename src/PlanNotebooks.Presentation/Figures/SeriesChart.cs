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

    /// <summary>A chart of plain rows: a line for each name, a point for each year that has a value.</summary>
    /// <param name="rows">The rows, in any order.</param>
    /// <param name="year">A row's year.</param>
    /// <param name="value">A row's value, in the unit; null for none.</param>
    /// <param name="name">What a row's line follows: a region, an indicator.</param>
    /// <param name="title">The finding; the names where it is null.</param>
    /// <param name="unit">The unit of every value; null for bare numbers.</param>
    /// <param name="tip">What hovering over a point shows, such as its sentence.</param>
    /// <remarks>A chart does not know what may be joined: rows of two territories are two names.</remarks>
    /// <exception cref="ArgumentException">When it is drawn: two rows give a value for one name and year.</exception>
    public static SeriesChart Of<TRow>(
        IEnumerable<TRow> rows,
        Func<TRow, int> year,
        Func<TRow, decimal?> value,
        Func<TRow, string> name,
        string? title = null,
        string? unit = "%",
        Func<TRow, string?>? tip = null
    )
    {
        var series = rows.Where(row => value(row) is not null)
            .GroupBy(name, StringComparer.Ordinal)
            .Select(line => new YearSeries(
                line.Key,
                [
                    new SeriesSegment([
                        .. line.OrderBy(year)
                            .Select(row => new YearPoint(
                                year(row),
                                new Datum(value(row)!.Value, null, tip?.Invoke(row))
                            )),
                    ]),
                ]
            ))
            .ToList();
        return new SeriesChart
        {
            Title = title ?? string.Join(", ", series.Select(line => line.Name)),
            Series = series,
            Unit = unit,
        };
    }

    internal IEnumerable<(YearSeries Series, SeriesSegment Segment, YearPoint Point)> Points =>
        from series in Series
        from segment in series.Segments
        from point in segment.Points
        select (series, segment, point);

    internal string Hover(YearSeries series, SeriesSegment segment, YearPoint point) =>
        FormattableString.Invariant($"{series.Name} {point.Year}{(segment.Implied ? $" ({ImpliedName})" : "")}");

    /// <inheritdoc/>
    public override bool IsEmpty => !Points.Any();

    private protected override void Check()
    {
        foreach (var (series, segment, point) in Points)
        {
            if (segment.Points.Any(other => !ReferenceEquals(other, point) && other.Year == point.Year))
                throw new ArgumentException(
                    FormattableString.Invariant($"Series {series.Name} has two points for {point.Year} in one segment.")
                );
        }
    }

    /// <summary>Whether the point of an implied segment is the published one that the segment starts from.</summary>
    internal static bool IsPublished(YearSeries series, YearPoint point) =>
        series.Segments.Any(segment =>
            !segment.Implied
            && segment.Points.Any(other => other.Year == point.Year && other.Datum.Value == point.Datum.Value)
        );

    private protected override string Draw(double width) => new SeriesDrawing(this, width).Draw();

    private protected override JsonObject ToPlotly() => SeriesTraces.Of(this);

    private protected override IEnumerable<string> Lines() =>
        Points
            .Where(item => !item.Segment.Implied || !IsPublished(item.Series, item.Point))
            .Select(item => $"{Hover(item.Series, item.Segment, item.Point)}: {item.Point.Datum.Label(Unit)}")
            .Concat(Breaks.Select(item => item.Words));
}
