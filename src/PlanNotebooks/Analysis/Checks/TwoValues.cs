using PlanNotebooks.Languages;
using PlanNotebooks.Observations;

namespace PlanNotebooks.Analysis.Checks;

/// <summary>One report that gives two values of one indicator for one year.</summary>
internal sealed class TwoValues : ISenseCheck
{
    public string Name => Bilingual.Pick("Two values for one 一数两值");

    public string Rule => Texts.Say("check.two-values");

    public IEnumerable<SenseAlarm> Alarms(Corpus corpus)
    {
        foreach (var report in corpus.Reports.AsEnumerable())
        {
            var groups = report
                .Observations.Where(one =>
                    one
                        is
                    {
                        Indicator: not null,
                        Value: not null,
                        Role: Role.Result,
                        Period: not null,
                        IsOfPlainMeasure: true
                    }
                )
                .GroupBy(one => (one.Indicator, one.Measure, one.Period, one.PeriodFrom, one.Months, one.Unit));
            foreach (var group in groups)
                if (group.Skip(1).FirstOrDefault(one => !Closeness.IsSame(group.First(), one, corpus)) is { } other)
                    yield return new SenseAlarm(
                        Name,
                        CheckText.Says(other),
                        Texts.Say("alarm.two-values", ("figure", CheckText.Says(group.First()))),
                        [other, group.First()]
                    );
        }
    }
}
