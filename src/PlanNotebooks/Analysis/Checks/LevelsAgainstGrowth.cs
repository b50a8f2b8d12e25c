using PlanNotebooks.Indicators;
using PlanNotebooks.Languages;
using PlanNotebooks.Lexicon;
using PlanNotebooks.Observations;
using PlanNotebooks.Quantities;

namespace PlanNotebooks.Analysis.Checks;

/// <summary>The levels of two years and the growth published for the second: 36,841元, then 38,506元 and 增长9%.</summary>
/// <remarks>Growth by the levels is 100 × (level ÷ level of the year before − 1), in %; levels of one unit and one territory
/// alone.</remarks>
internal sealed class LevelsAgainstGrowth : ISenseCheck
{
    /// <summary>How many points apart nominal growth may be: rounding, and the small revisions of every year.</summary>
    private const decimal NominalPoints = 1.5m;

    /// <summary>How many points prices may put between levels and real growth.</summary>
    private const decimal RealPoints = 8;
    private const decimal Boundless = 1_000_000_000;

    /// <summary>按可比口径增长8.9%: the year before was another sum than the level published for it.</summary>
    private static readonly WordClass Comparable = new(["可比口径", "可比增长", "同口径"]);

    public string Name => Bilingual.Pick("Levels against growth 总量与增速矛盾");

    public string Rule => Texts.Say("check.levels-against-growth");

    public IEnumerable<SenseAlarm> Alarms(Corpus corpus)
    {
        var levels = corpus
            .Results.AsEnumerable()
            .Where(level =>
                level
                    is
                {
                    Indicator: not null,
                    Measure: Measure.Level,
                    Value: > 0,
                    Period: not null,
                    IsOfOneYear: true,
                    RegionCode: not null
                }
            )
            .GroupBy(level => (level.RegionCode, level.Indicator, level.Period, corpus.Report(level.Report).Territory))
            .Select(group => group.Key)
            .OrderBy(key => key.RegionCode, StringComparer.Ordinal)
            .ThenBy(key => key.Period);
        return levels.Select(key => Alarm(corpus, key.RegionCode!, key.Indicator!, key.Period!.Value, key.Territory)).OfType<SenseAlarm>();
    }

    private SenseAlarm? Alarm(Corpus corpus, string region, string code, int year, Regions.Territory? territory)
    {
        var now = Best(corpus, region, code, Measure.Level, year, territory);
        var before = Best(corpus, region, code, Measure.Level, year - 1, territory);
        var growth = Best(corpus, region, code, Measure.Growth, year, territory);
        if (now is null || before?.Value is not > 0 || growth?.Value is not { } published || now.Unit != before.Unit)
            return null;
        var real = (growth.Basis ?? corpus.Indicators.ByCode(code)?.Basis) == GrowthBasis.Real;
        var slack = (real ? RealPoints : NominalPoints) + PrintedStep.Of(growth, corpus) / 2;
        if (Fits(growth, published, Range(corpus, now, before), slack) || Comparable.IsIn(growth.Quote))
            return null;
        var made = 100 * (now.Value!.Value / before.Value.Value - 1);
        return new SenseAlarm(
            Name,
            CheckText.Dated(growth),
            Texts.Say(
                "alarm.levels",
                ("before", CheckText.Dated(before)),
                ("now", ObservationText.Bounded(now)),
                ("year", $"{now.Period}"),
                ("made", CheckText.Percent(made, signed: true))
            ),
            [growth, now, before]
        );
    }

    /// <summary>Whether a published growth, or what it is at least or at most, lies in a range.</summary>
    private static bool Fits(Observation growth, decimal published, (decimal Least, decimal Most) range, decimal slack) =>
        (growth.Bound == Bound.Max || published <= range.Most + slack)
        && (growth.Bound == Bound.Min || published >= range.Least - slack);

    /// <summary>The growth that the levels make at the edges of their rounding, without an end where a level is bounded: from 超8亿人次 to
    /// 9.6亿人次 it is at most 20%.</summary>
    private static (decimal Least, decimal Most) Range(Corpus corpus, Observation now, Observation before) =>
        (
            now.Bound == Bound.Max || before.Bound == Bound.Min ? -Boundless : Growth(corpus, now, before, -1),
            now.Bound == Bound.Min || before.Bound == Bound.Max ? Boundless : Growth(corpus, now, before, 1)
        );

    /// <summary>The growth that the levels make at an edge of their rounding.</summary>
    private static decimal Growth(Corpus corpus, Observation now, Observation before, int side) =>
        100
        * (
            (now.Value!.Value + side * PrintedStep.Of(now, corpus) / 2)
                / Math.Max(before.Value!.Value - side * PrintedStep.Of(before, corpus) / 2, 0.0001m)
            - 1
        );

    private static Observation? Best(
        Corpus corpus,
        string region,
        string code,
        Measure measure,
        int year,
        Regions.Territory? territory
    ) =>
        corpus
            .Find(code, region, measure, Role.Result, year)
            .FirstOrDefault(one =>
                one is { Value: not null, IsOfOneYear: true } && corpus.Report(one.Report).Territory == territory
            );
}
