using PlanNotebooks.Analysis;
using PlanNotebooks.Figures;
using PlanNotebooks.Indicators;
using PlanNotebooks.Languages;
using PlanNotebooks.Observations;
using PlanNotebooks.Quantities;
using PlanNotebooks.Regions;

namespace PlanNotebooks.Presentation;

/// <summary>What the charts of years have in common: points, series that break where the territory does, and how a run is told.</summary>
internal static class YearParts
{
    /// <summary>The region's name in the language spoken now.</summary>
    public static string NameOf(IReadOnlyList<YearRow> rows, string regionCode) =>
        RegionNames.Of(regionCode, rows.FirstOrDefault()?.Region);

    /// <summary>Which rates of a series are real, behind its name: all, some years, or none.</summary>
    public static string WithReal(string name, IReadOnlyList<YearRow> series)
    {
        var real = series.Where(row => row.Growth!.Basis == GrowthBasis.Real).Select(row => row.Year).Order().ToList();
        if (real.Count == 0)
            return name;
        return real.Count == series.Count
            ? Texts.Say("year.real-all", ("name", name))
            : Texts.Say("year.real-some", ("name", name), ("years", string.Join(Punctuation.Item, real)));
    }

    /// <summary>The indicators, those with the longest series first.</summary>
    public static IEnumerable<string> Longest(IReadOnlyList<YearRow> rows) =>
        rows.GroupBy(row => row.Indicator.Code)
            .OrderByDescending(series => series.GroupBy(row => row.Territory).Max(part => part.Count()))
            .ThenByDescending(series => series.Key == "gdp")
            .ThenByDescending(series => series.First().Indicator.Basis is not null)
            .ThenByDescending(series => series.Count())
            .ThenByDescending(series =>
                series.Count(row => row.Growth?.Headline == true || row.Level?.Headline == true)
            )
            .Select(series => series.Key);

    /// <summary>Whether a report gives one of a year's figures, not official statistics alone.</summary>
    public static bool IsOfReport(YearRow row) =>
        row.Growth?.Origin == Origin.Report || row.Level?.Origin == Origin.Report;

    /// <summary>The longest series on one territory, those of regions that have reports first, of equally long ones GDP's, then those
    /// without bounds (20%以上) and those that headlines give, by year.</summary>
    public static List<YearRow> LongestRun(IReadOnlyList<YearRow> rows) =>
        rows.GroupBy(row => (row.Indicator.Code, row.Territory))
            .OrderByDescending(run => run.Count() > 2 && run.Any(IsOfReport))
            .ThenByDescending(run => run.Count())
            .ThenByDescending(run => run.Key.Code == "gdp")
            .ThenBy(run => run.Count(row => Values(row).Any(IsBounded)))
            .ThenByDescending(run => run.Count(row => Values(row).Any(value => value.Headline)))
            .Select(run => run.OrderBy(row => row.Year).ToList())
            .FirstOrDefault()
        ?? [];

    private static IEnumerable<Observation> Values(YearRow row) => new[] { row.Growth, row.Level }.OfType<Observation>();

    private static bool IsBounded(Observation value) => value.Bound is not (Bound.Exact or Bound.About);

    /// <summary>What is said of prices, where any of the rates prints its own; empty where none does.</summary>
    public static string BasisOf(IReadOnlyList<YearRow> rows)
    {
        var real = rows.Any(row => row.Growth!.Basis == GrowthBasis.Real);
        var other = rows.Any(row => row.Growth!.Basis == GrowthBasis.Nominal);
        return (real, other) switch
        {
            (true, true) => Texts.Say("year.basis-both"),
            (true, false) => Texts.Say("year.basis-real"),
            (false, true) => Texts.Say("year.basis-nominal"),
            _ => "",
        };
    }

    /// <summary>A value as a point of its year.</summary>
    public static YearPoint Point(int year, Observation value) =>
        new(year, new Datum(value.Value!.Value, ObservationText.Outcome(value), ObservationText.Tip(value)));

    /// <summary>A segment for each territory, since no line joins two.</summary>
    public static IEnumerable<SeriesSegment> Segments(IReadOnlyList<YearRow> rows, Func<YearRow, YearPoint> point) =>
        rows.GroupBy(row => row.Territory)
            .Select(part => new SeriesSegment(part.OrderBy(row => row.Year).Select(point).ToList()));

    /// <summary>A series with a segment for each territory; none of no rows.</summary>
    public static IEnumerable<YearSeries> Series(
        string name,
        IReadOnlyList<YearRow> rows,
        Func<YearRow, YearPoint> point
    ) =>
        rows.Count == 0 ? [] : [new YearSeries(name, Segments(rows, point).ToList())];

    /// <summary>Where lines break: before the first drawn year of the newer territory, which a report given after a merger may put
    /// before the year of the merger itself.</summary>
    public static List<SeriesBreak> BreaksOf(IReadOnlyList<YearRow> rows) =>
        rows.Where(row => row.BrokenFrom is not null && rows.Any(other => IsElsewhere(row, other)))
            .GroupBy(row => row.BrokenFrom!)
            .Select(group => BreakOf(group.Key, group.Min(row => row.Year)))
            .ToList();

    private static SeriesBreak BreakOf(TerritoryChange change, int firstYear)
    {
        var note = Bilingual.Pick(change.English, change.Chinese);
        return firstYear < change.Year
            ? new SeriesBreak(firstYear, note + Punctuation.Year(change.Year))
            : new SeriesBreak(change.Year, note);
    }

    /// <summary>Whether a row is of the same region as another, and of another territory.</summary>
    private static bool IsElsewhere(YearRow row, YearRow other) =>
        other.Territory.RegionCode == row.Territory.RegionCode && other.Territory != row.Territory;

    /// <summary>A sentence of what a value was in one year and in a later one.</summary>
    public static string FromTo(
        string key,
        string region,
        YearRow first,
        YearRow last,
        Func<YearRow, Observation> value
    ) =>
        Texts.Say(
            key,
            ("region", region),
            ("indicator", first.Indicator.InSentence),
            ("first", ObservationText.Outcome(value(first))),
            ("from", $"{first.Year}"),
            ("last", ObservationText.Outcome(value(last))),
            ("to", $"{last.Year}")
        );
}
