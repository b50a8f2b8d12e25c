using PlanNotebooks.Figures.Drawing;
using PlanNotebooks.Figures.Scenes;
using PlanNotebooks.Languages;

namespace PlanNotebooks.Figures;

/// <summary>Lines over years, with their gaps and breaks; what is implied is dashed, with open marks.</summary>
public sealed record SeriesChart : Chart
{
    private const double UnitHeight = 30;
    private const double YearsHeight = 26;
    private const int MostBrief = 3;

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
            Title = title ?? string.Join(Punctuation.Item, series.Select(line => line.Name)),
            Series = series,
            Unit = unit,
        };
    }

    internal IEnumerable<(YearSeries Series, SeriesSegment Segment, YearPoint Point)> Points =>
        from series in Series
        from segment in series.Segments
        from point in segment.Points
        select (series, segment, point);

    private string Hover(YearSeries series, SeriesSegment segment, YearPoint point) =>
        FormattableString.Invariant($"{series.Name} {point.Year}{(segment.Implied ? Punctuation.Aside(ImpliedName) : "")}");

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
    private static bool IsPublished(YearSeries series, YearPoint point) =>
        series.Segments.Any(segment =>
            !segment.Implied
            && segment.Points.Any(other => other.Year == point.Year && other.Datum.Value == point.Datum.Value)
        );

    internal override Chart Brief() => this with { Series = [.. Series.Take(MostBrief)], Breaks = [] };

    internal override Scene Describe(double width)
    {
        var plan = new SeriesPlan(this, width);
        var across = plan.Years.Beyond(SeriesPlan.Beyond);
        List<CardText> texts = [.. plan.Ends?.Texts(plan) ?? []];
        if (!Amounts.IsRatio(plan.Values.Unit.Name))
            texts.Add(Scene.At(ChartCanvas.Margin, across.From, -18, [new(plan.Values.Unit.Name, TextStyle.Small)]));
        return new Scene(across.From, across.To, plan.Bottom)
        {
            Legend = [.. Legend(plan)],
            Notes = [.. Breaks.OrderBy(item => item.Year).Select(item => "┊ " + item.Words)],
            Above = UnitHeight,
            Below = YearsHeight,
            Panes =
            [
                new(across, plan.Values.Scale)
                {
                    AxisBelow = plan.Years.Marks,
                    AxisLeft = plan.Values.Marks,
                    Strokes = [.. Breaks.Select(item => BreakAt(item.Year - 0.5m, plan))],
                    Traces = [.. Traces(implied: true), .. Traces(implied: false)],
                    Texts = [.. plan.PointValues()],
                },
            ],
            Texts = texts,
            Leaders = [.. plan.Ends?.Leaders(plan) ?? []],
            Description = Texts.Say(
                "drawing.series",
                ("count", Series.Count),
                ("series", string.Join(Punctuation.Item, Series.Select(series => series.Name)))
            ),
        };
    }

    private protected override IEnumerable<string> Lines() =>
        Points
            .Where(item => !item.Segment.Implied || !IsPublished(item.Series, item.Point))
            .Select(item => $"{Hover(item.Series, item.Segment, item.Point)}: {item.Point.Datum.Label(Unit)}")
            .Concat(Breaks.Select(item => item.Words));

    /// <summary>The names where no line's end has them, and what is implied where anything is.</summary>
    private IEnumerable<LegendItem> Legend(SeriesPlan plan)
    {
        if (plan.Ends is null && Series.Count > 1)
        {
            foreach (var (series, i) in Series.Select((series, i) => (series, i)))
                yield return new(SeriesPlan.Style(i, series.IsImplied), series.Name);
        }
        if (!Series.Any(series => series.Segments.Any(segment => segment.Implied)))
            yield break;
        yield return new(new MarkStyle(MarkShape.Circle, Palette.Muted, Line: true), PublishedName);
        yield return new(new MarkStyle(MarkShape.Circle, Palette.Muted, Open: true, Line: true), ImpliedName);
    }

    private static Stroke BreakAt(decimal year, SeriesPlan plan) =>
        new((year, plan.Values.Scale.Low), (year, plan.ValueAt(-14)), new(Palette.Ink, 1.5, "3 4"));

    /// <summary>A trace for each segment, so that no line crosses a break.</summary>
    private IEnumerable<PlotTrace> Traces(bool implied) =>
        Series.SelectMany(
            (series, i) => series.Segments.Where(segment => segment.Implied == implied).Select(segment => TraceOf(series, i, segment))
        );

    private PlotTrace TraceOf(YearSeries series, int index, SeriesSegment segment)
    {
        var style = SeriesPlan.Style(index, segment.Implied);
        var (kind, name) = segment.Implied ? ("implied", series.Name + Punctuation.Aside(ImpliedName)) : ("published", series.Name);
        var radius = segment.Implied ? SeriesPlan.Radius + 0.5 : SeriesPlan.Radius;
        return new PlotTrace.Points(kind, name, style, radius, [.. Marks(series, segment)])
        {
            Line = new(style.Colour, 2.25, segment.Implied ? "5 4" : null),
        };
    }

    /// <summary>The points, with a gap where a year is missing.</summary>
    private IEnumerable<Mark?> Marks(YearSeries series, SeriesSegment segment)
    {
        YearPoint? before = null;
        foreach (var point in segment.Points)
        {
            if (before is not null && point.Year != before.Year + 1)
                yield return null;
            before = point;
            yield return Mark.Of(point.Year, point.Datum.Value, point.Datum, Hover(series, segment, point), Unit) with
            {
                IsPassed = segment.Implied && IsPublished(series, point),
            };
        }
    }
}
