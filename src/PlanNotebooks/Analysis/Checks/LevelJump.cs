using PlanNotebooks.Languages;
using PlanNotebooks.Observations;

namespace PlanNotebooks.Analysis.Checks;

/// <summary>A level of an indicator that is more than ten times the year before's, or less than a tenth: a unit or a year was read
/// wrongly.</summary>
/// <remarks>Levels of one region, territory and unit, of two years that follow one another, as two reports give them; what one report
/// gives is checked by <see cref="JumpWithinReport"/>.</remarks>
internal sealed class LevelJump : ISenseCheck
{
    /// <summary>How many times another a level may be.</summary>
    public const int Times = 10;

    public string Name => Bilingual.Pick("Level that jumps 总量突变");

    public string Rule => Texts.Say("check.level-jump");

    public IEnumerable<SenseAlarm> Alarms(Corpus corpus)
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
                && before.Report != now.Report
                && Jumps(now.IndicatorValue!.Value, before.IndicatorValue!.Value)
            )
                yield return new SenseAlarm(
                    Name,
                    CheckText.Dated(now),
                    Texts.Say("alarm.year-before", ("figure", CheckText.Dated(before))),
                    [now, before]
                );
        }
    }

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

    /// <summary>Whether one of two levels is more than so many times the other.</summary>
    public static bool Jumps(decimal now, decimal before) => now > Times * before || before > Times * now;
}
