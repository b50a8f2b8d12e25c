using PlanNotebooks.Frames;
using PlanNotebooks.Languages;
using PlanNotebooks.Lexicon;
using PlanNotebooks.Observations;

namespace PlanNotebooks.Analysis.Checks;

/// <summary>A target of a year before the plan year, in a sentence that quotes none (计划, 目标, 预算).</summary>
internal sealed class TargetTooEarly : IReportCheck
{
    private static readonly WordClass Quoted = FrameWords.Of("quoting");

    public string Name => Bilingual.Pick("Target of a year past 目标年份早于计划年");

    public string Rule => Texts.Say("check.target-too-early");

    public IEnumerable<SenseAlarm> Alarms(Report report) =>
        from observation in report.Observations
        where
            observation is { Role: Role.Target, Origin: Origin.Report, Revision: null }
            && observation.Period < report.Frame.PlanYear
            && !Quoted.IsIn(observation.Quote)
        select new SenseAlarm(
            Name,
            CheckText.Dated(observation),
            Texts.Say("alarm.plans", ("year", $"{report.Frame.PlanYear}")),
            [observation]
        );
}
