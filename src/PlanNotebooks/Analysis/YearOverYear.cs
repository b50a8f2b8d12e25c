using PlanNotebooks.Display;
using PlanNotebooks.Indicators;
using PlanNotebooks.Languages;
using PlanNotebooks.Observations;
using PlanNotebooks.Regions;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Analysis;

/// <summary>Each indicator of each region over the years.</summary>
/// <remarks>
/// Implied growth is 100 × (level ÷ level of the year before − 1) in %; the implied level of the year before is level ÷ (1 + growth ÷
/// 100). Both are
/// given where growth is nominal or prices play no part, never across a change of territory. Where an indicator's growth is real, the
/// growth of its levels
/// stands apart, as nominal growth, of levels of one vintage alone: it holds the change of prices, and is not held against the
/// published rate. Where published and
/// implied growth differ, <see cref="YearDifference"/> says why.
/// A report's own figure goes before an official one, and of official ones the one published last. Null means that a figure was not
/// published or may not be implied.
/// </remarks>
public static class YearOverYear
{
    private const int Decimals = 1;

    /// <summary>A row for each region, indicator, territory and year with a published level or growth, in that order.</summary>
    public static Table<YearRow> Of(Corpus corpus) => Table.Of(Rows(corpus), Columns).Titled("Year over year 逐年变化");

    /// <summary>Published beside implied growth, the largest differences first, with what explains them; only years that have
    /// both.</summary>
    public static Table<YearRow> Differences(Table<YearRow> years) =>
        years
            .Where(row => row.Explanation is not null)
            .OrderByDescending(row => Math.Abs(row.Difference ?? 0))
            .Show(
                "region",
                "indicator",
                "year",
                "level_before",
                "level",
                "growth",
                "implied_range",
                "difference",
                "explanation"
            )
            .Titled("Published beside implied growth 公布增速与推算增速")
            .Noted(Texts.Say("note.implied-growth", ("estimate", ObservationText.EstimateNote)));

    /// <summary>Real growth beside the growth of levels in current prices, where both are known: two quantities, shown together so that
    /// nobody takes one for the other.</summary>
    public static Table<YearRow> RealBesideNominal(Table<YearRow> years) =>
        years
            .Where(row => row is { NominalGrowth: not null, Growth: not null })
            .Show("region", "indicator", "year", "level_before", "level", "growth", "nominal_growth")
            .Titled("Real growth, and growth of levels in current prices 可比价增速与现价增速")
            .Noted(Texts.Say("note.real-growth", ("estimate", ObservationText.EstimateNote)));

    private static IEnumerable<Column<YearRow>> Columns =>
        [
            Column.Of(
                "region",
                (YearRow row) => row.Region,
                "Region 地区",
                row => RegionNames.Of(row.Territory.RegionCode, row.Region)
            ),
            Column.Of("indicator", (YearRow row) => row.Indicator.Code, "Indicator 指标", row => row.Indicator.Heading),
            Column.Of("year", (YearRow row) => row.Year, "Year 年"),
            Column.Of(
                "level",
                (YearRow row) => row.Level?.Value,
                "Level 总量",
                row => Show(row.Level),
                row => SourceTip.OfAll(row.Level)
            ),
            Column.Of("unit", (YearRow row) => row.Level?.Unit, hidden: true),
            Column.Of(
                "growth",
                (YearRow row) => row.Growth?.Value,
                "Published growth 公布增速",
                row => Show(row.Growth),
                row => SourceTip.OfAll(row.Growth)
            ),
            Column.Of("basis", (YearRow row) => row.Growth?.Basis, "Basis 口径", row => Basis(row.Growth?.Basis)),
            Column.Of(
                "implied_growth",
                (YearRow row) => row.ImpliedGrowth,
                "Implied growth 推算增速",
                row => Percent(row.ImpliedGrowth),
                row => SourceTip.OfAll(row.LevelBefore, row.Level)
            ),
            Column.Of(
                "implied_level_before",
                (YearRow row) => row.ImpliedLevelBefore,
                "Implied level, year before 推算上年总量",
                row => row.ImpliedLevelBefore is { } level ? Amounts.Of(level, row.Level?.Unit) : "",
                row => SourceTip.OfAll(row.Level, row.Growth)
            ),
            Column.Of(
                "break",
                (YearRow row) => row.BrokenFrom?.English,
                "Break 断点",
                row => row.BrokenFrom is { } change ? $"{change.Year}: {change.Chinese}" : ""
            ),
            Column.Of("level_id", (YearRow row) => row.Level?.Id, hidden: true),
            Column.Of("growth_id", (YearRow row) => row.Growth?.Id, hidden: true),
            Column.Of(
                "level_before",
                (YearRow row) => row.LevelBefore?.Value,
                "Year before 上年",
                row => Show(row.LevelBefore),
                row => SourceTip.OfAll(row.LevelBefore),
                hidden: true
            ),
            Column.Of("implied_low", (YearRow row) => row.ImpliedRange?.Low, hidden: true),
            Column.Of("implied_high", (YearRow row) => row.ImpliedRange?.High, hidden: true),
            Column.Of(
                "implied_range",
                (YearRow row) => Implied(row),
                "Implied growth 推算增速 (range 区间)",
                tip: row => SourceTip.OfAll(row.LevelBefore, row.Level),
                hidden: true,
                alignment: Alignment.Right
            ),
            Column.Of(
                "difference",
                (YearRow row) => row.Difference,
                "Difference 差 (points 百分点)",
                row => row.Difference is { } points ? Amounts.Number(points, signed: true) : "",
                hidden: true
            ),
            Column.Of(
                "explanation",
                (YearRow row) => row.Explanation,
                "Explained by 原因",
                YearDifference.Words,
                row => SourceTip.OfAll(row.RestatedBefore),
                hidden: true
            ),
            Column.Of(
                "nominal_growth",
                (YearRow row) => row.NominalGrowth,
                "Growth of levels, nominal 现价增速",
                row => Percent(row.NominalGrowth),
                row => SourceTip.OfAll(row.LevelBefore, row.Level),
                hidden: true
            ),
        ];

    /// <summary>+8.6% (7.99 to 9.3): the implied growth, and what rounding allows, outwards to one decimal.</summary>
    private static string? Implied(YearRow row) =>
        row.ImpliedGrowth is null
            ? null
            : Percent(row.ImpliedGrowth)
                + (
                    row.ImpliedRange is { } range
                        ? $" ({Amounts.Number(Math.Floor(range.Low * 10) / 10)} to {Amounts.Number(Math.Ceiling(range.High * 10) / 10)})"
                        : ""
                );

    private static string Percent(decimal? growth) => growth is { } rate ? Amounts.Of(rate, "%", signed: true) : "";

    private static string Show(Observation? observation) =>
        observation is null ? "" : ObservationText.Outcome(observation);

    private static string Basis(GrowthBasis? basis) =>
        basis switch
        {
            GrowthBasis.Real => Bilingual.Pick("real 可比价"),
            GrowthBasis.Nominal => Bilingual.Pick("nominal 名义"),
            _ => "",
        };

    private static IEnumerable<YearRow> Rows(Corpus corpus)
    {
        var known = corpus
            .Results.Concat(corpus.Statistics.Figures.AsEnumerable().Where(figure => figure.Role == Role.Result))
            .Where(result =>
                result
                    is
                {
                    Concept: not null,
                    Period: not null,
                    RegionCode: not null,
                    IsOfOneYear: true,
                    Value: not null,
                    Measure: Measure.Level or Measure.Growth
                }
                && corpus.TerritoryOf(result) is not null
            );
        foreach (var series in known.GroupBy(result => (result.RegionCode, result.Concept)).OrderBy(group => group.Key))
        {
            YearRow? before = null;
            foreach (
                var year in series
                    .GroupBy(result => (Territory: corpus.TerritoryOf(result)!.Value, Year: result.Period!.Value))
                    .OrderBy(group => group.Key.Territory.Since)
                    .ThenBy(group => group.Key.Year)
            )
            {
                var row = Row(corpus, series.Key.Concept!, year.Key.Territory, year.Key.Year, before);
                yield return row;
                before = row;
            }
        }
    }

    private static YearRow Row(Corpus corpus, string code, Territory territory, int year, YearRow? before)
    {
        var indicator = corpus.Indicators.ByCode(code)!;
        var found = corpus
            .Find(code, territory.RegionCode, role: Role.Result, period: year)
            .Concat(corpus.FindOfficial(code, territory.RegionCode, role: Role.Result, period: year))
            .Where(result =>
                corpus.TerritoryOf(result) == territory && result is { IsOfOneYear: true, Value: not null }
            )
            .ToList();
        var level = Choice.Of(
            found.Where(result => result.Measure == Measure.Level),
            indicator.Unit is "" ? null : indicator.Unit
        );
        var growth = Choice.Of(found.Where(result => result.Measure == Measure.Growth), "%");
        var real = indicator.Basis == GrowthBasis.Real;
        var broken =
            before is not null && before.Territory != territory
                ? Territory.ChangesOf(territory.RegionCode).LastOrDefault(change => change.Year == territory.Since)
                : null;
        var old = before is not null && before.Territory == territory && before.Year == year - 1 ? before.Level : null;
        var row = new YearRow(
            found[0].Region,
            territory,
            indicator,
            year,
            level,
            growth,
            real ? null : ImpliedGrowth(old, level),
            !real && growth?.Basis != GrowthBasis.Real ? ImpliedLevelBefore(level, growth) : null,
            broken
        )
        {
            LevelBefore = old,
            NominalGrowth = real && IsOneVintage(old, level) ? ImpliedGrowth(old, level) : null,
        };
        return YearDifference.Explained(corpus, row, before);
    }

    /// <summary>Whether two levels may be divided: not a revised one by a preliminary one of the year before, nor one by a figure that
    /// was published after it and so may hold a later revision.</summary>
    internal static bool IsOneVintage(Observation? before, Observation? level)
    {
        if (before is null || level is null)
            return false;
        if (before.Status == Status.Estimate && level.Status != Status.Estimate)
            return false;
        return before.Citation is not { } old
            || level.Citation is not { } now
            || string.CompareOrdinal(old.Date, now.Date) <= 0;
    }

    /// <summary>The growth in % that two levels imply, to one decimal; null where one is missing, zero or in another unit.</summary>
    internal static decimal? ImpliedGrowth(Observation? before, Observation? level) =>
        before?.Value is { } old && level?.Value is { } now && old != 0 && before.Unit == level.Unit
            ? decimal.Round((now / old - 1) * 100, Decimals, MidpointRounding.AwayFromZero)
            : null;

    /// <summary>The level of the year before that level and growth imply, to four digits; null where one is missing.</summary>
    internal static decimal? ImpliedLevelBefore(Observation? level, Observation? growth) =>
        level?.Value is { } now && growth?.Value is { } rate && rate > -100
            ? ToFourDigits(now / (1 + rate / 100))
            : null;

    private static decimal ToFourDigits(decimal value)
    {
        var step = 1m;
        while (Math.Abs(value) >= step * 10_000)
            step *= 10;
        return Math.Abs(value) < 1_000
            ? decimal.Round(value, Decimals, MidpointRounding.AwayFromZero)
            : decimal.Round(value / step, MidpointRounding.AwayFromZero) * step;
    }
}
