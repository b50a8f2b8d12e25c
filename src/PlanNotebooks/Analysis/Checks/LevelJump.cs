using PlanNotebooks.Languages;
using PlanNotebooks.Observations;

namespace PlanNotebooks.Analysis.Checks;

/// <summary>A level of an indicator that is more than ten times the year before's, or less than a tenth: a unit or a year was read
/// wrongly.</summary>
/// <remarks>Levels of one region, territory and unit, of two years that follow one another; and from A to B within one report.</remarks>
internal sealed class LevelJump : IReportCheck
{
    private const int Times = 10;

    public string Name => Called;

    public string Rule => Texts.Say("check.level-jump");

    /// <summary>90万吨 and 9200万吨 of 粮食产量从90万吨增加到9200万吨: a level, and right before it that of the year before.</summary>
    public IEnumerable<SenseAlarm> Alarms(Report report) =>
        from pair in report.Observations.Zip(report.Observations.Skip(1))
        where IsFromTo(pair.First, pair.Second) && Jumps(pair.Second.Value!.Value, pair.First.Value!.Value)
        select Alarm(pair.Second, pair.First);

    public IEnumerable<SenseAlarm> Alarms(Corpus corpus)
    {
        var told = OfYears(corpus).ToList();
        var known = told.Select(alarm => (alarm.Observations[0].Id, alarm.Observations[1].Id)).ToHashSet();
        var within = corpus.Reports.AsEnumerable().SelectMany(Alarms);
        return told.Concat(within.Where(alarm => !known.Contains((alarm.Observations[0].Id, alarm.Observations[1].Id))));
    }

    private static IEnumerable<SenseAlarm> OfYears(Corpus corpus)
    {
        var years = corpus
            .Observations.AsEnumerable()
            .Where(IsLevel)
            .GroupBy(one =>
                (one.RegionCode, one.Indicator, one.IndicatorUnit, corpus.Report(one.Report).Territory, one.Period)
            )
            .ToDictionary(group => group.Key, group => group.First());
        foreach (var ((region, indicator, unit, territory, year), now) in years)
        {
            if (
                years.TryGetValue((region, indicator, unit, territory, year - 1), out var before)
                && Jumps(now.IndicatorValue!.Value, before.IndicatorValue!.Value)
            )
                yield return Alarm(now, before);
        }
    }

    private static SenseAlarm Alarm(Observation now, Observation before) =>
        new(
            Called,
            CheckText.Dated(now),
            Texts.Say("alarm.year-before", ("figure", CheckText.Dated(before))),
            [now, before]
        );

    private static bool IsFromTo(Observation from, Observation to) =>
        from is { Role: Role.Baseline, Measure: Measure.Level, Value: > 0 }
        && to is { Role: Role.Result, Measure: Measure.Level, Value: > 0 }
        && (from.Label, from.Unit, from.Period, from.Quote) == (to.Label, to.Unit, to.Period - 1, to.Quote);

    private static string Called => Bilingual.Pick("Level that jumps 总量突变");

    private static bool IsLevel(Observation one) =>
        one
            is
        {
            Origin: Origin.Report,
            Role: Role.Result or Role.Baseline,
            Indicator: not null,
            Measure: Measure.Level,
            IndicatorValue: > 0,
            Period: not null,
            IsOfOneYear: true,
            RegionCode: not null
        };

    private static bool Jumps(decimal now, decimal before) => now > Times * before || before > Times * now;
}
