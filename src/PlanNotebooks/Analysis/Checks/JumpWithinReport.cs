using PlanNotebooks.Languages;
using PlanNotebooks.Observations;
using PlanNotebooks.Quantities;

namespace PlanNotebooks.Analysis.Checks;

/// <summary>A level that is more than ten times what the same report gives a few years from it, or less than a tenth: 收入1.2亿元, then 收入96元;
/// and within a sentence from one value to the other: 成交额由92万元增加到1.85亿元.</summary>
/// <remarks>Counts of a few things rise tenfold as they begin (由3家增加到61家) and raise no alarm, nor does a rise whose multiple the sentence
/// itself gives; targets are held against results in money alone, since a year's works are as many as are planned.</remarks>
internal sealed class JumpWithinReport : IReportCheck
{
    private const string Multiple = "倍";

    /// <summary>How many years apart two levels may be: those of a five-year plan.</summary>
    private const int FarthestYears = 5;
    private const decimal Few = 100;
    private static readonly Dimension[] Counted = [Dimension.Count, Dimension.People, Dimension.Households];

    public string Name => Bilingual.Pick("Level that jumps within a report 同一报告总量突变");

    public string Rule => Texts.Say("check.jump-within-report");

    public IEnumerable<SenseAlarm> Alarms(Report report)
    {
        var known = new Dictionary<(string Indicator, string? Unit), Observation>();
        Observation? last = null;
        foreach (var now in report.Observations.Where(IsLevel))
        {
            var before = last is not null && IsFromTo(last, now) ? last : null;
            if (now is { Indicator: { } indicator, IsOfOneYear: true })
            {
                before = known.GetValueOrDefault((indicator, now.IndicatorUnit)) ?? before;
                known[(indicator, now.IndicatorUnit)] = now;
            }

            if (before is not null && IsNear(before, now) && Jumps(before, now) && !SaysSo(report, now))
                yield return new SenseAlarm(
                    Name,
                    CheckText.Dated(now),
                    Texts.Say("alarm.report-before", ("figure", CheckText.Dated(before))),
                    [now, before]
                );
            last = now;
        }
    }

    private static bool IsLevel(Observation one) =>
        one is { Origin: Origin.Report, Measure: Measure.Level, Value: > 0, Unit: not Multiple }
        && (one.Role != Role.Target || Units.IsMoney(one.Unit));

    private static bool IsFromTo(Observation from, Observation to) =>
        from.Role == Role.Baseline && (from.Quote, from.Label, from.Unit) == (to.Quote, to.Label, to.Unit);

    private static bool IsNear(Observation one, Observation other) =>
        Math.Abs(one.Period - other.Period ?? 0) <= FarthestYears;

    private static bool Jumps(Observation one, Observation other)
    {
        var (level, against) = (LevelOf(one), LevelOf(other));
        var areFew = Math.Min(level, against) < Few && Counted.Contains(Units.Of(one.Unit));
        return !areFew && LevelJump.Jumps(level, against);
    }

    private static decimal LevelOf(Observation one) => one.IndicatorValue ?? one.Value!.Value;

    /// <summary>从14.8亿元跃升至422.7亿元、增长27倍: whether the sentence gives the multiple too.</summary>
    private static bool SaysSo(Report report, Observation now) =>
        report.Observations.Any(one => one is { Unit: Multiple, Value: >= LevelJump.Times - 1 } && one.Quote == now.Quote);
}
