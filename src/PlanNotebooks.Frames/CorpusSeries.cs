using System.Globalization;
using Deedle;
using PlanNotebooks.Analysis;
using PlanNotebooks.Observations;
using PlanNotebooks.Regions;
using PlanNotebooks.Shown;

namespace PlanNotebooks;

/// <summary>Indicators of a corpus as series and pivots of Deedle.</summary>
/// <remarks>What a series holds, and what it leaves out, is <see cref="IndicatorByYear"/>'s rule: one territory, one unit.</remarks>
public static class CorpusSeries
{
    // Under it a series is shown: see DeedleTables.
    private const string ValueColumn = "value";

    /// <summary>An indicator of a region, keyed by year; years without a value are not in it.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="indicator">The indicator's code, such as <c>gdp</c>.</param>
    /// <param name="region">The region's code, such as 330102, or its name, 杭州市上城区; its end, 上城区, where no other of the corpus ends
    /// so.</param>
    /// <param name="measure">Level, growth, share or another measure.</param>
    /// <param name="role">Results, targets or baselines.</param>
    /// <param name="official">Whether official figures (†) stand in for the years that no report gives.</param>
    /// <returns>The values in the indicator's unit, or in the printed one where it does not convert; rates in %. Where there are none, what
    /// is shown says so.</returns>
    /// <exception cref="KeyNotFoundException">No indicator has the code, nobody knows the region, or several end so; names the
    /// nearest.</exception>
    public static Series<int, decimal> ToSeries(
        this Corpus corpus,
        string indicator,
        string region,
        Measure measure = Measure.Level,
        Role role = Role.Result,
        bool official = false
    )
    {
        var code = CodeOf(corpus, region, official);
        var values = IndicatorByYear.Of(corpus, indicator, code, measure, role, official);
        return values
            .Select(Pair)
            .ToSeries()
            .WithNote(
                new FrameNote(
                    SeriesNote.Of(corpus, values, indicator, [code], measure, role, official),
                    values.ToDictionary(value => (Text(value.Period!.Value), ValueColumn))
                )
            );
    }

    /// <summary>An indicator of every region that gives it: a row for each region, a column for each year, missing where there is no
    /// value.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="indicator">The indicator's code, such as <c>gdp</c>.</param>
    /// <param name="measure">Level, growth, share or another measure.</param>
    /// <param name="role">Results, targets or baselines.</param>
    /// <param name="official">Whether official figures (†) stand in for the years that no report gives.</param>
    /// <returns>Regions by name in the order of their codes, years in order; the values as <see cref="ToSeries"/> gives them.</returns>
    /// <exception cref="KeyNotFoundException">No indicator has the code; names the nearest.</exception>
    public static Frame<string, int> ToRegionsByYear(
        this Corpus corpus,
        string indicator,
        Measure measure = Measure.Level,
        Role role = Role.Result,
        bool official = false
    )
    {
        NamesAsked.CheckIndicator(indicator);
        var all = Regions(corpus, official).ToList();
        var regions = all.Select(region =>
                (
                    region.Name,
                    Values: IndicatorByYear.Of(corpus, indicator, region.Code, measure, role, official)
                )
            )
            .Where(region => region.Values.Count > 0)
            .ToList();
        var years = regions
            .SelectMany(region => region.Values)
            .Select(value => value.Period!.Value)
            .Distinct()
            .Order()
            .ToList();
        var frame = new Frame<string, int>(
            years,
            years.Select(year =>
                regions.Select(region => KeyValuePair.Create(region.Name, InYear(region.Values, year))).ToSparseSeries()
            )
        );
        return frame.WithNote(
            new FrameNote(
                SeriesNote.Of(
                    corpus,
                    [.. regions.SelectMany(region => region.Values)],
                    indicator,
                    [.. all.Select(region => region.Code)],
                    measure,
                    role,
                    official
                ),
                regions
                    .SelectMany(region => region.Values.Select(value => (region.Name, value)))
                    .ToDictionary(pair => (pair.Name, Text(pair.value.Period!.Value)), pair => pair.value)
            )
        );
    }

    private static OptionalValue<decimal> InYear(IReadOnlyList<Observation> values, int year) =>
        values.FirstOrDefault(value => value.Period == year) is { } found
            ? new OptionalValue<decimal>(Pair(found).Value)
            : OptionalValue<decimal>.Missing;

    private static KeyValuePair<int, decimal> Pair(Observation value) =>
        KeyValuePair.Create(value.Period!.Value, value.ValueForComparison()!.Value);

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);

    /// <summary>The code of the region of a name, or of the only one whose name ends so; what was given where there is none, or it is a
    /// code.</summary>
    /// <exception cref="KeyNotFoundException">Nobody knows the region, or several end so; says which are near.</exception>
    private static string CodeOf(Corpus corpus, string region, bool official)
    {
        var regions = Regions(corpus, official).ToList();
        var named = regions.FindAll(one => one.Name == region);
        if (named.Count == 0)
            named = regions.FindAll(one => one.Name.EndsWith(region, StringComparison.Ordinal));
        if (named.Count == 1)
            return named[0].Code;
        NamesAsked.CheckRegion(region, regions.Select(one => new Region(one.Name, one.Code)));
        return NamesAsked.CodeOf(region) ?? region;
    }

    /// <summary>The regions of the corpus by code; one whose name another has too carries its code.</summary>
    private static IEnumerable<(string Code, string Name)> Regions(Corpus corpus, bool official) =>
        corpus
            .Observations.AsEnumerable()
            .Concat(official ? corpus.Statistics.Figures : [])
            .Where(row => row.RegionCode is not null)
            .DistinctBy(row => row.RegionCode)
            .GroupBy(row => row.Region)
            .SelectMany(same => same.Select(row => (row.RegionCode!, Name(row, same.Count() == 1))))
            .OrderBy(region => region.Item1, StringComparer.Ordinal);

    private static string Name(Observation row, bool unique) =>
        row switch
        {
            { Region: null } => row.RegionCode!,
            { Region: { } name } => unique ? name : $"{name} {row.RegionCode}",
        };
}
