using System.Diagnostics.CodeAnalysis;
using PlanNotebooks.Indicators;
using PlanNotebooks.Languages;
using PlanNotebooks.Observations;
using PlanNotebooks.Quantities;
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
/// published rate. A bound (6亿元以上) is no level to reckon from. Where published and
/// implied growth differ, <see cref="YearDifference"/> says why.
/// A report's own figure goes before an official one, and of official ones the one published last; two levels are divided only where
/// <see cref="Vintage"/> allows. Null means that a figure was not published or may not be implied.
/// </remarks>
public static class YearOverYear
{
    private const int Decimals = 1;

    /// <summary>The most points that the rounding of levels may move their growth, for it to be given as nominal growth.</summary>
    private const decimal WidestRounding = 3;

    /// <summary>From this change in % on a level without a printed rate is flagged.</summary>
    private const decimal LeastJump = 50;

    /// <summary>A row for each region, indicator, territory and year with a published level or growth, in that order.</summary>
    public static Table<YearRow> Of(Corpus corpus) =>
        Table
            .Of(Rows(corpus), YearColumns.All)
            .Titled("Year over year 逐年变化")
            .Noted(PassedOver.With(corpus, Texts.Say("note.years")));

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
                "explanation",
                "difference",
                "growth",
                "implied_range",
                "level_before",
                "level"
            )
            .Titled("Published beside implied growth 公布增速与推算增速")
            .Noted(Texts.Say("note.implied-growth", ("estimate", ObservationText.EstimateNote)));

    /// <summary>Real growth beside the growth of levels in current prices, where both are known: two quantities, shown together so that
    /// nobody takes one for the other.</summary>
    public static Table<YearRow> RealBesideNominal(Table<YearRow> years) =>
        years
            .Where(row => row is { NominalGrowth: not null, Growth: not null })
            .Show("region", "indicator", "year", "growth", "nominal_growth", "level_before", "level", "note")
            .Titled("Real growth, and growth of levels in current prices 可比价增速与现价增速")
            .Noted(Texts.Say("note.real-growth", ("estimate", ObservationText.EstimateNote)));

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
        var found = Published(corpus, code, territory, year);
        var level = Choice.Of(
            found.Where(result => result.Measure == Measure.Level),
            indicator.Unit is "" ? null : indicator.Unit
        );
        var growth = Choice.Of(found.Where(result => result.Measure == Measure.Growth), "%");
        var real = indicator.Basis == GrowthBasis.Real;
        var old = level is null ? null : BaseOf(corpus, code, territory, level, before);
        var coarse = IsCoarse(corpus, old, level);
        var row = new YearRow(
            found[0].Region,
            territory,
            indicator,
            year,
            level,
            growth,
            real ? null : ImpliedGrowth(old, level),
            !real && growth?.Basis != GrowthBasis.Real ? ImpliedLevelBefore(level, growth) : null,
            BreakSince(before, territory)
        )
        {
            LevelBefore = old,
            NominalGrowth = real && !coarse && IsOneVintage(old, level) ? ImpliedGrowth(old, level) : null,
            IsCoarse = coarse,
            Census = CensusBetween(corpus, indicator, old, level),
            IsRevised = (IsRevised(corpus, level), IsRevised(corpus, old)),
            Jump = growth is null ? Jump(ImpliedGrowth(old, level)) : null,
        };
        return YearDifference.Explained(corpus, row, before);
    }

    /// <summary>The census that restated the level before; null of what no census restates, such as things that a year adds.</summary>
    private static EconomicCensus? CensusBetween(
        Corpus corpus,
        Indicator indicator,
        Observation? old,
        Observation? level
    ) =>
        indicator.Basis != GrowthBasis.Real || old is null || level is null
            ? null
            : EconomicCensus.Between(corpus, old, level);

    private static bool IsRevised(Corpus corpus, Observation? level) =>
        level is not null && Publication.IsRevised(corpus, level);

    /// <summary>A change that is flagged; null for a smaller one.</summary>
    private static decimal? Jump(decimal? change) => Math.Abs(change ?? 0) >= LeastJump ? change : null;

    /// <summary>The change of territory since the row before; null where the series goes on.</summary>
    private static TerritoryChange? BreakSince(YearRow? before, Territory territory) =>
        before is not null && before.Territory != territory
            ? Territory.ChangesOf(territory.RegionCode).LastOrDefault(change => change.Year == territory.Since)
            : null;

    private static bool IsCoarse(Corpus corpus, Observation? old, Observation? level) =>
        old is not null
        && level is not null
        && Rounding.Growth(corpus, old, level) is var (low, high)
        && high - low > WidestRounding;

    /// <summary>What was published of a year as a result, on one territory.</summary>
    private static List<Observation> Published(Corpus corpus, string code, Territory territory, int year) =>
        Publication
            .AllOf(corpus, code, territory.RegionCode, measure: null, Role.Result, year)
            .Where(result =>
                corpus.TerritoryOf(result) == territory && result is { IsOfOneYear: true, Value: not null }
            )
            .ToList();

    /// <summary>The level of the year before that a level may be divided by: the one of its row, else another publication of
    /// it.</summary>
    private static Observation? BaseOf(
        Corpus corpus,
        string code,
        Territory territory,
        Observation level,
        YearRow? before
    )
    {
        if (before is null || before.Territory != territory || before.Year != level.Period - 1 || before.Level is null)
            return null;
        return Vintage.BaseOf(corpus, level, [before.Level])
            ?? Vintage.BaseOf(
                corpus,
                level,
                Published(corpus, code, territory, before.Year).Where(one => one.Measure == Measure.Level)
            );
    }

    /// <summary>Whether two levels may be divided as they stand: exact, and no firm one over an estimate of the year before.</summary>
    private static bool IsOneVintage(Observation? before, Observation? level) =>
        before is { Bound: Bound.Exact }
        && level is { Bound: Bound.Exact }
        && (before.Status != Status.Estimate || level.Status == Status.Estimate);

    /// <summary>The growth in % that two levels imply, to one decimal; null where one is missing, zero or in another unit.</summary>
    internal static decimal? ImpliedGrowth(Observation? before, Observation? level) =>
        IsReckonable(before)
        && IsReckonable(level)
        && OneUnit.Of(before, level) is var (first, second)
        && first.Value is { } old and not 0
        && second.Value is { } now
            ? decimal.Round((now / old - 1) * 100, Decimals, MidpointRounding.AwayFromZero)
            : null;

    /// <summary>The level of the year before that level and growth imply, to four digits; null where one is missing.</summary>
    internal static decimal? ImpliedLevelBefore(Observation? level, Observation? growth) =>
        IsReckonable(level) && IsReckonable(growth) && (level.Value, growth.Value) is ({ } now, { } rate and > -100)
            ? ToFourDigits(now / (1 + rate / 100))
            : null;

    /// <summary>Whether a figure says how much, and not only at least or at most how much.</summary>
    private static bool IsReckonable([NotNullWhen(true)] Observation? figure) => figure?.Bound is Bound.Exact or Bound.About;

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
