using PlanNotebooks.Languages;
using PlanNotebooks.Observations;

namespace PlanNotebooks.Analysis.Checks;

/// <summary>A share outside 0% to 100%, or a fall of more than all: 参保率达到102%.</summary>
internal sealed class ImpossibleRate : IReportCheck
{
    public string Name => Bilingual.Pick("Impossible rate 比率越界");

    public string Rule => Texts.Say("check.impossible-rate");

    public IEnumerable<SenseAlarm> Alarms(Report report) =>
        from observation in report.Observations
        where observation is { Unit: "%", Value: not null }
        let share = observation.Measure == Measure.Share && observation.Value is < 0 or > 100
        let fall = observation.Measure == Measure.Growth && observation.Value < -100
        where share || fall
        select new SenseAlarm(
            Name,
            CheckText.Says(observation),
            Texts.Say(share ? "alarm.share-range" : "alarm.fall-range"),
            [observation]
        );
}
