using PlanNotebooks.Languages;
using PlanNotebooks.Observations;

namespace PlanNotebooks.Analysis.Checks;

/// <summary>A result of the plan year, or of a later one: what a report plans cannot have come about.</summary>
/// <remarks>A report on a part of a year looks back on the year that it plans; of it only later years raise an alarm.</remarks>
internal sealed class ResultTooLate : IReportCheck
{
    public string Name => Bilingual.Pick("Result of a year to come 实绩年份晚于回顾年");

    public string Rule => Texts.Say("check.result-too-late");

    public IEnumerable<SenseAlarm> Alarms(Report report) =>
        from observation in report.Observations
        where
            observation is { Role: Role.Result, Origin: Origin.Report, Months: null }
            && observation.Period > report.Frame.ReviewYear
            && !(observation.Period == report.Frame.PlanYear && IsToldOfIt(observation, report))
        select new SenseAlarm(
            Name,
            CheckText.Dated(observation),
            Texts.Say("alarm.reviews", ("year", $"{report.Frame.ReviewYear}")),
            [observation]
        );

    /// <summary>Of the year that it is given in a report may tell above its first heading (截至4月23日,企业复工率达到99.5%), or where it names
    /// that year (2026年伊始,…).</summary>
    private static bool IsToldOfIt(Observation observation, Report report) =>
        observation.Section.Length == 0 || ToldInWords.Is(report, observation);
}
