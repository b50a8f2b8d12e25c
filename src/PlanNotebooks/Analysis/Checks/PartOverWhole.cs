using PlanNotebooks.Languages;
using PlanNotebooks.Observations;

namespace PlanNotebooks.Analysis.Checks;

/// <summary>A part larger than its whole: 一般公共预算收入 above 财政总收入, a sector above the region, a district above its city.</summary>
internal sealed class PartOverWhole : ISenseCheck
{
    public string Name => Bilingual.Pick("Part over whole 部分大于总体");

    public string Rule => Texts.Say("check.part-over-whole");

    public IEnumerable<SenseAlarm> Alarms(Corpus corpus)
    {
        foreach (var report in corpus.Reports.AsEnumerable())
        {
            var levels = report.Observations.Where(IsLevel).ToList();
            foreach (var alarm in Indicators(corpus, levels).Concat(Sectors(corpus, levels)))
                yield return alarm;
        }

        foreach (
            var row in DistrictAndCity
                .Of(corpus)
                .Where(row =>
                    row.Share is not null && row.District.Role == Role.Result && IsOver(corpus, row.District, row.Whole)
                )
        )
            yield return Alarm(row.District, row.Whole);
    }

    private static bool IsLevel(Observation observation) =>
        observation
            is
        {
            Measure: Measure.Level,
            Value: > 0,
            Role: Role.Result or Role.Target,
            IsOfOneYear: true,
            Period: not null
        };

    private IEnumerable<SenseAlarm> Indicators(Corpus corpus, List<Observation> levels) =>
        from pair in CodeList.Parts
        from part in levels
        where part.Concept == pair.Part
        let whole = levels.Find(one => one.Concept == pair.Whole && IsSameYear(one, part))
        where whole is not null && IsOver(corpus, part, whole)
        select Alarm(part, whole);

    /// <summary>A label that ends with an indicator's and is not that indicator: 金融服务业 before 一般公共预算收入.</summary>
    private IEnumerable<SenseAlarm> Sectors(Corpus corpus, List<Observation> levels) =>
        from whole in levels
        where whole is { Indicator: not null, Unit: "元" or "美元" }
        from part in levels
        where
            part.Concept is null
            && part.Label.Length > whole.Label.Length
            && part.Label.EndsWith(whole.Label, StringComparison.Ordinal)
            && !part.Label.Contains("累计", StringComparison.Ordinal)
            && IsSameYear(whole, part)
            && IsOver(corpus, part, whole)
        select Alarm(part, whole);

    private static bool IsSameYear(Observation one, Observation other) =>
        (one.Unit, one.Period, one.Role) == (other.Unit, other.Period, other.Role);

    private static bool IsOver(Corpus corpus, Observation part, Observation whole) =>
        part.Value - PrintedStep.Of(part, corpus) / 2 > whole.Value + PrintedStep.Of(whole, corpus) / 2;

    private SenseAlarm Alarm(Observation part, Observation whole) =>
        new(Name, CheckText.Says(part), Texts.Say("alarm.part-of", ("whole", CheckText.Says(whole))), [part, whole]);
}
