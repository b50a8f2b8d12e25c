using PlanNotebooks.Observations;

namespace PlanNotebooks.Analysis;

/// <summary>One indicator of one region over the years, as values that may stand in one series.</summary>
/// <remarks>
/// A series never joins what cannot be compared: it holds the values of the region's newest territory alone, in the unit of the newest
/// value.
/// What it leaves out stands in <see cref="YearOverYear"/>, which shows where a series breaks.
/// </remarks>
public static class IndicatorByYear
{
    /// <summary>The best value of each year, by year; empty where there is none.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="indicator">The indicator's code.</param>
    /// <param name="regionCode">The region's code.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="role">The role.</param>
    /// <param name="official">Whether official figures stand in for the years that no report gives; the one published last.</param>
    /// <exception cref="KeyNotFoundException">Nobody knows the indicator or the region; names the nearest.</exception>
    public static IReadOnlyList<Observation> Of(
        Corpus corpus,
        string indicator,
        string regionCode,
        Measure measure = Measure.Level,
        Role role = Role.Result,
        bool official = false
    )
    {
        var values = Published(corpus, indicator, regionCode, measure, role, official)
            .Where(value => value is { Value: not null, Period: not null, IsOfOneYear: true })
            .ToList();
        var territory = values.Max(value => Since(corpus, value));
        var newest = values.Where(value => Since(corpus, value) == territory).ToList();
        var unit = newest.MaxBy(value => value.Period)?.UnitOfComparison();
        return
        [
            .. newest
                .Where(value => value.UnitOfComparison() == unit)
                .DistinctBy(value => value.Period)
                .OrderBy(value => value.Period),
        ];
    }

    /// <summary>What a series may take from: the reports' figures, and behind them the official ones where they are asked for.</summary>
    internal static IEnumerable<Observation> Published(
        Corpus corpus,
        string indicator,
        string regionCode,
        Measure measure,
        Role role,
        bool official
    ) =>
        official
            ? Publication.AllOf(corpus, indicator, regionCode, measure, role)
            : corpus.Find(indicator, regionCode, measure, role);

    /// <summary>The value in the indicator's unit where it converts, else in the printed one; null for a target in words.</summary>
    public static decimal? ValueForComparison(this Observation observation) =>
        observation.IndicatorValue ?? observation.Value;

    /// <summary>The unit of <see cref="ValueForComparison"/>.</summary>
    public static string? UnitOfComparison(this Observation observation) =>
        observation.IndicatorValue is null ? observation.Unit : observation.IndicatorUnit;

    private static int? Since(Corpus corpus, Observation value) => corpus.TerritoryOf(value)?.Since;
}
