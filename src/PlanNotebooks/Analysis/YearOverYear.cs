using PlanNotebooks.Display;
using PlanNotebooks.Indicators;
using PlanNotebooks.Observations;
using PlanNotebooks.Regions;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Analysis;

/// <summary>Each indicator of each region over the years.</summary>
/// <remarks>
/// Implied growth is 100 × (level ÷ level of the year before − 1); the implied level of the year before is level ÷ (1 + growth ÷ 100). Both are
/// drawn for nominal indicators alone, since real growth says nothing of levels in current prices, and never across a change of territory.
/// Null means that a figure was not published or may not be implied.
/// </remarks>
public static class YearOverYear
{
    private const int Decimals = 1;

    /// <summary>A row for each region, indicator, territory and year with a published level or growth, in that order.</summary>
    public static Table<YearRow> Of(Corpus corpus) => Table.Of(Rows(corpus), Columns).Titled("Year over year 逐年变化");

    private static IEnumerable<Column<YearRow>> Columns =>
    [
        Column.Of("region", (YearRow row) => row.Region, "Region 地区", row => RegionNames.Both(row.Territory.RegionCode, row.Region)),
        Column.Of("indicator", (YearRow row) => row.Indicator.Code, "Indicator 指标", row => row.Indicator.Heading),
        Column.Of("year", (YearRow row) => row.Year, "Year 年"),
        Column.Of("level", (YearRow row) => row.Level?.Value, "Level 总量", row => Show(row.Level), row => Tip(row.Level)),
        Column.Of("unit", (YearRow row) => row.Level?.Unit, hidden: true),
        Column.Of("growth", (YearRow row) => row.Growth?.Value, "Published growth 公布增速", row => Show(row.Growth), row => Tip(row.Growth)),
        Column.Of("basis", (YearRow row) => row.Growth?.Basis, "Basis 口径", row => Basis(row.Growth?.Basis)),
        Column.Of("implied_growth", (YearRow row) => row.ImpliedGrowth, "Implied growth 推算增速", row => row.ImpliedGrowth is { } growth ? Amounts.InChinese(growth, "%", signed: true) : ""),
        Column.Of("implied_level_before", (YearRow row) => row.ImpliedLevelBefore, "Implied level, year before 推算上年总量", row => row.ImpliedLevelBefore is { } level ? Amounts.InChinese(level, row.Level?.Unit) : ""),
        Column.Of("break", (YearRow row) => row.BrokenFrom?.English, "Break 断点", row => row.BrokenFrom is { } change ? $"{change.Year}: {change.Chinese}" : ""),
        Column.Of("level_id", (YearRow row) => row.Level?.Id, hidden: true),
        Column.Of("growth_id", (YearRow row) => row.Growth?.Id, hidden: true),
    ];

    private static string Show(Observation? observation) => observation is null ? "" : ObservationText.Value(observation);

    private static string? Tip(Observation? observation) => observation is null ? null : ObservationText.Tip(observation);

    private static string Basis(GrowthBasis? basis) => basis switch
    {
        GrowthBasis.Real => "real 可比价",
        GrowthBasis.Nominal => "nominal 名义",
        _ => "",
    };

    private static IEnumerable<YearRow> Rows(Corpus corpus)
    {
        var known = corpus.Results.AsEnumerable().Where(result => result is { Indicator: not null, Period: not null, RegionCode: not null, PeriodFrom: null, Measure: Measure.Level or Measure.Growth });
        foreach (var series in known.GroupBy(result => (result.RegionCode, result.Indicator)).OrderBy(group => group.Key))
        {
            YearRow? before = null;
            foreach (var year in series.GroupBy(result => (Territory: corpus.Report(result.Report).Territory!.Value, Year: result.Period!.Value)).OrderBy(group => group.Key.Territory.Since).ThenBy(group => group.Key.Year))
            {
                var row = Row(corpus, series.Key.Indicator!, year.Key.Territory, year.Key.Year, before);
                yield return row;
                before = row;
            }
        }
    }

    private static YearRow Row(Corpus corpus, string code, Territory territory, int year, YearRow? before)
    {
        var indicator = corpus.Indicators.ByCode(code)!;
        var found = corpus.Find(code, territory.RegionCode, role: Role.Result, period: year)
            .Where(result => corpus.Report(result.Report).Territory == territory && result.PeriodFrom is null).ToList();
        var level = found.Find(result => result.Measure == Measure.Level);
        var growth = found.Find(result => result.Measure == Measure.Growth);
        var nominal = indicator.Basis == GrowthBasis.Nominal;
        var broken = before is not null && before.Territory != territory
            ? Territory.ChangesOf(territory.RegionCode).LastOrDefault(change => change.Year == territory.Since) : null;
        return new YearRow(found[0].Region, territory, indicator, year, level, growth,
            nominal && before is not null && before.Territory == territory && before.Year == year - 1 ? ImpliedGrowth(before.Level, level) : null,
            nominal && growth?.Basis != GrowthBasis.Real ? ImpliedLevelBefore(level, growth) : null, broken);
    }

    /// <summary>The growth in % that two levels imply, to one decimal; null where one is missing, zero or in another unit.</summary>
    internal static decimal? ImpliedGrowth(Observation? before, Observation? level) => before?.Value is { } old && level?.Value is { } now && old != 0 && before.Unit == level.Unit
        ? decimal.Round((now / old - 1) * 100, Decimals, MidpointRounding.AwayFromZero) : null;

    /// <summary>The level of the year before that level and growth imply, to four digits; null where one is missing.</summary>
    internal static decimal? ImpliedLevelBefore(Observation? level, Observation? growth) => level?.Value is { } now && growth?.Value is { } rate && rate > -100
        ? ToFourDigits(now / (1 + rate / 100)) : null;

    private static decimal ToFourDigits(decimal value)
    {
        var step = 1m;
        while (Math.Abs(value) >= step * 10_000) step *= 10;
        return Math.Abs(value) < 1_000 ? decimal.Round(value, Decimals, MidpointRounding.AwayFromZero) : decimal.Round(value / step, MidpointRounding.AwayFromZero) * step;
    }
}
